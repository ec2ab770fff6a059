"""What the circle of the cast agreed about giving and taking, and what was put right, once and again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from leercyclus.web.purse.models import Correction, Terms
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast


def keep_purse(cast: Cast) -> None:
    """Write it into the database."""
    coordinator = cast.people["circle_coordinator"]
    Terms.objects.create(circle=cast.circle, tolerance_hours=40, changed_by=coordinator)
    wrong = Correction.objects.create(
        id=fixed("purse-correction"),
        circle=cast.circle,
        giver=cast.zwolle,
        taker=cast.enschede,
        kind="hour",
        amount=12,
        on=date(2026, 4, 2),
        why="Een middag meegelopen aan de balie.",
        made_by=coordinator,
    )
    Correction.objects.create(
        id=fixed("purse-correction-again"),
        circle=cast.circle,
        giver=cast.zwolle,
        taker=cast.enschede,
        kind="hour",
        amount=-4,
        on=date(2026, 4, 2),
        why="Het waren acht uur.",
        corrects=wrong,
        made_by=coordinator,
    )
