"""Circles past their period; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from leercyclus.web.circles.models import Circle
from leercyclus.web.keeping.rows import removed


def remove_closed(*, before: datetime, dry_run: bool = False) -> int:
    """Remove circles that were closed before a moment, with all that was written in them."""
    return removed(Circle.objects.filter(closed_on__lt=before.date()), dry_run=dry_run)
