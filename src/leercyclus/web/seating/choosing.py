"""Which plans of a search are worth a choice, and which of them is proposed: by the figures that the page shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import le
from typing import Any

Reached = Mapping[str, Any]
"""As `models.Plan.reached`."""
WISH_STEPS = 20
"""Wishes weigh by twentieths: a plan that grants a hundredth more is not another choice."""
ENOUGH = 0.99
"""A balanced plan keeps this share of the meetings of the plan with most."""


def is_beaten(one: Reached, other: Reached) -> bool:
    """Tell whether another plan meets as many and is mixed as well, and is better in one of the two.

    Examples:
        >>> is_beaten({"cross": 147, "spread_dev": 31}, {"cross": 147, "spread_dev": 28})
        True
        >>> is_beaten({"cross": 148, "spread_dev": 31}, {"cross": 147, "spread_dev": 28})
        False
    """
    return _axes(one) != _axes(other) and all(map(le, _axes(one), _axes(other)))


def front_of(plans: Sequence[Reached]) -> list[int]:
    """Give the places of the plans that none beats in meetings and mixing, from the most meetings to the best mixed."""
    found = [place for place, one in enumerate(plans) if not any(is_beaten(one, other) for other in plans)]
    return sorted(found, key=lambda place: (-plans[place]["cross"], plans[place]["spread_dev"]))


def worth_a_choice(plans: Sequence[Reached]) -> list[int]:
    """Leave out the plans that another one beats, and of plans alike all but one.

    Kept are the plans that none beats in meetings and mixing, and beside them the one that grants most wishes and the
    one with most well mixed groups, where none of those does as well.

    Returns:
        Their places, from the most meetings on.
    """
    kept: dict[tuple[int, int], int] = {}
    for place in front_of(plans):
        spot = _axes(plans[place])
        if spot not in kept or _rest(plans[place]) > _rest(plans[kept[spot]]):
            kept[spot] = place
    places = list(kept.values())
    for measure in (_wishes, _mixed):
        best = max(range(len(plans)), key=lambda place: (measure(plans[place]), *_axes(plans[place])), default=None)
        if best is not None and all(measure(plans[best]) > measure(plans[place]) for place in places):
            places.append(best)
    return sorted(places, key=lambda place: (-plans[place]["cross"], plans[place]["spread_dev"]))


def proposed_among(plans: Sequence[Reached], prefer: str) -> int:
    """Give the place of the plan that is proposed: the best of what is preferred, and of equals the best of the rest.

    Args:
        plans: at least one.
        prefer: a word of `models.Mixing.Preference`. Of a balance: the best mixed of the plans that keep 99 in 100 of
            the most meetings.

    Examples:
        >>> plans = [{"cross": c, "spread_dev": d} for c, d in ((148, 40), (147, 31), (120, 20))]
        >>> [proposed_among(plans, one) for one in ("meetings", "balance", "spread")]
        [0, 1, 2]
    """
    front = front_of(plans)
    if prefer == "meetings":
        return front[0]
    most = plans[front[0]]["cross"]
    return [place for place in front if prefer == "spread" or plans[place]["cross"] >= ENOUGH * most][-1]


def _axes(one: Reached) -> tuple[int, int]:
    return one["cross"], -one["spread_dev"]


def _rest(one: Reached) -> tuple[float, ...]:
    return _wishes(one), _mixed(one), one.get("wishes") or 0.0, one.get("hopes", 0), one.get("fewest_cross", 0)


def _wishes(one: Reached) -> float:
    return round(WISH_STEPS * (one.get("wishes") or 0.0))


def _mixed(one: Reached) -> float:
    mixed: int = one.get("mixed", 0)
    return mixed
