"""Texts of barriers and landing meetings, once they have done their work; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from leercyclus.web.keeping.rows import emptied, removed
from leercyclus.web.landing.models import Barrier, Meeting


def empty_barriers(*, before: datetime, dry_run: bool = False) -> int:
    """Empty what people wrote for themselves of barriers before a moment, and who wrote it; give how many.

    The code stays for the counts. One that waits with the secretary is left alone, until it is lifted.
    """
    open_with_secretary = Barrier.objects.filter(raised_at__isnull=False, lifted_at__isnull=True).values("pk")
    old = Barrier.objects.filter(at__lt=before, said_by__isnull=False).exclude(pk__in=open_with_secretary)
    return emptied(old, dry_run=dry_run, text="", said_by=None)


def remove_meetings(*, before: datetime, dry_run: bool = False) -> int:
    """Remove landing meetings that began before a moment, with who was asked for them; give how many."""
    return removed(Meeting.objects.filter(begins_at__lt=before), dry_run=dry_run)
