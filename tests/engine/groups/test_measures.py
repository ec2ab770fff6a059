from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.measures import measure, meetings, well_mixed
from tests.engine.groups.instances import dealt, scored, small, standard, tables
from tests.engine.groups.test_check import spoiled


def ours(instance: Instance, seats: tuple[tuple[tuple[str, ...], ...], ...]) -> tuple[object, ...]:
    found = measure(instance, seats)
    shares = [None if share is None else round(share, 3) for share in (found.wishes, found.first_wishes)]
    people = (found.repeats, found.fewest_cross, found.most_cross)
    return (found.pairs, found.cross, found.spread_dev, *people, *shares)


KEYS = ("pairs", "cross", "spread_dev", "repeats", "fewest_cross", "most_cross", "pref", "pref_first")


@pytest.mark.parametrize("name", ["art40", "art40c", "net18", "mix120c", "conf400c"])
def test_the_measures_are_those_of_the_independent_scorer(name: str) -> None:
    instance = standard(name)
    seats = dealt(instance, 1)
    assert ours(instance, seats) == tuple(scored(instance, seats)[key] for key in KEYS)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), swaps=st.integers(0, 12), name=st.sampled_from(["art40", "art40c", "net18"]))
def test_a_plan_that_breaks_rules_is_measured_as_the_scorer_does(seed: int, swaps: int, name: str) -> None:
    instance, seats = spoiled(standard(name), seed, swaps)
    assert ours(instance, seats) == tuple(scored(instance, seats)[key] for key in KEYS)


def test_four_hundred_people_are_measured_in_a_blink() -> None:
    instance = standard("conf400c")
    seats = dealt(instance, 1)
    start = time.process_time()
    for _ in range(10):
        measure(instance, seats)
    assert time.process_time() - start < 1.5


def person(name: str, city: str, **more: object) -> Person:
    return replace(Person(name, {"municipality": city, "level": "alderman"}), **more)  # type: ignore[arg-type]


WORKSHOPS = (Group("r1g0", 0, 4, "water"), Group("r1g1", 0, 4, "youth"))
DAY = small(
    (
        person("a", "Zwolle", wishes=("water", "youth"), hope="d"),
        person("b", "Zwolle", wishes=("youth",), hope="c"),
        person("c", "Breda", wishes=("youth",)),
        person("d", "Breda", present=frozenset({1})),
    ),
    tables(0, 2, 0, 4),
    WORKSHOPS,
)
SEATS = ((("a", "b", "c"), ()), (("a", "c"), ("b", "d")))


def test_a_meeting_tells_whom_somebody_meets_across_and_twice() -> None:
    found = meetings(DAY, SEATS)["a"]
    assert (found.people, found.across, found.twice) == (("b", "c"), ("c",), ("c",))


def test_a_meeting_tells_which_wishes_come_true() -> None:
    found = meetings(DAY, SEATS)
    assert [(one.granted, one.workshops) for one in found.values()] == [
        (("water",), 1),
        (("youth",), 1),
        ((), 1),
        ((), 1),
    ]
    assert [found[name].is_hope_met for name in "abcd"] == [False, True, False, False]


def test_hopes_are_counted() -> None:
    found = measure(DAY, SEATS)
    assert (found.hopes, found.hoping) == (1, 2)


def test_without_themes_there_is_no_share_of_wishes() -> None:
    assert measure(standard("art40"), dealt(standard("art40"), 1)).wishes is None


def test_the_meetings_of_all_add_up_to_the_pairs() -> None:
    instance = standard("mix120c")
    seats = dealt(instance, 2)
    found, whole = meetings(instance, seats).values(), measure(instance, seats)
    assert sum(len(one.people) for one in found) == 2 * whole.pairs
    assert sum(len(one.across) for one in found) == 2 * whole.cross


@pytest.mark.parametrize("name", ["art40", "mix120c"])
def test_all_groups_are_well_mixed_where_no_seat_is_off_and_else_not_all(name: str) -> None:
    instance = standard(name)
    seats = dealt(instance, 1)
    even, held = well_mixed(instance, seats)
    assert held == sum(bool(group) for row in seats for group in row)
    assert (even == held) == (measure(instance, seats).spread_dev == 0)
    assert even < held
    assert well_mixed(replace(instance, diversify=()), seats) == (held, held)
