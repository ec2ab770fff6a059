from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.check import broken_rules, frozen_rounds_changed
from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin, Seats
from leercyclus.engine.groups.repair import Repair, repair
from leercyclus.engine.groups.result import Infeasible, Progress
from leercyclus.engine.groups.solve import solve
from leercyclus.engine.reasons import BadInput
from tests.engine.groups.instances import people_of, scored, small, standard, tables

CASES = [("art40", 3), ("art40c", 3), ("conf400c", 20)]
BUDGET = {"art40": 150_000, "art40c": 150_000, "conf400c": 1_500_000}
NEW = Person("new", {"municipality": "Assen", "level": "officer"})
PEOPLE = people_of(["Zwolle", "Breda", "Assen"] * 4, ["alderman", "officer"] * 6)
DAY = small(PEOPLE, *(tables(number, 3, 4) for number in range(3)))
IDS = [one.id for one in PEOPLE]
ROWS = tuple(tuple(IDS[start : start + 4]) for start in (0, 4, 8))
COLUMNS = tuple(tuple(IDS[start::3]) for start in range(3))
SEATS: Seats = (ROWS, COLUMNS, ROWS)


@cache
def planned(name: str) -> Seats:
    return solve(standard(name), steps=BUDGET[name]).plan.seats


def gone_from(name: str, count: int, seed: int = 1) -> tuple[str, ...]:
    ids = [one.id for one in standard(name).people]
    return tuple(str(one) for one in np.random.default_rng(seed).choice(ids, count, replace=False))


@cache
def mended(name: str, count: int) -> Repair:
    return repair(standard(name), planned(name), from_round=1, absent=gone_from(name, count))


def said(repaired: Repair) -> list[str]:
    assert all(one.say("nl") for one in repaired.notes)
    return [one.say("en") for one in repaired.notes]


def kept(repaired: Repair, from_round: int) -> bool:
    broken = broken_rules(repaired.instance, repaired.plan.seats)
    return not [one for one in broken if one.round is None or one.round >= from_round]


def refused(**asked: Any) -> list[str]:  # noqa: ANN401
    with pytest.raises(BadInput) as caught:
        repair(**{"instance": DAY, "seats": SEATS, "from_round": 1, **asked})
    assert all(caught.value.say("nl"))
    return caught.value.say("en")


def test_the_small_plan_of_these_tests_keeps_all_rules() -> None:
    assert broken_rules(DAY, SEATS) == ()


@pytest.mark.parametrize(("name", "count"), CASES)
def test_rounds_of_the_past_stay_as_they_were(name: str, count: int) -> None:
    assert frozen_rounds_changed(planned(name), mended(name, count).plan.seats, 1) == ()


@pytest.mark.parametrize(("name", "count"), CASES)
def test_who_is_gone_has_no_seat_any_more(name: str, count: int) -> None:
    later = {one for row in mended(name, count).plan.seats[1:] for ids in row for one in ids}
    assert later & set(gone_from(name, count)) == set()


@pytest.mark.parametrize(("name", "count"), CASES)
def test_a_mended_plan_keeps_all_rules_of_the_question_as_it_is_now(name: str, count: int) -> None:
    assert kept(mended(name, count), 0)


@pytest.mark.parametrize(("name", "count"), CASES)
def test_the_scorer_agrees_about_a_mended_plan(name: str, count: int) -> None:
    done = mended(name, count)
    theirs = scored(done.instance, done.plan.seats, planned(name), 1)
    assert theirs["violations"] == 0
    assert (done.plan.measures.pairs, done.plan.measures.cross) == (theirs["pairs"], theirs["cross"])


@pytest.mark.parametrize(("name", "count"), CASES)
def test_few_seats_are_moved(name: str, count: int) -> None:
    assert len(mended(name, count).moves) <= 5 * count


@pytest.mark.parametrize(("name", "count"), CASES)
def test_the_moves_are_the_difference_of_the_plans(name: str, count: int) -> None:
    done = mended(name, count)
    expected = set()
    for number, groups in enumerate(standard(name).rounds):
        old, new = (
            {one: group.id for group, ids in zip(groups, seats[number], strict=True) for one in ids}
            for seats in (planned(name), done.plan.seats)
        )
        expected |= {(one, number, old[one], new[one]) for one in new if old[one] != new[one]}
    assert {(one.person, one.round, one.before, one.after) for one in done.moves} == expected
    assert len(done.moves) == len(expected)


