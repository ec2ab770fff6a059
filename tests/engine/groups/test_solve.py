from __future__ import annotations

import time
from functools import cache
from typing import Any

import pytest

from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.choice import found
from leercyclus.engine.groups.instance import Instance, Person
from leercyclus.engine.groups.obstacles import relax
from leercyclus.engine.groups.result import Answer, Infeasible, Plan, Preference, Progress
from leercyclus.engine.groups.search.ready import prepare
from leercyclus.engine.groups.search.searching import Search
from leercyclus.engine.groups.solve import PREFERENCES, solve
from leercyclus.engine.reasons import BadInput
from tests.engine.groups.instances import people_of, scored, small, standard, tables
from tests.engine.groups.test_golfer import ROWS
from tests.engine.groups.test_obstacles import EXPECTED, infeasible

BUDGET = {"art40": 500_000, "art40c": 500_000, "art40r6": 300_000, "net18": 300_000, "mix120c": 1_000_000}
FEW = 20_000


@cache
def front(name: str) -> Answer:
    return solve(standard(name), steps=BUDGET[name], front=True)


def worth(plan: Plan) -> tuple[float, ...]:
    """Give what is good about a plan; more is better in each."""
    made = plan.measures
    return made.pairs, made.cross, -made.spread_dev, made.wishes or 0.0, made.hopes


@pytest.mark.parametrize("name", BUDGET)
def test_no_plan_breaks_a_rule(name: str) -> None:
    assert [broken_rules(standard(name), plan.seats) for plan in front(name).plans] == [()] * len(front(name).plans)


@pytest.mark.parametrize("name", BUDGET)
def test_the_scorer_finds_no_violation(name: str) -> None:
    assert {scored(standard(name), plan.seats)["violations"] for plan in front(name).plans} == {0}


@pytest.mark.parametrize("name", BUDGET)
def test_what_a_plan_is_told_to_reach_is_what_the_scorer_counts(name: str) -> None:
    for plan in front(name).plans:
        theirs = scored(standard(name), plan.seats)
        ours = plan.measures
        assert (ours.pairs, ours.cross, ours.spread_dev) == (theirs["pairs"], theirs["cross"], theirs["spread_dev"])


@pytest.mark.parametrize("name", BUDGET)
def test_no_plan_beats_what_was_proven(name: str) -> None:
    for plan in front(name).plans:
        for limits in (plan.bounds, plan.at_spread):
            assert plan.measures.pairs <= limits.pairs
            assert plan.measures.cross <= limits.cross
            assert plan.measures.spread_dev >= limits.spread_dev
            assert (plan.measures.wishes or 0.0) <= (limits.wishes or 0.0) + 1e-9


@pytest.mark.parametrize("name", BUDGET)
def test_a_choice_has_five_plans_at_most_and_names_one(name: str) -> None:
    answer = front(name)
    assert 1 <= len(answer.plans) <= 5
    assert answer.plan is answer.plans[answer.chosen]


@pytest.mark.parametrize("name", BUDGET)
def test_a_choice_goes_from_the_most_even_spread_on(name: str) -> None:
    spread = [plan.measures.spread_dev for plan in front(name).plans]
    assert spread == sorted(set(spread))


@pytest.mark.parametrize("name", BUDGET)
def test_no_plan_of_a_choice_beats_another(name: str) -> None:
    plans = front(name).plans
    for one in plans:
        for other in plans:
            assert one is other or not all(a >= b for a, b in zip(worth(one), worth(other), strict=True))


def test_the_article_has_a_choice_of_three_plans_at_least() -> None:
    assert len(front("art40").plans) >= 3


@pytest.mark.parametrize("name", ["art40c", "mix120c"])
def test_the_same_seed_and_steps_give_the_same_plans_watched_or_not(name: str) -> None:
    seen: list[Progress] = []
    one = solve(standard(name), seed=3, steps=200_000)
    other = solve(standard(name), seed=3, steps=200_000, watch=seen.append)
    assert one.plans == other.plans
    assert seen


