"""The day of the cast as if it were today, with a part that is on now."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from django.utils import timezone

from leercyclus.web.days.models import Day, Slot
from tests.fixed import fixed

IN_ORDER = ("arrival", "plenary", "round-1", "workshops", "lunch", "visits", "round-2", "closing")


def make_it_today(now: str = "round-1", *, minutes: int = 20) -> None:
    """Let the day of the cast be today, and one part of it on now.

    Every part takes so many minutes; the part that is on began half of that ago. Around midnight the day is cut off, as
    the clock of a day is.
    """
    moment = timezone.localtime()
    begins = moment - timedelta(minutes=minutes // 2 + IN_ORDER.index(now) * minutes)
    for number, name in enumerate(IN_ORDER):
        at = begins + timedelta(minutes=number * minutes)
        Slot.objects.filter(pk=fixed(f"slot-{name}")).update(begins=_within(at, moment), minutes=minutes)
    Day.objects.filter(pk=fixed("day")).update(date=moment.date(), begins=time(0, 0), ends=time(23, 59))


def _within(at: datetime, moment: datetime) -> time:
    if at.date() < moment.date():
        return time(0, 0)
    return time(23, 59) if at.date() > moment.date() else at.time().replace(second=0, microsecond=0)
