"""From all plans that a search kept to the few that are worth a choice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.result import Measures, Preference

MOST_PLANS = 5
WITHIN = 0.6
"""What a meeting of two with the same `cross` value is worth; one across is worth 1."""
WISH_BY_SPREAD = 0.7
"""What a granted first wish is worth, in seats off the ideal spread."""
HOPE = 0.5
"""What it is worth that somebody meets the one hoped for, on top of the meeting."""
EVEN = 0.5
"""What a seat off the ideal spread weighs against a meeting across, where plans are compared."""
ENOUGH = 0.99
"""A balanced plan keeps this share of the meetings of the best one."""
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A plan that a search kept.

    Attributes:
        seats: who sits where.
        measures: what it reaches.
        met: its meetings, one across counts 1.
        granted: its wishes, a first one counts the weight of wishes.
    """

    seats: Seats
    measures: Measures
    met: float
    granted: float

    @property
    def off(self) -> int:
        """Seats off the ideal spread."""
        return self.measures.spread_dev

    @property
    def rest(self) -> float:
        """Weigh all but the spread."""
        return self.met + EVEN * WISH_BY_SPREAD * self.granted


def found(instance: Instance, seats: Seats) -> Found:
    """Measure a plan."""
    measures = measure(instance, seats)
    met = WITHIN * measures.pairs + (1.0 - WITHIN) * measures.cross + HOPE * measures.hopes
    themed = sum(
        len(ids)
        for row, groups in zip(seats, instance.rounds, strict=True)
        for ids, group in zip(row, groups, strict=True)
        if group.theme
    )
    return Found(seats, measures, met, instance.wish_weight * (measures.wishes or 0.0) * themed)


def merge(plans: Iterable[Found]) -> list[Found]:
    """Keep the plans that no other beats in spread and in all else, from the most even spread on."""
    kept: list[Found] = []
    for one in sorted(plans, key=lambda plan: (plan.off, -plan.rest)):
        if not kept or one.rest > kept[-1].rest + _ROUNDING:
            kept.append(one)
    return kept


def choose(plans: Sequence[Found], prefer: Preference) -> Found:
    """Choose the plan with the most of what is preferred.

    `meetings`: the most meetings, those across first in weight; of equals the most even. `spread`: the most even; of
    equals the most meetings and wishes. `balance`: the most even of the plans that keep 99 in 100 of the most meetings.
    """
    most = max(plan.met for plan in plans)
    if prefer == "meetings":
        return min(plans, key=lambda plan: (-plan.met, plan.off, -plan.granted))
    fits = [plan for plan in plans if prefer == "spread" or plan.met >= ENOUGH * most]
    return min(fits, key=lambda plan: (plan.off, -plan.rest))


def thin(plans: Sequence[Found], chosen: Found) -> list[Found]:
    """Keep five plans at most: both ends, the chosen one, and those without which most of the choice would be lost.

    Args:
        plans: none beats another, from the most even spread on.
        chosen: one of them.
    """
    kept = [one for one in plans if one in (plans[0], chosen, plans[-1])]
    while len(kept) < min(MOST_PLANS, len(plans)):
        wider = [sorted([*kept, one], key=lambda plan: plan.off) for one in plans if one not in kept]
        kept = min(wider, key=lambda some: _lost(plans, some))
    return kept


def _lost(plans: Sequence[Found], kept: Sequence[Found]) -> float:
    """Sum what a reader of the kept plans misses at every plan: the most worth at no worse spread, against its own."""
    return sum(plan.rest - max(one.rest for one in kept if one.off <= plan.off) for plan in plans)
