"""What a worker does for lessons at home: every day it asks owners and second observers, and sees who left."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from leercyclus.web.jobs.registry import Run, daily
from leercyclus.web.landing.observer_actions import ask_observers
from leercyclus.web.landing.owner_actions import let_leavers_go
from leercyclus.web.landing.wave_actions import ask_due


@daily("landing.ask")
def ask_and_let_go(run: Run) -> dict[str, Any]:
    """See who left first, so that nobody who left is asked; then ask owners and second observers."""
    today = timezone.localdate()
    left = let_leavers_go(today)
    run.step(0.3)
    asked = ask_due(today)
    run.step(0.6)
    return {"left": left, "asked": asked, "observers": ask_observers(today)}
