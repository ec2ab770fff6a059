"""What the host told, some time after the day; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from leercyclus.web.keeping.rows import emptied
from leercyclus.web.running.models import Announcement


def empty_messages(*, before: datetime, dry_run: bool = False) -> int:
    """Empty the text of messages of days that lie before the day of a moment; give how many."""
    filled = Announcement.objects.exclude(text="").filter(day__date__lt=timezone.localdate(before))
    return emptied(filled, dry_run=dry_run, text="")