def test_another_seed_gives_another_plan() -> None:
    assert (
        solve(standard("art40"), seed=1, steps=FEW).plan.seats != solve(standard("art40"), seed=2, steps=FEW).plan.seats
    )


@pytest.mark.parametrize("name", ["art40c", "net18"])
def test_the_steps_that_are_told_give_the_same_plan_again(name: str) -> None:
    answer = solve(standard(name), steps=120_001)
    assert solve(standard(name), steps=answer.steps).plans == answer.plans


def test_the_steps_that_are_told_are_those_asked_for_even_when_the_search_ended_early() -> None:
    answer = solve(standard("mix120"), steps=3_000_001)
    assert (answer.steps, answer.finished) == (3_000_001, True)


@pytest.mark.parametrize("name", ["art40", "art40c", "net18"])
def test_every_preference_gets_the_most_of_what_it_asks(name: str) -> None:
    instance = standard(name)
    met, off = {}, {}
    for prefer in PREFERENCES:
        plan = solve(instance, steps=500_000, prefer=prefer).plan
        met[prefer], off[prefer] = found(instance, plan.seats).met, plan.measures.spread_dev
    assert met["meetings"] == max(met.values())
    assert off["spread"] == min(off.values())


def test_the_front_of_a_small_day_holds_the_choice_and_what_lies_between() -> None:
    found = front("art40")
    assert set(map(id, found.plans)) <= set(map(id, found.front))
    assert [plan.measures.spread_dev for plan in found.front] == sorted({p.measures.spread_dev for p in found.front})
    assert solve(standard("art40"), steps=1_000).front == ()


def test_of_one_choice_every_preference_takes_its_own_plan() -> None:
    taken: dict[Preference, int] = {
        prefer: solve(standard("art40"), steps=200_000, prefer=prefer, front=True).chosen for prefer in PREFERENCES
    }
    assert taken["spread"] == 0 <= taken["balance"] <= taken["meetings"]


def test_a_search_ends_in_its_time() -> None:
    """Counted in time of the processor, two at work, so that a busy machine does not count."""
    prepare()
    begin = time.process_time()
    assert broken_rules(standard("mix120c"), solve(standard("mix120c"), seconds=1.0).plan.seats) == ()
    assert time.process_time() - begin < 4.0


def test_a_stop_ends_the_search_with_the_best_plan_so_far() -> None:
    seen: list[Progress] = []
    answer = solve(
        standard("art40c"),
        steps=2_000_000_000,
        watch=seen.append,
        stop=lambda: any(one.measures is not None for one in seen),
    )
    assert not answer.finished
    assert broken_rules(standard("art40c"), answer.plan.seats) == ()


SPOKES = tuple(("p0000", f"p{number:04d}") for number in range(1, 6))
RIM = tuple((f"p{number:04d}", f"p{number % 5 + 1:04d}") for number in range(1, 6))
WHEEL = small(people_of(["Zwolle", "Breda", "Assen"] * 4, ["officer"] * 12), tables(0, 3, 4), apart=SPOKES + RIM)
"""Six people who need four groups, of whom no four are all apart: no counting finds that."""


def test_what_no_counting_finds_is_found_by_the_full_search() -> None:
    with pytest.raises(Infeasible, match="every rule fits by itself, but they do not fit together"):
        solve(WHEEL, steps=FEW)


def test_a_stop_before_any_plan_says_so() -> None:
    with pytest.raises(Infeasible) as caught:
        solve(WHEEL, steps=2_000_000_000, stop=lambda: True)
    assert caught.value.say("en") == [
        "The search was stopped before there was a plan that keeps all rules. Give it more time."
    ]


