"""What a badge opens: a signed text in its square, good until two days after the day."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from leercyclus.web.accounts.tokens import make_token, read_token

PURPOSE = "badge"
DAYS_AFTER = 2
LONGEST_DAYS = 400
"""A badge is printed at most so many days before."""


def badge_token(registration: UUID) -> str:
    """Sign what the badge of somebody opens."""
    return make_token(PURPOSE, registration=str(registration))


def read_badge(token: str) -> UUID | None:
    """Give the registration of a badge; None for a text that we did not sign."""
    facts = read_token(PURPOSE, token, days=LONGEST_DAYS)
    return UUID(facts["registration"]) if facts and "registration" in facts else None


def is_good(day: date, today: date) -> bool:
    """Tell whether the badge of a day still opens something.

    Examples:
        >>> is_good(date(2027, 3, 18), date(2027, 3, 20)), is_good(date(2027, 3, 18), date(2027, 3, 21))
        (True, False)
    """
    return today <= day + timedelta(days=DAYS_AFTER)
