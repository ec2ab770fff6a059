"""What proves a step: a link, a date, or the number of a decision, read from one field."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.dates import iso_date
from leercyclus.web.landing import report_sentences as sentences

LONGEST = 280
LINK, DATE, DECISION = "link", "date", "decision"
_LINK = re.compile(r"https?://[^\s/]+\.[^\s]+|https?://[^\s/]+/\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What proves a step.

    Attributes:
        kind: 'link', 'date' or 'decision'; empty for nothing.
        text: as it was typed; empty for nothing.
        on: the date, where it is one.
    """

    kind: str = ""
    text: str = ""
    on: date | None = None


def read_evidence(typed: str) -> Evidence:
    """Tell what was typed: what looks like a link is one, then a date; anything else with a digit is a number.

    Raises:
        BadInput: it is empty, too long, or none of the three.

    Examples:
        >>> read_evidence("12-03-2026").on
        datetime.date(2026, 3, 12)
        >>> [read_evidence(text).kind for text in ("https://raad.zwolle.example/1", "12 maart 2026", "RB 2026-114")]
        ['link', 'date', 'decision']
    """
    text = " ".join(typed.split())
    if not text:
        raise BadInput(sentences.NO_EVIDENCE())
    if len(text) > LONGEST:
        raise BadInput(sentences.LONG_EVIDENCE(most=LONGEST, found=len(text)))
    if _LINK.fullmatch(text):
        return Evidence(LINK, text)
    try:
        return Evidence(DATE, text, date.fromisoformat(iso_date(text)))
    except ValueError:
        pass
    if "://" in text or not any(sign.isdecimal() for sign in text):
        raise BadInput(sentences.BAD_EVIDENCE(found=text[:60]))
    return Evidence(DECISION, text)
