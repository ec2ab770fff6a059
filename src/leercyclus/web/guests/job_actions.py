"""What a worker does for guests: every night who has not answered is reminded, and who comes soon is told."""

from __future__ import annotations

from typing import Any

from leercyclus.web.guests.invite_daily_actions import remind_due, tell_soon
from leercyclus.web.jobs.registry import Run, daily


@daily("guests.remind")
def remind_and_tell(run: Run) -> dict[str, Any]:
    """Remind who has not answered, and mail who comes two days before the day."""
    reminded = remind_due()
    run.step(0.5)
    return {"reminded": reminded, "told": tell_soon()}
