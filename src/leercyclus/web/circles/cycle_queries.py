"""The cycle that a circle is in."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.models import Cycle


def current_cycle(circle: UUID) -> Cycle | None:
    """Give the cycle of today; else the one that comes next; else the last one. None before there is any."""
    today = timezone.localdate()
    cycles = list(Cycle.objects.filter(circle=circle))
    now = [one for one in cycles if one.begins <= today <= one.ends]
    coming = [one for one in cycles if one.begins > today]
    return now[-1] if now else coming[0] if coming else cycles[-1] if cycles else None
