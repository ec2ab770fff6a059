"""A list of people becomes rounds with groups of about one size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercyclus.engine.groups.instance import Group, Person
from leercyclus.engine.groups.making import make_instance
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import BadInput


def people(count: int) -> list[Person]:
    return [Person(f"p{number}", {"municipality": "Zwolle", "mail": "x"}) for number in range(count)]


@given(st.integers(1, 200), st.integers(2, 12))
def test_groups_differ_by_one_at_most_and_everybody_fits(count: int, size: int) -> None:
    (groups,) = make_instance(people(count), rounds=1, size=size, cross="municipality").rounds
    assert sum(group.smallest for group in groups) <= count <= sum(group.largest for group in groups)
    assert {group.largest - group.smallest for group in groups} <= {0, 1}
    assert count < size or abs(count / len(groups) - size) <= size / 2


def test_a_round_has_groups_for_who_is_there() -> None:
    late = [Person(f"late{number}", {"municipality": "Enschede"}, frozenset({1})) for number in range(5)]
    instance = make_instance([*people(10), *late], rounds=2, size=5, cross="municipality")
    assert [len(groups) for groups in instance.rounds] == [2, 3]
    assert verified(instance) == instance


def test_what_counts_for_nothing_stays_out_of_the_question() -> None:
    assert make_instance(people(4), rounds=1, size=2, cross="municipality").people[0].attributes == {
        "municipality": "Zwolle"
    }


def test_workshops_take_the_place_of_groups() -> None:
    workshop = Group("r1g0", 2, 10, "jeugd")
    instance = make_instance(people(4), rounds=2, size=2, cross="municipality", workshops={1: (workshop,)})
    assert [len(groups) for groups in instance.rounds] == [2, 1]
    assert instance.rounds[1] == (workshop,)


@pytest.mark.parametrize(("rounds", "size"), [(0, 5), (-1, 5), (51, 5), (4, 1), (4, 0)])
def test_numbers_out_of_range_are_refused(rounds: int, size: int) -> None:
    with pytest.raises(BadInput):
        make_instance(people(4), rounds=rounds, size=size, cross="municipality")
