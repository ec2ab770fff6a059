"""Confirm what was left alone: seven days after the day, and after it was last written or opened."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.write_actions import confirm_lesson

CONFIRM_DAYS = 7
"""So long after the day a lesson that nobody touched any more is confirmed; the form says so before it is typed."""


def confirm_left_alone() -> int:
    """Confirm the lessons that were left alone for seven days; give how many."""
    waits = Lesson.objects.filter(
        confirmed_at__isnull=True,
        registration__day__date__lte=timezone.localdate() - timedelta(days=CONFIRM_DAYS),
        received_at__lte=timezone.now() - timedelta(days=CONFIRM_DAYS),
    )
    left = list(waits.order_by("pk").values_list("pk", flat=True))
    for lesson in left:
        confirm_lesson(actor=None, lesson=lesson)
    return len(left)
