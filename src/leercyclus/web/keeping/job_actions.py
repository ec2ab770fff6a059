"""What a worker does for keeping: a round every night."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.utils import timezone

from leercyclus.web.jobs.registry import Run, daily
from leercyclus.web.keeping.retention_actions import apply_retention

ROUND = "keeping.apply_retention"


@daily(ROUND)
def round_of_the_night(run: Run) -> dict[str, Any]:
    """Remove what is past its period."""
    del run
    return dict(apply_retention(periods=settings.RETENTION, now=timezone.now()).removed)
