"""Lists that wait and merged records past their period; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from leercyclus.web.keeping.rows import emptied, removed
from leercyclus.web.people.models import Merge, Waiting


def remove_waiting(*, before: datetime, dry_run: bool = False) -> int:
    """Remove lists of people to which nobody said yes in time."""
    return removed(Waiting.objects.filter(expires_at__lt=before), dry_run=dry_run)


def empty_merges(*, before: datetime, dry_run: bool = False) -> int:
    """Empty the names and addresses of records that were made one; two they can then no longer be by name."""
    return emptied(Merge.objects.filter(at__lt=before).exclude(before={}), dry_run=dry_run, before={})
