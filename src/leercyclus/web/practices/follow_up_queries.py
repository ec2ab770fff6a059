"""Read what municipalities did for one another after a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from leercyclus.web.practices.models import FollowUp


@dataclass(frozen=True, slots=True)
class Given:
    """What one municipality did for another: who, for whom, when, and how many hours."""

    giver: UUID
    taker: UUID
    on: date
    hours: Decimal


def follow_ups_in(circle: UUID) -> tuple[Given, ...]:
    """List the follow-ups of a circle, the first one first, for the closed purse; one query."""
    rows = FollowUp.objects.filter(circle=circle).order_by("on", "id")
    return tuple(Given(*row) for row in rows.values_list("giver", "taker", "on", "hours"))
