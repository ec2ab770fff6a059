"""Landing meetings past their period; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from leercyclus.web.keeping.rows import removed
from leercyclus.web.landing.models import Meeting


def remove_meetings(*, before: datetime, dry_run: bool = False) -> int:
    """Remove landing meetings that began before a moment, with who was asked for them."""
    return removed(Meeting.objects.filter(begins_at__lt=before), dry_run=dry_run)