@pytest.mark.parametrize(("name", "count"), CASES)
def test_everybody_who_moves_hears_why(name: str, count: int) -> None:
    assert all(one.reason.say("nl") and one.reason.say("en") for one in mended(name, count).moves)


def test_a_repair_is_the_same_every_time_watched_or_not() -> None:
    seen: list[Progress] = []
    again = repair(
        standard("art40c"), planned("art40c"), from_round=1, absent=gone_from("art40c", 3), watch=seen.append
    )
    assert (again.plan, again.moves, again.steps) == (
        mended("art40c", 3).plan,
        mended("art40c", 3).moves,
        mended("art40c", 3).steps,
    )
    assert seen


def test_nobody_moves_when_nothing_changed_and_moving_wins_nothing() -> None:
    best = solve(standard("mix120"), steps=3_000_000).plan
    assert repair(standard("mix120"), best.seats, from_round=1).moves == ()


@pytest.mark.parametrize("number", range(4))
def test_where_people_move_for_a_rule_only_nearly_all_stay_when_a_group_is_closed_and_no_seat_is_to_spare(
    number: int,
) -> None:
    day, seats = standard("art40c"), planned("art40c")
    closed = 1
    bounds = frozenset((one.attribute, one.value) for one in day.bounds)
    rest = len(seats[number]) - len(seats[number][closed])
    groups = [
        replace(group, smallest=min(group.smallest, len(ids)), largest=len(ids) + (place >= rest))
        for place, (group, ids) in enumerate(zip(day.rounds[number], seats[number], strict=True))
    ]
    groups[closed] = replace(groups[closed], smallest=0, largest=0, free=bounds)
    rounds = tuple(tuple(groups) if place == number else one for place, one in enumerate(day.rounds))
    left = tuple(() if place == closed else ids for place, ids in enumerate(seats[number]))
    base = tuple(left if place == number else row for place, row in enumerate(seats))

    found = repair(replace(day, rounds=rounds), base, from_round=0, still=True)

    assert kept(found, 0)
    assert len(found.moves) <= 2


def test_a_group_that_became_too_small_is_filled() -> None:
    wide = replace(DAY, rounds=(*DAY.rounds[:2], tables(2, 3, 3, 6)))
    gone = SEATS[2][0][:2]
    done = repair(wide, SEATS, from_round=2, absent=gone)
    assert min(len(ids) for ids in done.plan.seats[2]) >= 3
    assert {one.reason.say("en") for one in done.moves if one.after == "r2g0"} == {
        "the new group had become too small (2 people)"
    }


def test_a_group_with_far_too_few_is_closed_and_its_people_hear_it() -> None:
    gone = (*SEATS[2][0][:3], *SEATS[2][1][:2], SEATS[2][2][0])
    done = repair(DAY, SEATS, from_round=2, absent=gone)
    assert done.plan.seats[2][0] == ()
    assert said(done)[0] == (
        "Round 3: group r2g0 is closed, because 1 people were left. Their seats are shared out over the other groups."
    )
    (moved,) = [one for one in done.moves if one.before == "r2g0"]
    assert moved.reason.say("en") == "the own group is closed"


def test_a_fixed_seat_keeps_its_group_open() -> None:
    pinned = replace(DAY, pins=(Pin(SEATS[2][0][3], 2, "r2g0"),))
    gone = (*SEATS[2][0][:3], *SEATS[2][1][:2], SEATS[2][2][0])
    done = repair(pinned, SEATS, from_round=2, absent=gone)
    assert SEATS[2][0][3] in done.plan.seats[2][0]
    assert kept(done, 2)


def test_who_is_gone_leaves_a_fixed_seat_behind() -> None:
    pinned = replace(DAY, pins=(Pin(SEATS[2][0][3], 2, "r2g0"),))
    assert kept(repair(pinned, SEATS, from_round=0, absent=[SEATS[2][0][3]]), 0)


def test_who_walks_in_is_seated_from_the_round_on_and_told() -> None:
    done = repair(DAY, SEATS, from_round=1, walk_ins=[NEW])
    found = [
        [group.id for group, ids in zip(groups, row, strict=True) if "new" in ids]
        for groups, row in zip(done.instance.rounds, done.plan.seats, strict=True)
    ]
    assert [len(one) for one in found] == [0, 1, 1]
    told = said(done)
    assert [f"new sits in group {found[number][0]} in round {number + 1}." in told for number in (1, 2)] == [True, True]


