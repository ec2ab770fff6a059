"""The key with which a page that is about nobody asks whether something changed on a day."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.accounts.tokens import make_token, read_token

PURPOSE = "day-pulse"
LONGEST_DAYS = 400


def day_key(day: UUID) -> str:
    """Sign which day may be asked for; it tells nothing but whether something changed."""
    return make_token(PURPOSE, day=str(day))


def read_day_key(token: str) -> UUID | None:
    """Give the day of a key; None for a text that we did not sign for this."""
    facts = read_token(PURPOSE, token, days=LONGEST_DAYS)
    return UUID(facts["day"]) if facts and "day" in facts else None
