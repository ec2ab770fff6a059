"""From all plans that a search kept to the few that are worth a choice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
SPREAD: Mapping[Preference, float] = {"meetings": 0.02, "balance": 0.5, "spread": 3.0}
"""What a seat off the ideal spread weighs against a meeting across when a plan is chosen."""
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A plan that a search kept.

    Attributes:
        seats: who sits where.
        measures: what it reaches.
        met: its meetings, one across counts 1.
        granted: its wishes, a first one counts 1.
    """

    seats: Seats
    measures: Measures
    met: float
    granted: float

    def worth(self, spread: float) -> float:
        """Weigh all that is good about the plan when a seat off the ideal spread weighs so much."""
        return self.met + spread * (WISH_BY_SPREAD * self.granted - self.measures.spread_dev)


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
    return Found(seats, measures, met, (measures.wishes or 0.0) * themed)


def merge(plans: Iterable[Found]) -> list[Found]:
    """Keep the plans that no other beats in spread and in all else, from the most even spread on."""
    kept: list[Found] = []
    for one in sorted(plans, key=lambda plan: (plan.measures.spread_dev, -_rest(plan))):
        if not kept or _rest(one) > _rest(kept[-1]) + _ROUNDING:
            kept.append(one)
    return kept


def choose(plans: Sequence[Found], prefer: Preference) -> Found:
    """Choose the plan that is worth most, the spread weighed by what is preferred; of equals the first."""
    return max(plans, key=lambda plan: plan.worth(SPREAD[prefer]))


def thin(plans: Sequence[Found], chosen: Found) -> list[Found]:
    """Keep five plans at most: both ends, the chosen one, and those without which most of the choice would be lost.

    Args:
        plans: none beats another, from the most even spread on.
        chosen: one of them.
    """
    kept = [one for one in plans if one in (plans[0], chosen, plans[-1])]
    while len(kept) < min(MOST_PLANS, len(plans)):
        wider = [sorted([*kept, one], key=lambda plan: plan.measures.spread_dev) for one in plans if one not in kept]
        kept = min(wider, key=lambda some: _lost(plans, some))
    return kept


def _rest(plan: Found) -> float:
    """Weigh all but the spread, as a balanced choice does."""
    return plan.met + SPREAD["balance"] * WISH_BY_SPREAD * plan.granted


def _lost(plans: Sequence[Found], kept: Sequence[Found]) -> float:
    """Sum what a reader of the kept plans misses at every plan: the most worth at no worse spread, against its own."""
    return sum(
        _rest(plan) - max(_rest(one) for one in kept if one.measures.spread_dev <= plan.measures.spread_dev)
        for plan in plans
    )
