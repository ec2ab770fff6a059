"""What to look at before a document is made public: where it stands, and on which ground of the Woo it may stay hidden.

It is a proposal: a person decides. What is listed too much costs a look, what is listed too little costs somebody's
privacy, so in doubt a passage is listed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from leercyclus.web.keeping.periods import Nature, Text
from leercyclus.web.keeping.records import Record

MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"(?<![\w+])(?:\+31|0031|0)(?:[ -]?\(?0?\)?[ -]?[1-9])(?:[ -]?\d){8}(?!\d)")
SHORTEST = 3


class Why(StrEnum):
    """Why a passage is listed."""

    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    FUNCTION = "function"
    VIEW = "view"
    PARTNER = "partner"


PRIVACY, INTERNAL = "Woo 5.1 lid 2 sub e", "Woo 5.2"
GROUNDS = {
    Why.NAME: PRIVACY,
    Why.ADDRESS: PRIVACY,
    Why.PHONE: PRIVACY,
    Why.FUNCTION: PRIVACY,
    Why.VIEW: INTERNAL,
    Why.PARTNER: PRIVACY,
}
REASONS: dict[Why, Text] = {
    Why.NAME: _("name of a person"),
    Why.ADDRESS: _("address of a person"),
    Why.PHONE: _("telephone number"),
    Why.FUNCTION: _("post below management, by which a person can be found"),
    Why.VIEW: _("personal policy view for internal consultation"),
    Why.PARTNER: _("said by an outside partner who was to speak freely"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What is looked for in the texts.

    Attributes:
        names: of everybody here.
        functions: posts of people who are no managers.
        partners: the people of outside partners, by id as text.
    """

    names: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    patterns: dict[Why, re.Pattern[str]] = field(init=False)

    def __post_init__(self) -> None:
        """Write what is looked for as patterns, once for all documents."""
        found = {Why.ADDRESS: MAIL, Why.PHONE: PHONE}
        if names := _words(self.names):
            found[Why.NAME] = names
        if functions := _words(self.functions):
            found[Why.FUNCTION] = functions
        object.__setattr__(self, "patterns", found)


@dataclass(frozen=True, slots=True)
class Found:
    """One passage to look at.

    Attributes:
        document: the number of the document, from 1.
        label: of the text in which it stands.
        begin: the place of its first sign in that text, from 1.
        end: the place of its last sign.
        text: what stands there.
        why: why it is listed.
    """

    document: int
    label: str
    begin: int
    end: int
    text: str
    why: Why

    @property
    def ground(self) -> str:
        """The article of the Woo on which it may stay hidden."""
        return GROUNDS[self.why]


def to_look_at(document: int, record: Record, known: Known) -> Iterator[Found]:
    """Find what to look at in one document, text by text, from front to back.

    Examples:
        >>> from datetime import date
        >>> from leercyclus.web.keeping.records import Passage, Sort
        >>> record = Record(Sort.MAIL, date(2026, 9, 1), "", passages=(Passage("text", "Bel Jo Bos."),))
        >>> [(one.text, one.begin, one.ground) for one in to_look_at(1, record, Known(frozenset({"Jo Bos"})))]
        [('Jo Bos', 5, 'Woo 5.1 lid 2 sub e')]
    """
    by_partner = record.writer is not None and str(record.writer) in known.partners
    for passage in record.passages:
        if passage.text and (by_partner or passage.nature is Nature.VIEW):
            why = Why.PARTNER if by_partner else Why.VIEW
            yield Found(document, passage.label, 1, len(passage.text), passage.text, why)
        yield from sorted(
            (
                Found(document, passage.label, hit.start() + 1, hit.end(), hit[0], why)
                for why, pattern in known.patterns.items()
                for hit in pattern.finditer(passage.text)
            ),
            key=lambda one: (one.begin, -one.end),
        )


def _words(words: Collection[str]) -> re.Pattern[str] | None:
    parts = {" ".join(part.split()) for word in words for part in (word, word.partition(",")[0])}
    kept = sorted((part for part in parts if len(part) >= SHORTEST), key=lambda part: (-len(part), part))
    if not kept:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, kept))})(?!\w)", re.IGNORECASE)
