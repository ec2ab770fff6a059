"""Read what is asked of the outbox from an address."""

from __future__ import annotations

from uuid import UUID

from django.http import QueryDict

from leercyclus.web.mail.models import Message
from leercyclus.web.mail.question import ATTENTION, WORDS, OutboxQuestion

LONGEST = 80
MOST_PAGES = 100_000


def read_question(given: QueryDict) -> OutboxQuestion:
    """Read a question; what cannot be meant is as if it was not asked."""
    text = {name: given.get(word, "").replace("\0", "").strip()[:LONGEST] for name, word in WORDS.items()}
    state = text["state"] if text["state"] in {*Message.State.values, ATTENTION} else ""
    number = int(text["page"]) if text["page"].isascii() and text["page"].isdecimal() else 1
    return OutboxQuestion(state, text["kind"], _person(text["person"]), text["text"], min(max(number, 1), MOST_PAGES))


def _person(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
