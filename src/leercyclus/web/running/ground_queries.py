"""Read what the groups of a day under way are made of: who is there for a part counts by when that really is."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from leercyclus.web.days.clock import at_minute
from leercyclus.web.running.clock import Timed
from leercyclus.web.running.now_queries import now_of
from leercyclus.web.seating.ground_queries import Ground, ground_of


def ground_now(day: UUID) -> tuple[Ground, tuple[Timed, ...]]:
    """Give what the groups of a day are made of, and its parts as they run, delays included; thirteen queries."""
    ground = ground_of(day)
    parts = now_of(ground.whole)
    return replace(ground, runs={one.slot: (at_minute(one.first), one.last - one.first) for one in parts}), parts
