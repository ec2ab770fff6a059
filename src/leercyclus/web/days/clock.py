"""The clock of a programme: parts of a day in minutes since midnight, what overlaps, and what is left free."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time
from itertools import pairwise

HOUR = 60
LAST_MINUTE = 24 * HOUR - 1


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day.

    Attributes:
        name: what it is called.
        first: minute since midnight at which it begins.
        minutes: how long it takes.
    """

    name: str
    first: int
    minutes: int

    @property
    def last(self) -> int:
        """The minute since midnight at which it ends."""
        return self.first + self.minutes


def minute_of(moment: time) -> int:
    """Give the minute since midnight.

    Examples:
        >>> minute_of(time(9, 45))
        585
    """
    return moment.hour * HOUR + moment.minute


def at_minute(minute: int) -> time:
    """Give the time of a minute since midnight; before and after the day it is its first or last minute.

    Examples:
        >>> at_minute(585).isoformat("minutes")
        '09:45'
    """
    return time(*divmod(min(max(minute, 0), LAST_MINUTE), HOUR))


def outside(parts: Sequence[Part], first: int, last: int) -> Part | None:
    """Give the first part that is not wholly within a day from minute `first` to minute `last`; None where all are."""
    return next((one for one in parts if one.first < first or one.last > last), None)


def overlapping(parts: Sequence[Part]) -> tuple[Part, Part] | None:
    """Give the first two parts of which the second begins before the first is over; None where there are none.

    Examples:
        >>> overlapping([Part("lunch", 720, 60), Part("visits", 765, 75)])[1].name
        'visits'
    """
    in_order = sorted(parts, key=lambda one: (one.first, one.last))
    return next(((one, after) for one, after in pairwise(in_order) if after.first < one.last), None)


def pushed(parts: Sequence[Part], free: int) -> list[Part]:
    """Let parts begin later, each only as far as it has to: what is free between two of them takes it up first.

    Args:
        parts: in the order of the clock.
        free: minute since midnight from which the first one can begin.

    Examples:
        >>> [one.first for one in pushed([Part("lunch", 720, 60), Part("visits", 790, 75), Part("end", 900, 30)], 735)]
        [735, 795, 900]
    """
    found = []
    for one in parts:
        found.append(replace(one, first=max(one.first, free)))
        free = found[-1].last
    return found


def gaps(parts: Sequence[Part], first: int, last: int) -> Iterator[tuple[int, int]]:
    """Give what is left free of a day, as (first minute, how many minutes), in the order of the clock.

    Args:
        parts: in the order of the clock; none overlap.
        first: minute since midnight at which the day begins.
        last: minute at which it ends.

    Examples:
        >>> list(gaps([Part("lunch", 720, 60)], 700, 790))
        [(700, 20), (780, 10)]
    """
    free = first
    for one in parts:
        if one.first > free:
            yield free, one.first - free
        free = max(free, one.last)
    if last > free:
        yield free, last - free
