"""Read which days have ended by the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from leercyclus.web.days.models import Day


@dataclass(frozen=True, slots=True)
class EndedDay:
    """A day that has ended: its id, date and circle, and the name of the host."""

    id: UUID
    date: date
    circle: UUID
    host: str


def days_ended(*, first: date, last: date, now: datetime) -> tuple[EndedDay, ...]:
    """Give the published days from a date to a date that have ended; one query.

    Args:
        first: the first date.
        last: the last date.
        now: the moment, in the time of the day.
    """
    rows = Day.objects.filter(state=Day.State.PUBLISHED, date__gte=first, date__lte=last).select_related("host")
    return tuple(_ended(row) for row in rows if _has_ended(row, now))


def ended_day(day: UUID, now: datetime) -> EndedDay | None:
    """Give a published day that has ended; None for another one; one query."""
    row = Day.objects.filter(pk=day, state=Day.State.PUBLISHED).select_related("host").first()
    return _ended(row) if row and _has_ended(row, now) else None


def _has_ended(row: Day, now: datetime) -> bool:
    return (row.date, row.ends) <= (now.date(), now.time())


def _ended(row: Day) -> EndedDay:
    return EndedDay(row.pk, row.date, row.circle_id, row.host.name)
