"""Read for the closed purse which days of a circle are over and how long they were, and which are still to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.circle_queries import circle_row
from leercyclus.web.circles.hosting_queries import cycles_of
from leercyclus.web.days.models import Day, Slot


@dataclass(frozen=True, slots=True)
class OverDay:
    """A day that is over: who hosted it, when, and from when until when its programme was."""

    id: UUID
    host: UUID
    date: date
    title: str
    begins: time
    ends: time


def days_over(circle: UUID) -> tuple[OverDay, ...]:
    """List the days of a circle that are over and were not called off, the first one first; two queries.

    The programme runs from its first part to the end of its last one; of a day without parts from when it began until
    it ended.
    """
    rows = list(
        Day.objects.filter(circle=circle, state=Day.State.PUBLISHED, date__lt=timezone.localdate()).order_by(
            "date", "id"
        )
    )
    spans: dict[UUID, list[tuple[time, time]]] = {}
    for day, begins, minutes in Slot.objects.filter(day__in=rows).values_list("day", "begins", "minutes"):
        spans.setdefault(day, []).append((begins, _later(begins, minutes)))
    return tuple(
        OverDay(
            row.pk,
            row.host_id,
            row.date,
            row.title,
            min((begins for begins, _ in spans.get(row.pk, ())), default=row.begins),
            max((ends for _, ends in spans.get(row.pk, ())), default=row.ends),
        )
        for row in rows
    )


def hosts_to_come(circle: UUID) -> tuple[tuple[UUID, date], ...]:
    """List who hosts the days of a circle that are to come and are no turn of the rota, with the day; one query."""
    coming = Day.objects.filter(circle=circle, date__gte=timezone.localdate(), turn__isnull=True)
    return tuple(coming.exclude(state=Day.State.CANCELLED).values_list("host", "date"))


def since_when(circle: UUID) -> date:
    """Give the first date on which something can have been given in a circle; three queries.

    That is when it was founded on the site, when its first cycle began, or its first day: whichever came first.
    """
    first = Day.objects.filter(circle=circle).order_by("date").values_list("date", flat=True).first()
    founded = timezone.localdate(circle_row(circle).founded_at)
    return min([founded, *(one.begins for one in cycles_of(circle)), *([first] if first else [])])


def _later(begins: time, minutes: int) -> time:
    """Give the clock so many minutes later; not past midnight."""
    start = datetime.combine(date.min, begins)
    end = start + timedelta(minutes=minutes)
    return end.time() if end.date() == start.date() else time(23, 59)
