"""How a municipality stands in a circle on a day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum


class Standing(StrEnum):
    """What a municipality is to a circle; the words are those of the database."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LEFT = "left"


def standing(state: str, left_on: date | None, today: date) -> Standing:
    """Tell how a member stands today: one that announced its last day takes part until that day is over.

    Examples:
        >>> standing("accepted", date(2027, 1, 31), date(2027, 2, 1)).value
        'left'
        >>> standing("accepted", date(2027, 1, 31), date(2027, 1, 31)).value
        'accepted'
    """
    found = Standing(state)
    return Standing.LEFT if found is Standing.ACCEPTED and left_on is not None and left_on < today else found
