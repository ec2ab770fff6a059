"""Work past its period; `keeping` decides when."""

from __future__ import annotations

from datetime import datetime

from leercyclus.web.jobs.models import Job
from leercyclus.web.keeping.rows import removed


def remove_jobs(*, before: datetime, dry_run: bool = False) -> int:
    """Remove work that was done, stopped or failed before a moment."""
    return removed(Job.objects.filter(ended_at__lt=before), dry_run=dry_run)
