"""What a worker does for practices: every night it tells partners what became of a day of ninety days ago."""

from __future__ import annotations

from typing import Any

from leercyclus.web.jobs.registry import Run, daily
from leercyclus.web.practices.partner_mail_actions import thank_partners


@daily("practices.thank_partners")
def thank(run: Run) -> dict[str, Any]:
    """Mail the partners whose day was ninety days ago."""
    del run
    return {"thanked": thank_partners()}