def test_too_many_who_walk_in_make_groups_larger_and_it_is_told() -> None:
    new = [replace(NEW, id=f"new{number}") for number in range(5)]
    done = repair(DAY, SEATS, from_round=2, walk_ins=new)
    assert sorted(len(ids) for ids in done.plan.seats[2]) in ([5, 6, 6], [5, 5, 7])
    assert said(done)[0] == "Round 3: with 17 people the groups may be 2 larger than asked."


def test_who_walks_in_where_all_groups_are_for_nobody_is_refused() -> None:
    morning = tuple(replace(one, present=frozenset({0})) for one in PEOPLE)
    day = small(morning, tables(0, 3, 4), (Group("x", 0, 0),))
    with pytest.raises(Infeasible, match="round 2"):
        repair(day, (SEATS[0], ((),)), from_round=1, walk_ins=[NEW])


def test_a_past_round_that_was_larger_than_asked_is_let_be() -> None:
    past = (SEATS[0][0] + SEATS[0][1], (), SEATS[0][2])
    done = repair(DAY, (past, *SEATS[1:]), from_round=1, absent=["p0000"])
    assert done.plan.seats[0] == past
    assert kept(done, 1)


def test_an_unknown_name_suggests_near_names() -> None:
    told, near = refused(absent=["p00003"])
    assert told == "Expected somebody who takes part, got ‘p00003’."
    assert "p0003" in near


@pytest.mark.parametrize("number", [-1, 3])
def test_a_round_that_does_not_exist_is_refused(number: int) -> None:
    assert refused(from_round=number) == [
        f"Expected a round from 0 to 2, counted from 0, got {number}. Choose the first round that may change."
    ]


def test_somebody_who_takes_part_cannot_walk_in() -> None:
    assert refused(walk_ins=[PEOPLE[0]]) == ["p0000 takes part already. Give the new person another name."]


@pytest.mark.parametrize(
    ("seats", "start"),
    [
        (SEATS[:2], "Expected a plan of 3 rounds, as in the question, got 2."),
        ((*SEATS[:2], SEATS[2][:2]), "Expected a plan of 3 groups in round 3, as in the question, got 2."),
        (
            (*SEATS[:2], (*SEATS[2][:2], ("Jan",))),
            "Expected a plan of the people in the question. Not in the question are: Jan.",
        ),
    ],
)
def test_the_plan_of_another_question_is_refused(seats: Seats, start: str) -> None:
    assert refused(seats=seats) == [f"{start} Take the plan that belongs to this question."]


def test_a_budget_that_is_none_is_refused() -> None:
    assert refused(steps=0) == ["Expected 1 step or more, got 0. Choose 1000000, for example."]


HEADS = replace(
    small(people_of(["Zwolle", "Breda", "Assen"] * 4, ["head"] * 3 + ["officer"] * 9), *DAY.rounds),
    bounds=(Bound("level", "head", 1),),
)


def test_where_heads_lack_the_round_is_named_and_what_would_help() -> None:
    seats = solve(HEADS, steps=5000).plan.seats
    with pytest.raises(Infeasible) as caught:
        repair(HEADS, seats, from_round=2, absent=["p0000"])
    (told,) = caught.value.say("en")
    assert told.startswith("In round 3 (number 2 in the file) there are 2 people with level ‘head’ for 3 groups")
    assert "Allow one group without" in told


def test_with_relax_a_rule_is_let_go_of_and_it_is_told() -> None:
    seats = solve(HEADS, steps=5000).plan.seats
    done = repair(HEADS, seats, from_round=2, absent=["p0000"], relax=True)
    assert kept(done, 2)
    assert any(one.startswith("Mind: Allow one group without: r2g") for one in said(done))


def test_a_stop_leaves_a_plan_that_keeps_all_rules() -> None:
    done = repair(standard("art40"), planned("art40"), from_round=1, absent=["p0000"], stop=lambda: True)
    assert kept(done, 0)


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.integers(0, 2), st.sets(st.sampled_from([one.id for one in PEOPLE]), max_size=8), st.integers(0, 4))
def test_whoever_goes_and_comes_everybody_who_is_there_is_seated_once(
    from_round: int, gone: set[str], new: int
) -> None:
    walk_ins = [replace(NEW, id=f"new{number}") for number in range(new)]
    joined: Instance = replace(DAY, together=(("p0000", "p0001"),), apart=(("p0002", "p0003"),))
    seats = solve(joined, steps=2000).plan.seats
    done = repair(joined, seats, from_round=from_round, absent=sorted(gone), walk_ins=walk_ins)
    assert kept(done, from_round)
    assert frozen_rounds_changed(seats, done.plan.seats, from_round) == ()
