from __future__ import annotations

from itertools import product
from random import Random

import pytest

from leercyclus.web.seating.choosing import front_of, is_beaten, proposed_among, worth_a_choice


def _plan(cross: int, off: int, wishes: float = 0.5, mixed: int = 5) -> dict[str, float]:
    return {"cross": cross, "spread_dev": off, "wishes": wishes, "mixed": mixed, "hopes": 1, "fewest_cross": 3}


def _shown(plan: dict[str, float]) -> tuple[float, ...]:
    return plan["cross"], -plan["spread_dev"], plan["wishes"], plan["mixed"]


@pytest.mark.parametrize("seed", range(40))
def test_no_plan_that_is_offered_is_as_good_as_another_in_nothing_and_worse_in_something(seed: int) -> None:
    chance = Random(seed)
    plans = [
        _plan(chance.randint(140, 150), chance.randint(20, 30), chance.randint(1, 9) / 10, chance.randint(3, 8))
        for _ in range(5)
    ]

    kept = [plans[place] for place in worth_a_choice(plans)]

    assert not [
        (one, other)
        for one, other in product(kept, kept)
        if _shown(one) != _shown(other) and all(a <= b for a, b in zip(_shown(one), _shown(other), strict=True))
    ]
    crosses = [one["cross"] for one in kept]
    assert crosses == sorted(crosses, reverse=True)
    assert max(crosses) == max(one["cross"] for one in plans)
    assert min(one["spread_dev"] for one in kept) == min(one["spread_dev"] for one in plans)


@pytest.mark.parametrize("prefer", ["meetings", "balance", "spread"])
def test_what_is_proposed_is_beaten_by_no_other(prefer: str) -> None:
    plans = [_plan(147, 31, mixed=5), _plan(147, 28, mixed=7), _plan(148, 40), _plan(120, 20)]

    proposed = plans[proposed_among(plans, prefer)]

    assert not [one for one in plans if is_beaten(proposed, one)]
    assert proposed_among(plans, "balance") == 1


def test_of_plans_alike_one_is_offered_the_one_with_more_wishes() -> None:
    assert worth_a_choice([_plan(147, 28), _plan(147, 28, wishes=0.7), _plan(147, 28)]) == [1]


def test_a_plan_that_is_beaten_stays_for_the_wishes_or_the_groups_that_only_it_has() -> None:
    plans = [_plan(148, 20), _plan(140, 25, wishes=0.8), _plan(141, 24, mixed=9), _plan(139, 26, wishes=0.51)]

    assert worth_a_choice(plans) == [0, 2, 1]
    assert front_of(plans) == [0]
