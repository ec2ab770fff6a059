"""Read what is on now, by the clock and by what a host did."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from django.utils import timezone

from leercyclus.web.days.clock import LAST_MINUTE, minute_of
from leercyclus.web.days.day_queries import WholeDay
from leercyclus.web.running.clock import ByHand, Phase, Planned, Timed, timed
from leercyclus.web.running.models import Running


def now_of(whole: WholeDay) -> tuple[Timed, ...]:
    """Tell of every part of a day, in the order of the clock, when it is and where it stands now; one query."""
    rows = Running.objects.filter(slot__day=whole.day.pk)
    by_hand = {row.slot_id: ByHand(_minute(row.began_at), _minute(row.ended_at), row.extra_minutes) for row in rows}
    parts = [Planned(one.pk, minute_of(one.begins), one.minutes) for one in whole.slots]
    return timed(parts, by_hand, _now(whole.day.date))


def begun_parts(whole: WholeDay) -> frozenset[UUID]:
    """Give the parts of a day that have begun or are over: who sits where in them stands fast. One query."""
    return frozenset(one.slot for one in now_of(whole) if one.phase is not Phase.LATER)


def _now(on: date) -> int:
    """Give the minute since midnight; before the first minute on a day before, after the last on a day after."""
    now = timezone.localtime()
    if now.date() != on:
        return -1 if now.date() < on else LAST_MINUTE + 1
    return minute_of(now.time())


def _minute(moment: datetime | None) -> int | None:
    return minute_of(timezone.localtime(moment).time()) if moment else None
