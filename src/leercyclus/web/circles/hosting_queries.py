"""Read for the closed purse who hosts next by the rota, who cannot, and the cycles of a circle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.models import Cycle, HostWish, Turn


@dataclass(frozen=True, slots=True)
class CycleSpan:
    """A cycle: its name, its first and its last date."""

    name: str
    begins: date
    ends: date


def cycles_of(circle: UUID) -> tuple[CycleSpan, ...]:
    """List the cycles of a circle, the first one first; one query."""
    return tuple(CycleSpan(*row) for row in Cycle.objects.filter(circle=circle).values_list("name", "begins", "ends"))


def turns_to_come(circle: UUID) -> tuple[tuple[UUID, date | None], ...]:
    """List who hosts the turns of a circle that are still to come, each with its day or None; one query."""
    coming = Turn.objects.filter(
        Q(day__gte=timezone.localdate()) | Q(day__isnull=True, cycle__ends__gte=timezone.localdate()),
        cycle__circle=circle,
    )
    return tuple(coming.values_list("host", "day"))


def who_cannot_host(circle: UUID) -> frozenset[UUID]:
    """Give who said that it cannot host in the cycle of today; two queries."""
    cycle = current_cycle(circle)
    said = HostWish.objects.filter(cycle=cycle, wish=HostWish.Wish.CANNOT) if cycle else HostWish.objects.none()
    return frozenset(said.values_list("organisation", flat=True))
