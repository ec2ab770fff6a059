"""What goes of practices when its period is over; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from leercyclus.web.keeping.rows import removed
from leercyclus.web.practices.models import Practice, Want


def remove_withdrawn(*, before: datetime, dry_run: bool = False) -> int:
    """Remove practices that were withdrawn before a moment; a follow-up about one stays; give how many."""
    return removed(Practice.objects.filter(withdrawn_at__lt=before, is_example=False), dry_run=dry_run)


def remove_closed(*, before: datetime, dry_run: bool = False) -> int:
    """Remove what municipalities stopped looking for before a moment; give how many."""
    return removed(Want.objects.filter(closed_on__lt=timezone.localdate(before)), dry_run=dry_run)
