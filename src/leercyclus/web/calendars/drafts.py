"""An entry of a calendar as plain values: what somebody typed, or what stood in a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

LONGEST_TITLE = 120
LONGEST_UID = 255
LONGEST_DAYS = 1_096
"""So many days an entry takes at most: three years."""
WEEK = timedelta(days=7)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Draft:
    """Something that takes a day, some days, or the same weekday every week of a period.

    Attributes:
        kind: one of `Entry.Kind`.
        title: what it is called at home; may be empty.
        begins: first day.
        ends: last day.
        weekday: 0 for Monday to 6 for Sunday, when it comes every week; else None.
        begin_time: when it begins; None for the whole day.
        end_time: when it ends; None when that is not known.
        source: one of `Entry.Source`.
        origin: name of the file it came from; empty for what was typed.
        uid: what names it in that file; empty for what was typed.
    """

    kind: str
    title: str
    begins: date
    ends: date
    weekday: int | None = None
    begin_time: time | None = None
    end_time: time | None = None
    source: str = "hand"
    origin: str = ""
    uid: str = ""

    @property
    def said(self) -> tuple[object, ...]:
        """Give what it says, wherever it came from: two that say the same are one."""
        return (self.kind, self.title, self.begins, self.ends, self.weekday, self.begin_time, self.end_time)


def occurrences(
    begins: date, ends: date, weekday: int | None, first: date = date.min, last: date = date.max
) -> Iterator[tuple[date, date]]:
    """Give first and last day of every time that an entry comes, as far as it touches a window.

    Examples:
        >>> [str(one) for one, _ in occurrences(date(2026, 9, 1), date(2026, 9, 20), 1)]
        ['2026-09-01', '2026-09-08', '2026-09-15']
    """
    if weekday is None:
        if begins <= last and ends >= first:
            yield begins, ends
        return
    day = max(begins, first)
    day += timedelta(days=(weekday - day.weekday()) % 7)
    while day <= min(ends, last):
        yield day, day
        day += WEEK


def days_of(begins: date, ends: date, weekday: int | None, first: date, last: date) -> Iterator[date]:
    """Give every day of a window that an entry takes."""
    for one, other in occurrences(begins, ends, weekday, first, last):
        day = max(one, first)
        while day <= min(other, last):
            yield day
            day += DAY
