from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.changes import MayMeet, NotTogether, changed
from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.examine import examine
from leercyclus.engine.groups.instance import Instance, Person, Seats
from leercyclus.engine.groups.obstacles import obstacles, relax
from tests.engine.groups.instances import people_of, small, standard, tables
from tests.engine.groups.test_obstacles import EXPECTED, chance_day, has_plan, infeasible


def seats_of(instance: Instance, round_tables: dict[int, tuple[tuple[str, ...], ...]]) -> Seats:
    return tuple(round_tables[number] for number in range(len(instance.rounds)))


@pytest.mark.parametrize("name", [*EXPECTED, "three_pairs"])
def test_with_the_change_made_a_plan_exists(name: str) -> None:
    instance = infeasible(name)
    verdict = examine(instance, seconds=60)
    relaxed = relax(instance, verdict.obstacles)
    assert broken_rules(relaxed, seats_of(relaxed, dict(verdict.tables))) == ()


@pytest.mark.parametrize("name", [*EXPECTED, "three_pairs"])
def test_no_part_of_the_change_is_enough(name: str) -> None:
    instance = infeasible(name)
    changes = [change for one in examine(instance, seconds=60).obstacles for change in one.changes]
    for left_out in range(len(changes)):
        fewer = changed(instance, changes[:left_out] + changes[left_out + 1 :])
        assert examine(fewer, seconds=60).obstacles != ()


def test_rules_that_fit_one_by_one_and_not_together_are_found_by_the_full_search_only() -> None:
    instance = infeasible("three_pairs")
    assert obstacles(instance) == ()
    assert [(one.kind, one.round, len(one.changes)) for one in examine(instance).obstacles] == [("together", 0, 1)]


def test_a_round_that_is_too_large_is_told_to_be_undecided() -> None:
    people = tuple(Person(f"p{number}", {"municipality": "Zwolle", "level": "alderman"}) for number in range(400))
    verdict = examine(small(people, tables(0, 80, 5)))
    assert (verdict.obstacles, set(verdict.undecided), dict(verdict.tables)) == ((), {0}, {})
    assert verdict.undecided[0].say("en").startswith("For a full search round 1 (number 0 in the file) is too large")


def test_a_search_without_time_is_undecided_and_says_so() -> None:
    verdict = examine(standard("conf400c"), seconds=0.0)
    assert verdict.obstacles == ()
    assert verdict.undecided[5].say("en") == (
        "Of round 6 (number 5 in the file) it could not be told in the time whether a plan exists."
    )


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 100_000))
def test_the_full_search_finds_an_obstacle_exactly_where_trying_everything_finds_no_plan(seed: int) -> None:
    instance = chance_day(seed)
    verdict = examine(instance, seconds=60)
    assert verdict.undecided == {}
    relaxed = relax(instance, verdict.obstacles)
    assert broken_rules(relaxed, seats_of(relaxed, dict(verdict.tables))) == ()
    exists = all(has_plan(instance, number) for number in range(len(instance.rounds)))
    assert exists == (verdict.obstacles == ())


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 100_000))
def test_a_plan_stays_good_whatever_more_is_allowed(seed: int) -> None:
    instance = chance_day(seed)
    verdict = examine(instance, seconds=60)
    good = relax(instance, verdict.obstacles)
    more = [NotTogether(*pair) for pair in good.together] + [MayMeet(*pair) for pair in good.apart]
    assert broken_rules(changed(good, more), seats_of(good, dict(verdict.tables))) == ()


def test_two_rules_give_way_where_one_is_not_enough() -> None:
    people = people_of(["Zwolle", "Breda"] * 6, ["alderman"] * 12)
    pairs = tuple((people[place].id, people[place + 1].id) for place in range(0, 12, 2))
    verdict = examine(small(people, tables(0, 4, 3), together=pairs))
    (found,) = verdict.obstacles
    assert found.reason.say("en").endswith("What has to give way, at least: 2.")
    assert len(found.changes) == 2
