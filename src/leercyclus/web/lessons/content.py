"""What somebody writes down to take home, as plain values."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from leercyclus.engine.rota.dates import is_working_day

DELEGATION = "delegation"


@dataclass(frozen=True, slots=True)
class LessonContent:
    """One lesson as it was written: what, from whom, and what to do with it; or that nothing new was seen.

    Attributes:
        text: what is taken home; `if_text` and `then_text`: the plan. Empty where nothing new was seen.
        is_nothing_new: whether nothing new was seen; then `wanted` says what there should have been to see.
        source: a word of `Lesson.Source`; the fields that begin with it say which person (a registration), table of a
            part, workshop or visit, or in words.
        by_date: before which day; with_whom: with which colleague.
        kind, fit: words of `Lesson.Kind` and `Lesson.Fit`; may be empty. `fit_why` says why.
        wrong_because: one reason why it could be wrong; nobody but its writer reads it.
        sharing: how far it goes, a word of `rules.WIDTHS`.
    """

    text: str = ""
    if_text: str = ""
    then_text: str = ""
    is_nothing_new: bool = False
    wanted: str = ""
    source: str = ""
    source_person: UUID | None = None
    source_slot: UUID | None = None
    source_table: int | None = None
    source_offer: UUID | None = None
    source_text: str = ""
    by_date: date | None = None
    with_whom: str = ""
    kind: str = ""
    fit: str = ""
    fit_why: str = ""
    wrong_because: str = ""
    sharing: str = DELEGATION


def planned(day: date) -> date:
    """Give the date that a plan stands on unless somebody says otherwise: a month after the day, on a working day.

    Examples:
        >>> planned(date(2026, 3, 12)).isoformat(), planned(date(2026, 11, 27)).isoformat()
        ('2026-04-13', '2026-12-28')
    """
    found = month_after(day)
    while not is_working_day(found.toordinal()):
        found += timedelta(days=1)
    return found


def month_after(day: date) -> date:
    """Give the same day of the next month, or its last day where it is shorter.

    Examples:
        >>> month_after(date(2026, 3, 12)).isoformat(), month_after(date(2027, 1, 31)).isoformat()
        ('2026-04-12', '2027-02-28')
    """
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)  # noqa: PLR2004 - December
    return date(year, month, min(day.day, monthrange(year, month)[1]))