@pytest.mark.parametrize(
    ("budget", "said"),
    [
        ({"seed": -1}, "Expected a seed of 0 or above, got -1. Choose 1, for example."),
        ({"seconds": 0.0}, "Expected a search time above 0 seconds, got 0.0. Choose 2, for example."),
        ({"seconds": float("nan")}, "Expected a search time above 0 seconds, got nan. Choose 2, for example."),
        ({"steps": 0}, "Expected 1 step or more, got 0. Choose 1000000, for example."),
        ({"steps": 5, "seconds": 1.0}, "Expected seconds or steps, got both. Leave one of the two out."),
        ({"prefer": "fun"}, "Expected meetings, balance or spread, got ‘fun’. Choose one of these three."),
    ],
)
def test_a_budget_that_is_none_is_refused(budget: dict[str, Any], said: str) -> None:
    with pytest.raises(BadInput) as caught:
        solve(standard("art40"), **budget)
    assert caught.value.say("en") == [said]
    assert caught.value.say("nl")


@pytest.mark.parametrize("name", [*EXPECTED, "three_pairs"])
def test_a_day_without_a_plan_says_which_round_and_what_would_help(name: str) -> None:
    with pytest.raises(Infeasible) as caught:
        solve(infeasible(name), steps=FEW)
    assert len(caught.value.obstacles) == len(caught.value.reasons) > 0
    for said, one in zip(caught.value.say("en"), caught.value.obstacles, strict=True):
        assert f"round {one.round + 1} (number {one.round} in the file)" in said
        assert one.relaxation.say("en") in said


@pytest.mark.parametrize("name", [*EXPECTED, "three_pairs"])
def test_with_the_change_that_helps_there_is_a_plan(name: str) -> None:
    instance = infeasible(name)
    for _ in range(3):  # the full search looks only where the counting found nothing
        try:
            answer = solve(instance, steps=FEW)
        except Infeasible as none:
            instance = relax(instance, none.obstacles)
        else:
            break
    assert broken_rules(instance, answer.plan.seats) == ()


@pytest.mark.parametrize(("groups", "size", "count"), ROWS)
def test_where_nobody_has_to_meet_twice_nobody_does(groups: int, size: int, count: int) -> None:
    people = tuple(Person(f"p{number}", {"municipality": f"m{number}"}) for number in range(groups * size))
    day = Instance(people, tuple(tables(number, groups, size) for number in range(count)), "municipality")
    assert solve(day, steps=FEW).plan.measures.repeats == 0


def test_a_proof_that_has_to_be_quick_still_bounds_every_plan_to_choose_from() -> None:
    day = standard("art40c")
    full, quick = (solve(day, steps=FEW, front=True, proof_seconds=seconds) for seconds in (None, 0.1))
    assert [one.seats for one in quick.plans] == [one.seats for one in full.plans]
    for slow, fast in zip(full.plans, quick.plans, strict=True):
        assert slow.measures.cross <= slow.at_spread.cross <= fast.at_spread.cross <= fast.bounds.cross
    assert len(quick.front) == len(quick.plans)


def test_a_plan_that_only_keeps_the_rules_is_where_a_search_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    instance, mended, whole = standard("art40c"), list[Any](), Search.whole
    mend = Search.mend

    def nothing_from_scratch(self: Search, *args: Any, start: Any = None, **others: Any) -> list[Any]:  # noqa: ANN401
        return whole(self, *args, start=start, **others) if start else []

    def kept(self: Search, *args: Any) -> list[Any]:  # noqa: ANN401
        mended.extend(mend(self, *args))
        return mended[:]

    monkeypatch.setattr(Search, "whole", nothing_from_scratch)
    monkeypatch.setattr(Search, "mend", kept)
    answer = solve(instance, steps=FEW, front=True)

    assert broken_rules(instance, answer.plan.seats) == ()
    assert len(answer.plans) > 1
    assert answer.plan.measures.spread_dev < mended[0].measures.spread_dev / 2
    assert answer.plan.measures.cross > mended[0].measures.cross
