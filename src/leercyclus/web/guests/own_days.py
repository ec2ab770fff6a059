"""A day to come that somebody was asked for, as the own home and the page of a circle tell it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class OwnDay:
    """One invitation that stands, of oneself or of somebody for whom one answers.

    Attributes:
        registration, day: ids.
        date: of the day; host: the name of who receives.
        answer_by: the last day to answer; None where none was said.
        name: of whom one answers for; empty for oneself.
        asks: whether there is no answer yet.
        waits: whether the person waits for a seat.
        is_today: whether it is today.
    """

    registration: UUID
    day: UUID
    date: dt.date
    host: str
    answer_by: dt.date | None = None
    name: str = ""
    asks: bool = False
    waits: bool = False
    is_today: bool = False


def most_pressing(days: tuple[OwnDay, ...]) -> OwnDay | None:
    """Give what comes first: a day that waits for an answer, and else the nearest one; None where there is none.

    Examples:
        >>> soon, later = (
        ...     OwnDay(UUID(int=1), UUID(int=1), dt.date(2027, 3, 18), "Zwolle"),
        ...     OwnDay(UUID(int=2), UUID(int=2), dt.date(2027, 5, 20), "Enschede", asks=True),
        ... )
        >>> most_pressing((soon, later)).host
        'Enschede'
    """
    return min(days, key=lambda one: (not one.asks, one.date, one.name), default=None)
