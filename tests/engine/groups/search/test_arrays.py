from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from leercyclus.engine.groups.instance import MOST_ROUNDS, Bound, Group, Pin
from leercyclus.engine.groups.rules import banned_pairs
from leercyclus.engine.groups.search.arrays import (
    BANNED,
    CROSS,
    HOPED,
    MET_BITS,
    NOBODY,
    encode,
    seat_numbers,
    seats_of,
)
from tests.engine.groups.instances import STANDARD, dealt, people_of, small, standard, tables

PEOPLE = people_of(["Zwolle", "Breda"] * 3, ["alderman", "officer", "officer"] * 2)


@pytest.mark.parametrize("name", STANDARD)
def test_a_plan_written_as_numbers_and_back_seats_the_same_people(name: str) -> None:
    instance = standard(name)
    seats = dealt(instance, 1)
    again = seats_of(instance, seat_numbers(instance, seats))
    assert [[set(ids) for ids in row] for row in again] == [[set(ids) for ids in row] for row in seats]


@pytest.mark.parametrize("name", STANDARD)
def test_numbers_written_as_a_plan_and_back_are_the_same(name: str) -> None:
    instance = standard(name)
    numbers = seat_numbers(instance, dealt(instance, 1))
    assert np.array_equal(seat_numbers(instance, seats_of(instance, numbers)), numbers)


def test_who_is_absent_has_no_number() -> None:
    people = (replace(PEOPLE[0], present=frozenset({1})), *PEOPLE[1:])
    instance = small(people, tables(0, 1, 5), tables(1, 1, 6))
    assert seat_numbers(instance, dealt(instance, 1))[:, 0].tolist() == [NOBODY, 0]


def test_a_pair_counts_its_meetings_up_to_the_most_rounds() -> None:
    assert MOST_ROUNDS == 2**MET_BITS - 1


def test_a_pair_is_told_to_be_across_banned_or_hoped_for() -> None:
    people = (replace(PEOPLE[0], hope="p0003"), *PEOPLE[1:])
    kind = encode(small(people, tables(0, 1, 6), apart=(("p0000", "p0002"),))).kind
    assert kind[0, [1, 2, 3]].tolist() == [CROSS, BANNED, CROSS | HOPED]
    assert np.array_equal(kind, kind.T)


def test_every_banned_pair_of_the_rules_is_banned_in_the_search() -> None:
    instance = standard("conf400c")
    index = {one.id: place for place, one in enumerate(instance.people)}
    kind = encode(instance).kind
    assert all(kind[index[one], index[other]] & BANNED for one, other in banned_pairs(instance))
    assert np.count_nonzero(kind & BANNED) == 2 * len(banned_pairs(instance))


def test_people_who_sit_together_are_one_unit_only_where_all_are_present() -> None:
    people = (PEOPLE[0], replace(PEOPLE[1], present=frozenset({1})), *PEOPLE[2:])
    pairs = (("p0000", "p0001"), ("p0001", "p0002"))
    unit = encode(small(people, tables(0, 1, 5), tables(1, 1, 6), together=pairs)).unit
    assert unit[0, 0].tolist() == [0, NOBODY, NOBODY]
    assert unit[1, 2].tolist() == [0, 1, 2]


def test_who_sits_together_with_a_fixed_seat_has_that_seat_too() -> None:
    instance = small(PEOPLE, tables(0, 2, 3), together=(("p0000", "p0001"),), pins=(Pin("p0001", 0, "r0g1"),))
    problem = encode(instance)
    assert problem.pinned[0].tolist() == [1, 1, -1, -1, -1, -1]
    assert problem.fixed[0].tolist() == [True, True, False, False, False, False]


@pytest.mark.parametrize("present", [frozenset({1}), frozenset()])
def test_a_fixed_seat_counts_for_nothing_where_the_person_is_absent(present: frozenset[int]) -> None:
    people = (replace(PEOPLE[0], present=present), *PEOPLE[1:])
    instance = small(people, tables(0, 1, 5), tables(1, 1, 5, 6), pins=(Pin("p0000", 0, "r0g0"),))
    assert not encode(instance).fixed.any()


def test_a_bound_on_a_value_that_nobody_has_is_left_to_the_proofs() -> None:
    problem = encode(small(PEOPLE, tables(0, 2, 3), bounds=(Bound("level", "mayor", 1),)))
    assert not problem.at_least.any()


def test_a_group_free_of_a_bound_has_no_limit() -> None:
    groups = (Group("a", 3, 3), Group("b", 3, 3, free=frozenset({("level", "alderman")})))
    problem = encode(small(PEOPLE, groups, bounds=(Bound("level", "alderman", 1, 1),)))
    assert problem.at_least[0].max(axis=1).tolist() == [1, 0]


def test_no_group_is_made_larger_than_all_people() -> None:
    assert encode(small(PEOPLE, (Group("hall", 0, 500),))).largest.tolist() == [[6]]


def test_room_is_made_for_a_group_that_is_larger_than_asked() -> None:
    instance = small(PEOPLE, tables(0, 2, 3))
    assert (encode(instance).low.shape[1], encode(instance, 5).low.shape[1]) == (4, 6)
