"""What somebody eats and needs to get in, once the day is over; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.guests.models import Registration
from leercyclus.web.keeping.rows import emptied


def empty_needs(*, before: datetime, dry_run: bool = False) -> int:
    """Empty dietary wishes and access needs of days that lie before the day of a moment; give of how many people."""
    filled = Registration.objects.filter(~Q(diet="") | ~Q(access_need=""), day__date__lt=timezone.localdate(before))
    return emptied(filled, dry_run=dry_run, diet="", access_need="")
