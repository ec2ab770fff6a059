"""Months as small grids: a day carries a sign and words, never a colour alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from leercyclus.engine.rota import dates

FREE, HINDERED, BLOCKED, CLOSED, OUTSIDE = "free", "hindered", "blocked", "closed", "outside"
"""Everybody is free; somebody is hindered; no alderman is free; weekend or public holiday; not in the period."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One day in a grid.

    Attributes:
        day: which.
        state: FREE, HINDERED, BLOCKED, CLOSED or OUTSIDE.
        words: what stands there for who cannot see the sign.
        href: where a press leads; empty for nowhere.
        is_chosen: whether it is the day that was chosen.
        is_first: whether it is the day that suits best.
        is_shown: whether all about it stands on the page.
    """

    day: date
    state: str = FREE
    words: str = ""
    href: str = ""
    is_chosen: bool = False
    is_first: bool = False
    is_shown: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """A month: its first day, and weeks of seven, from Monday; None before the first day and after the last."""

    first: date
    weeks: tuple[tuple[Cell | None, ...], ...]


def months_between(first: date, last: date, cell: Callable[[date], Cell]) -> tuple[Month, ...]:
    """Lay the months from one day to another out as grids.

    Args:
        first: a day in the first month.
        last: a day in the last.
        cell: gives what stands on a day.

    Examples:
        >>> grid = months_between(date(2027, 3, 18), date(2027, 4, 2), Cell)
        >>> [(month.first.month, len(month.weeks)) for month in grid], grid[0].weeks[0][0].day.day
        ([(3, 5), (4, 5)], 1)
    """
    return tuple(Month(start, tuple(_weeks(start, cell))) for start in month_starts(first, last))


def month_starts(first: date, last: date) -> Iterator[date]:
    """Give the first day of every month from one day to another."""
    start = first.replace(day=1)
    while start <= last:
        yield start
        start = (start + timedelta(days=31)).replace(day=1)


def is_working(day: date) -> bool:
    """Tell whether a day is from Monday to Friday and no public holiday."""
    return dates.is_working_day(day.toordinal())


def _weeks(start: date, cell: Callable[[date], Cell]) -> Iterator[tuple[Cell | None, ...]]:
    end = (start + timedelta(days=31)).replace(day=1)
    monday = start - timedelta(days=start.weekday())
    while monday < end:
        days = [monday + timedelta(days=number) for number in range(7)]
        yield tuple(cell(day) if start <= day < end else None for day in days)
        monday += timedelta(days=7)
