"""Entries of calendars past their period; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from leercyclus.web.calendars.models import Entry
from leercyclus.web.keeping.rows import removed


def remove_entries(*, before: datetime, dry_run: bool = False) -> int:
    """Remove entries whose last day lies before a moment."""
    return removed(Entry.objects.filter(ends__lt=before.date()), dry_run=dry_run)
