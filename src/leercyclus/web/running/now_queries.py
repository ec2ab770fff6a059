"""Read what is on now, by the clock and by what a host did."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from django.utils import timezone

from leercyclus.web.days.clock import LAST_MINUTE, minute_of
from leercyclus.web.days.day_queries import WholeDay
from leercyclus.web.running.clock import ByHand, Planned, Timed, timed
from leercyclus.web.running.models import Running


def now_of(whole: WholeDay) -> tuple[Timed, ...]:
    """Tell of every part of a day, in the order of the clock, when it is and where it stands now; one query."""
    return timed(planned_of(whole), by_hand_of(whole.day.pk), minute_now(whole.day.date))


def by_hand_of(day: UUID) -> dict[UUID, ByHand]:
    """Give by part what a host did with it; one query."""
    rows = Running.objects.filter(slot__day=day)
    return {row.slot_id: ByHand(_minute(row.began_at), _minute(row.ended_at), row.extra_minutes) for row in rows}


def planned_of(whole: WholeDay) -> tuple[Planned, ...]:
    """Give the parts of a day as they were planned, in the order of the clock."""
    return tuple(Planned(one.pk, minute_of(one.begins), one.minutes) for one in whole.slots)


def minute_now(on: date) -> int:
    """Give the minute of a day that it is now; below 0 on a day before, above the last on a day after."""
    now = timezone.localtime()
    if now.date() != on:
        return -1 if now.date() < on else LAST_MINUTE + 1
    return minute_of(now.time())


def _minute(moment: datetime | None) -> int | None:
    return minute_of(timezone.localtime(moment).time()) if moment else None
