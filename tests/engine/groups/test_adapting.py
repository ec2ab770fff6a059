from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.adapting import adapted, resized
from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin
from tests.engine.groups.instances import people_of, small, tables

PEOPLE = people_of(["Zwolle", "Breda"] * 6, ["alderman", "officer", "officer"] * 4)
DAY = small(PEOPLE, *(tables(number, 3, 4) for number in range(3)))
NEW = Person("new", {"municipality": "Assen", "level": "officer"})


def of(count: int, *groups: Group) -> Instance:
    return small(PEOPLE[:count], groups)


def sizes(groups: tuple[Group, ...]) -> list[tuple[int, int]]:
    return [(one.smallest, one.largest) for one in groups]


def test_who_is_absent_is_there_only_before() -> None:
    now = adapted(DAY, from_round=1, absent={"p0003"}, walk_ins=())
    assert now.by_id["p0003"].present == frozenset({0})
    assert now.by_id["p0004"].present is None


def test_who_is_absent_from_the_start_is_never_there() -> None:
    assert adapted(DAY, from_round=0, absent={"p0003"}, walk_ins=()).by_id["p0003"].present == frozenset()


def test_who_was_to_come_late_and_is_absent_keeps_no_later_round() -> None:
    late = replace(DAY, people=(replace(PEOPLE[0], present=frozenset({1, 2})), *PEOPLE[1:]))
    assert adapted(late, from_round=2, absent={"p0000"}, walk_ins=()).by_id["p0000"].present == frozenset({1})


@pytest.mark.parametrize(("present", "expected"), [(None, frozenset({1, 2})), (frozenset({0, 2}), frozenset({2}))])
def test_who_walks_in_is_there_from_the_round_on(present: frozenset[int] | None, expected: frozenset[int]) -> None:
    now = adapted(DAY, from_round=1, absent=(), walk_ins=[replace(NEW, present=present)])
    assert now.by_id["new"].present == expected


def test_sizes_that_fit_stay_as_they_were() -> None:
    groups = (Group("a", 3, 5), Group("b", 3, 5))
    assert resized(of(8, *groups), 0, [4, 4]) == (groups, ())


def test_too_few_people_make_all_groups_smaller_by_as_little_as_helps() -> None:
    groups, notes = resized(of(10, *tables(0, 3, 4)), 0, [4, 3, 3])
    assert sizes(groups) == [(3, 4)] * 3
    assert [one.say("en") for one in notes] == [
        "Round 1: with 10 people the groups may be 1 smaller than asked. So no more groups have to close."
    ]


def test_a_group_that_would_be_far_too_small_is_closed_the_emptiest_first() -> None:
    groups, notes = resized(of(6, *tables(0, 3, 4)), 0, [3, 1, 2])
    assert sizes(groups) == [(3, 4), (0, 0), (3, 4)]
    assert [one.say("en") for one in notes] == [
        "Round 1: group r0g1 is closed, because 1 people were left. Their seats are shared out over the other groups.",
        "Round 1: with 6 people the groups may be 1 smaller than asked. So no more groups have to close.",
    ]


def test_a_closed_group_is_free_of_bounds() -> None:
    bounded = replace(of(6, *tables(0, 3, 4)), bounds=(Bound("level", "alderman", 1),))
    groups, _ = resized(bounded, 0, [2, 1, 3])
    assert [one.free for one in groups if one.largest == 0] == [{("level", "alderman")}]


def test_a_group_with_a_fixed_seat_is_closed_last() -> None:
    pinned = replace(of(6, *tables(0, 3, 4)), pins=(Pin("p0000", 0, "r0g1"),))
    groups, _ = resized(pinned, 0, [3, 1, 2])
    assert [one.id for one in groups if one.largest == 0] == ["r0g2"]


def test_too_many_people_make_all_groups_larger_by_as_little_as_helps() -> None:
    groups, notes = resized(of(12, *tables(0, 3, 3)), 0, [3, 3, 3])
    assert sizes(groups) == [(3, 4)] * 3
    assert notes[0].say("en") == "Round 1: with 12 people the groups may be 1 larger than asked."
    assert notes[0].say("nl")


def test_a_group_for_nobody_stays_shut() -> None:
    groups, _ = resized(of(12, *tables(0, 3, 3), Group("x", 0, 0)), 0, [3, 3, 3, 0])
    assert sizes(groups) == [(3, 4)] * 3 + [(0, 0)]


def test_where_all_groups_are_for_nobody_nothing_is_opened() -> None:
    shut = (Group("x", 0, 0),)
    assert resized(of(2, *shut), 0, [0]) == (shut, ())


def test_the_last_group_is_never_closed() -> None:
    groups, _ = resized(of(1, *tables(0, 2, 4)), 0, [1, 0])
    assert sizes(groups) == [(1, 4), (0, 0)]


@settings(deadline=None)
@given(st.integers(1, 12), st.lists(st.tuples(st.integers(0, 5), st.integers(1, 4)), min_size=1, max_size=5))
def test_the_people_always_fit_afterwards(count: int, given_sizes: list[tuple[int, int]]) -> None:
    groups = tuple(Group(f"g{place}", low, low + more) for place, (low, more) in enumerate(given_sizes))
    after, notes = resized(of(count, *groups), 0, [0] * len(groups))
    assert sum(one.smallest for one in after) <= count <= sum(one.largest for one in after)
    assert (after == groups) == (notes == ())
