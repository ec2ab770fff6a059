"""Which pages a phone may keep for when there is no connection, and until when."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from django.http import HttpResponse
from django.utils import timezone

from leercyclus.web.attending.badges import DAYS_AFTER

KEEP_UNTIL = "Leercyclus-Bewaar-Tot"
"""Says to the worker in the browser that a page may be kept, and until which second."""


def may_be_kept(answer: HttpResponse, day: date) -> HttpResponse:
    """Say in the head of an answer that a phone may keep it until a badge of the day is no longer good.

    Args:
        answer: a page about one day, of one person.
        day: the date of that day.
    """
    end = timezone.make_aware(datetime.combine(day + timedelta(days=DAYS_AFTER + 1), time()))
    answer[KEEP_UNTIL] = str(int(end.timestamp()))
    return answer
