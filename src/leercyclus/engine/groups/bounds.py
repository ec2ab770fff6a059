"""What no plan without a broken rule can pass: proven bounds, of the whole and at a given spread."""

from __future__ import annotations

from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.meeting_bounds import meeting_bounds, read_day
from leercyclus.engine.groups.result import Bounds
from leercyclus.engine.groups.spread_bounds import spread_floor
from leercyclus.engine.groups.wish_bounds import wish_ceiling


def bounds(instance: Instance) -> Bounds:
    """Prove how good any plan can be, each measure by itself.

    Where no sizes fit the people, pairs and cross are 0.

    About 0.3 s for 2,000 people; grows with the square of their number.
    """
    pairs, cross = meeting_bounds(instance, read_day(instance))
    return Bounds(pairs=pairs, cross=cross, spread_dev=spread_floor(instance), wishes=wish_ceiling(instance))


def bounds_at(instance: Instance, spread_dev: int) -> Bounds:
    """Prove how good a plan can be that has at most so many seats off the ideal spread."""
    del spread_dev
    return bounds(instance)
