"""What only its writer reads goes some time after the day; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from leercyclus.web.keeping.rows import emptied, removed
from leercyclus.web.lessons.models import Idea, Lesson


def remove_private(*, before: datetime, dry_run: bool = False) -> int:
    """Remove ideas that were parked and empty doubts, of days that lie before the day of a moment; give how many."""
    day = timezone.localdate(before)
    ideas = removed(Idea.objects.filter(registration__day__date__lt=day), dry_run=dry_run)
    doubts = Lesson.objects.exclude(wrong_because="").filter(registration__day__date__lt=day)
    return ideas + emptied(doubts, dry_run=dry_run, wrong_because="")
