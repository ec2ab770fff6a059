"""Days that are allowed and that nobody would think of: each gets a plan or a reason."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.examine import examine
from leercyclus.engine.groups.instance import MOST_ROUNDS, Bound, Group, Instance, Person, Pin
from leercyclus.engine.groups.repair import repair
from leercyclus.engine.groups.result import Bounds, Infeasible
from leercyclus.engine.groups.solve import solve
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import BadInput
from tests.engine.groups.instances import people_of, scored, small, tables
from tests.engine.groups.test_obstacles import chance_day, has_plan

PEOPLE = people_of(["Zwolle", "Breda", "Assen"] * 4, ["alderman", "officer"] * 6)
THREES = (("p0000", "p0001"), ("p0001", "p0002"), ("p0003", "p0004"), ("p0004", "p0005"))
PAIRS = (("p0006", "p0007"), ("p0008", "p0009"), ("p0010", "p0011"))
FOURS = (tables(0, 3, 4), tables(1, 3, 4))
AWAY = (replace(PEOPLE[0], present=frozenset()), *PEOPLE[1:])
MORNING = tuple(replace(one, present=frozenset({0})) for one in PEOPLE)
STEPS = 10_000

ODD = {
    "one person": small(PEOPLE[:1], tables(0, 1, 1)),
    "one round": small(PEOPLE, tables(0, 3, 4)),
    "a round with one group": small(PEOPLE, tables(0, 1, 12), tables(1, 3, 4)),
    "groups of one": small(PEOPLE, tables(0, 12, 1), tables(1, 3, 4)),
    "nothing to spread": replace(small(PEOPLE, *FOURS), diversify=()),
    "nothing to spread and a bound": replace(
        small(PEOPLE, *FOURS, bounds=(Bound("level", "alderman", 1),)), diversify=()
    ),
    "a group for nobody": small(PEOPLE, (*tables(0, 3, 4), Group("r0g3", 0, 0)), tables(1, 3, 4)),
    "a round for nobody": small(MORNING, tables(0, 3, 4), (Group("r1g0", 0, 0),)),
    "a round for nobody with room": small(MORNING, tables(0, 3, 4), tables(1, 2, 0, 6)),
    "somebody who never comes": small(AWAY, tables(0, 3, 3, 4), tables(1, 3, 3, 4)),
    "a fixed seat for somebody who never comes": small(
        AWAY, tables(0, 3, 3, 4), tables(1, 3, 3, 4), pins=(Pin("p0000", 1, "r1g2"),)
    ),
    "a pair of which one never comes": small(
        AWAY, tables(0, 3, 3, 4), tables(1, 3, 3, 4), together=(("p0000", "p0001"),)
    ),
    "a fixed seat for one of a pair": small(PEOPLE, *FOURS, together=THREES, pins=(Pin("p0001", 1, "r1g2"),)),
    "a fixed seat for both of a pair": small(
        PEOPLE, *FOURS, together=THREES, pins=(Pin("p0000", 1, "r1g2"), Pin("p0001", 1, "r1g2"))
    ),
    "everybody has a fixed seat": small(
        PEOPLE, *FOURS, pins=tuple(Pin(one.id, 0, f"r0g{place // 4}") for place, one in enumerate(PEOPLE))
    ),
    "everybody sits with others": small(PEOPLE, tables(0, 2, 6), tables(1, 2, 6), together=THREES + PAIRS),
    "everybody sits together": small(PEOPLE, tables(0, 1, 12), together=tuple(("p0000", one.id) for one in PEOPLE[1:])),
    "a unit larger than an even group": small(
        PEOPLE, tables(0, 3, 3, 6), tables(1, 3, 3, 6), together=tuple(("p0000", one.id) for one in PEOPLE[1:6])
    ),
    "the most rounds": small(PEOPLE, *(tables(number, 3, 4) for number in range(MOST_ROUNDS))),
    "the most rounds side by side": small(
        PEOPLE, *(tables(number, 3, 4) for number in range(MOST_ROUNDS)), together=THREES
    ),
    "a bound written twice": small(
        PEOPLE, *FOURS, bounds=(Bound("level", "alderman", 1), Bound("level", "alderman", 2, 3))
    ),
    "other numbers of groups": small(PEOPLE, tables(0, 3, 4), tables(1, 2, 6), tables(2, 6, 2)),
    "people alike": small(people_of(["Zwolle"] * 12, ["officer"] * 12), *FOURS),
}


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("front", [True, False], ids=["choice", "one plan"])
def test_an_odd_day_gets_a_plan_that_keeps_all_rules(name: str, front: bool) -> None:  # noqa: FBT001
    answer = solve(ODD[name], steps=STEPS, front=front)
    assert [broken_rules(ODD[name], plan.seats) for plan in answer.plans] == [()] * len(answer.plans)


@pytest.mark.parametrize("name", ODD)
def test_an_odd_day_in_no_time_gets_a_plan_that_keeps_all_rules(name: str) -> None:
    assert broken_rules(ODD[name], solve(ODD[name], seconds=0.02).plan.seats) == ()


@pytest.mark.parametrize("name", ODD)
def test_the_scorer_agrees_about_an_odd_day(name: str) -> None:
    assert scored(ODD[name], solve(ODD[name], steps=1).plan.seats)["violations"] == 0


def test_more_rounds_than_can_be_counted_are_refused() -> None:
    with pytest.raises(BadInput) as caught:
        solve(small(PEOPLE, *(tables(number, 3, 4) for number in range(MOST_ROUNDS + 1))))
    assert caught.value.say("en") == ["Expected at most 31 rounds, got 32. Take fewer rounds, or make it two days."]


def test_fixed_seats_that_leave_too_few_for_the_others_are_told() -> None:
    pins = tuple(Pin(one.id, 0, "r0g0") for one in PEOPLE[:7])
    with pytest.raises(Infeasible, match="round 1"):
        solve(small(PEOPLE, tables(0, 3, 3, 7), pins=pins), steps=STEPS)


def test_who_sits_together_in_twos_does_not_fit_in_threes() -> None:
    pairs = tuple((f"p{number:04d}", f"p{number + 1:04d}") for number in range(0, 10, 2))
    with pytest.raises(Infeasible, match="round 1"):
        solve(small(PEOPLE, tables(0, 4, 3), together=pairs), steps=STEPS)


def some_day(seed: int) -> Instance:
    """Make a day of five to twelve people with a few rules of every kind, that often but not always has a plan."""
    chance = np.random.default_rng(seed)
    count, groups, rounds = int(chance.integers(5, 13)), int(chance.integers(2, 4)), int(chance.integers(1, 4))

    def some(share: float) -> bool:
        return bool(chance.random() < share)

    people = tuple(
        Person(
            f"p{number}",
            {"municipality": str(chance.choice(["Zwolle", "Breda", "Assen"])), "level": str(chance.choice(["a", "b"]))},
            present=frozenset(range(1, rounds)) if some(0.1) else None,
            wishes=("care",) if some(0.3) else (),
            reports_to=f"p{chance.integers(number)}" if number and some(0.1) else None,
            hope=f"p{(number + 1) % count}" if some(0.3) else None,
            languages=frozenset({"en"}) if some(0.03) else frozenset({"nl", "en"}) if some(0.5) else frozenset(),
        )
        for number in range(count)
    )

    def pairs(share: float) -> tuple[tuple[str, str], ...]:
        return tuple((f"p{one}", f"p{two}") for two in range(count) for one in range(two) if some(share / count))

    return verified(
        Instance(
            people,
            tuple(
                tuple(
                    Group(f"r{number}g{place}", max(0, count // groups - 1), count // groups + 2, "care" * some(0.3))
                    for place in range(groups)
                )
                for number in range(rounds)
            ),
            "municipality",
            ("municipality", "level")[: int(chance.integers(0, 3))],
            apart=pairs(0.4),
            together=pairs(0.3),
            bounds=tuple(one for one in (Bound("level", "a", 1), Bound("level", "b", 0, 3)) if some(0.3)),
            pins=tuple(Pin(f"p{one}", 0, f"r0g{chance.integers(groups)}") for one in range(count) if some(0.08)),
        )
    )


def has_solution(instance: Instance) -> bool:
    """Solve a day: True with a plan that keeps all rules, False when a proof tells that there is none."""
    try:
        plan = solve(instance, steps=STEPS).plan
    except Infeasible as caught:
        none = caught
    else:
        assert broken_rules(instance, plan.seats) == ()
        return True
    assert none.obstacles
    assert all(none.say("nl"))
    return False


@settings(max_examples=40, deadline=None, derandomize=True)
@given(seed=st.integers(0, 100_000))
def test_a_small_day_gets_a_plan_exactly_where_the_full_search_has_one(seed: int) -> None:
    instance = some_day(seed)
    assert has_solution(instance) == (examine(instance, seconds=30).obstacles == ())


@settings(max_examples=25, deadline=None, derandomize=True)
@given(seed=st.integers(0, 100_000))
def test_a_tiny_day_gets_a_plan_exactly_where_trying_everything_finds_one(seed: int) -> None:
    instance = chance_day(seed)
    assert has_solution(instance) == all(has_plan(instance, number) for number in range(len(instance.rounds)))


def best_of(instance: Instance) -> Bounds | None:
    try:
        return solve(instance, steps=1000).plan.bounds
    except Infeasible:
        return None


@settings(max_examples=25, deadline=None, derandomize=True)
@given(seed=st.integers(0, 100_000), which=st.integers(0, 2))
def test_a_rule_more_never_promises_more(seed: int, which: int) -> None:
    instance = some_day(seed)
    more = (
        replace(instance, apart=(*instance.apart, ("p0", "p3"))),
        replace(instance, together=(*instance.together, ("p1", "p4"))),
        replace(instance, bounds=(*instance.bounds, Bound("municipality", "Zwolle", 0, 2))),
    )[which]
    before, after = best_of(instance), best_of(more)
    if before is not None and after is not None:
        assert after.pairs <= before.pairs
        assert after.cross <= before.cross
        assert after.spread_dev >= before.spread_dev
        assert (after.wishes or 0.0) <= (before.wishes or 0.0) + 1e-9


@pytest.mark.parametrize("seed", [10, 12, 72, 104, 489])
def test_a_repair_that_few_moves_cannot_make_is_made_by_a_full_search(seed: int) -> None:
    instance = some_day(seed)
    chance, ids = np.random.default_rng(seed), [one.id for one in instance.people]
    gone = [str(one) for one in chance.choice(ids, int(chance.integers(0, 4)), replace=False)]
    new = [
        Person(f"new{number}", {"municipality": "Assen", "level": "a"}) for number in range(int(chance.integers(0, 3)))
    ]
    from_round = int(chance.integers(0, len(instance.rounds)))
    done = repair(instance, solve(instance, steps=3000).plan.seats, from_round=from_round, absent=gone, walk_ins=new)
    assert [one for one in broken_rules(done.instance, done.plan.seats) if (one.round or 0) >= from_round] == []
