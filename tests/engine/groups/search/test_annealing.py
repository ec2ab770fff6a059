"""What the compiled search keeps while people change seats must be what counting anew gives."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.search.arrays import NOBODY, Small, encode, seats_of
from leercyclus.engine.groups.search.chain import Chain, Ground, Recipe
from leercyclus.engine.groups.search.start import deal
from leercyclus.engine.groups.search.state import BROKEN, OFF, SEAT, SLOT, State, Weights, cost_of, state_of
from tests.engine.groups.instances import standard

WEIGHTS = Weights(within=0.6, spread=0.7, wish=0.4, hope=0.5)
PLAIN = Recipe(WEIGHTS, hot=3.0, cold=0.5, exchanges=0.2, width=30)
STAYING = PLAIN._replace(weights=WEIGHTS._replace(stay=0.8), exchanges=0.0)


def busy_day(seed: int) -> Instance:
    """Make a day of units, fixed seats, bounds, themes, hopes, absences and sizes that may differ."""
    chance = np.random.default_rng(seed)
    count = int(chance.integers(14, 25))
    people = tuple(
        Person(
            f"p{number}",
            {
                "municipality": str(chance.choice(["Zwolle", "Breda", "Assen"])),
                "level": str(chance.choice(list("abcd"))),
            },
            present=frozenset({0, 2}) if chance.random() < 0.15 else None,
            wishes=tuple(str(one) for one in chance.permutation(["care", "money"])),
            hope=f"p{(number + 3) % count}" if chance.random() < 0.3 else None,
        )
        for number in range(count)
    )
    rounds = tuple(
        tuple(
            Group(f"r{number}g{place}", 2, 12, str(chance.choice(["", "care", "money"])))
            for place in range(int(chance.integers(2, 5)))
        )
        for number in range(4)
    )
    return Instance(
        people,
        rounds,
        "municipality",
        ("municipality", "level"),
        apart=(("p0", "p1"), ("p4", "p5")),
        together=(("p2", "p3"), ("p6", "p7"), ("p7", "p8")),
        bounds=(Bound("level", "a", 0, 2), Bound("level", "b", 1)),
        pins=(Pin("p2", 1, "r1g0"), Pin("p9", 2, "r2g1")),
    )


def walked(
    instance: Instance, recipe: Recipe, *, steps: int = 4000, seed: int = 1, ground: Ground | None = None
) -> Chain:
    chain = Chain(ground or Ground(encode(instance)), recipe, steps=steps, seed=seed)
    chain.advance(steps // 3)
    chain.advance(steps)
    return chain


def anew(chain: Chain) -> State:
    return state_of(chain._problem, chain._costs, chain.now.copy())


def same_counts(chain: Chain) -> bool:
    """Compare all that was kept with all counted anew; who sits in which place of a group may differ."""
    kept, fresh = chain._state, anew(chain)
    same = all(np.array_equal(getattr(kept, name), getattr(fresh, name)) for name in ("counts", "link", "tally"))
    return same and np.array_equal(kept.member[:, :, -1], fresh.member[:, :, -1])


def chairs_match(state: State) -> bool:
    """Look up everybody in the group and place where the chair says they sit."""
    return all(
        state.member[number, state.chair[number, one, SEAT], state.chair[number, one, SLOT]] == one
        for number, one in np.argwhere(state.chair[:, :, SEAT] != NOBODY)
    )


def cost_again(chain: Chain) -> float:
    return cost_of(chain._problem, chain.recipe.weights, chain._costs, anew(chain))


def from_home(seed: int, first_round: int = 0) -> tuple[Instance, Ground]:
    instance = busy_day(seed)
    problem = encode(instance)
    home: Small = deal(problem, np.random.default_rng(seed))
    return instance, Ground(problem, first_round=first_round, seats=home, home=home)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_counts_meetings_and_tally_are_those_counted_anew(seed: int) -> None:
    chain = walked(busy_day(seed), PLAIN, seed=seed)
    assert same_counts(chain)
    assert chairs_match(chain._state)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_cost_is_that_of_all_summed_anew(seed: int) -> None:
    chain = walked(busy_day(seed), PLAIN, seed=seed)
    assert chain.record.cost[0] == pytest.approx(cost_again(chain))


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), first_round=st.integers(0, 3))
def test_the_cost_of_leaving_home_is_that_of_all_summed_anew(seed: int, first_round: int) -> None:
    instance, ground = from_home(seed, first_round)
    chain = walked(instance, STAYING, seed=seed, ground=ground)
    assert chain.record.cost[0] == pytest.approx(cost_again(chain))
    assert same_counts(chain)


@pytest.mark.parametrize("exchanges", [0.0, 1.0])
@pytest.mark.parametrize("name", ["art40", "art40c", "mix120c", "net18"])
def test_the_standard_days_are_counted_right(name: str, exchanges: float) -> None:
    chain = walked(standard(name), PLAIN._replace(exchanges=exchanges), steps=6000)
    assert same_counts(chain)
    assert chain.record.cost[0] == pytest.approx(cost_again(chain))


@pytest.mark.parametrize("people", [[2, 3], [6, 7, 8], [10], [11]])
def test_people_and_units_do_change_seats(people: list[int]) -> None:
    """Without this the tests above would hold for a search that does nothing."""
    moved = 0
    for seed in range(6):
        chain = Chain(Ground(encode(busy_day(seed))), PLAIN, steps=4000, seed=seed)
        before = chain.now.copy()
        chain.advance(4000)
        moved += int(np.count_nonzero(before[:, people] != chain.now[:, people]))
    assert moved >= 6


def test_groups_do_change_size() -> None:
    chain = Chain(Ground(encode(busy_day(3))), PLAIN, steps=4000, seed=3)
    before = chain._state.member[:, :, -1].copy()
    chain.advance(4000)
    assert not np.array_equal(chain._state.member[:, :, -1], before)


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_sizes_seats_pins_and_who_sits_together_hold_all_along(seed: int) -> None:
    instance = busy_day(seed)
    chain = walked(instance, PLAIN, seed=seed)
    kinds = {one.kind for one in broken_rules(instance, seats_of(instance, chain.now))}
    assert kinds <= {"apart", "bounds"}


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_tally_is_what_the_checker_and_the_measures_say(seed: int) -> None:
    instance = busy_day(seed)
    chain = walked(instance, PLAIN, seed=seed)
    seats = seats_of(instance, chain.now)
    assert chain._state.tally[OFF] == measure(instance, seats).spread_dev
    assert chain._state.tally[BROKEN] == sum(one.count for one in broken_rules(instance, seats))


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000), first_round=st.integers(1, 3))
def test_rounds_before_the_first_are_left_alone(seed: int, first_round: int) -> None:
    instance, ground = from_home(seed, first_round)
    chain = walked(instance, STAYING, seed=seed, ground=ground)
    assert ground.seats is not None
    assert np.array_equal(chain.now[:first_round], ground.seats[:first_round])


def test_the_best_plan_keeps_all_rules_and_costs_what_is_told() -> None:
    instance = standard("art40c")
    chain = walked(instance, PLAIN._replace(hot=0.4, cold=0.1), steps=60_000)
    assert chain.best is not None
    assert broken_rules(instance, seats_of(instance, chain.best)) == ()
    best = state_of(chain._problem, chain._costs, chain.best)
    assert chain.record.cost[1] == pytest.approx(cost_of(chain._problem, WEIGHTS, chain._costs, best))


def test_every_plan_of_the_front_has_the_spread_it_is_kept_under() -> None:
    instance = standard("art40")
    chain = walked(instance, PLAIN._replace(hot=0.4, cold=0.1), steps=60_000)
    kept = np.flatnonzero(np.isfinite(chain.record.worth))
    assert kept.size > 3
    assert [measure(instance, seats_of(instance, chain.record.front[off])).spread_dev for off in kept] == kept.tolist()


def test_a_search_in_pieces_is_the_same_as_in_one() -> None:
    instance = standard("art40c")
    whole, pieces = (Chain(Ground(encode(instance)), PLAIN, steps=10_240, seed=3) for _ in range(2))
    whole.advance(10_240)
    for _ in range(20):
        pieces.advance(512)
    assert np.array_equal(whole.now, pieces.now)


def test_a_hurried_search_ends_where_it_is_told_to() -> None:
    chain = Chain(Ground(encode(standard("art40"))), PLAIN, steps=1_000_000, seed=1)
    chain.advance(5000)
    chain.hurry(3000)
    chain.advance(25_000)
    assert (chain.done, chain.finished, chain.hurried) == (8000, True, True)
    assert same_counts(chain)


def test_a_start_that_breaks_a_rule_is_not_the_best_plan() -> None:
    everybody = tuple((one.id, other.id) for one, other in combinations(standard("art40").people, 2))
    chain = Chain(Ground(encode(replace(standard("art40"), apart=everybody))), PLAIN, steps=10, seed=1)
    assert chain.best is None
