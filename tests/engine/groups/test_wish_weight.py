"""How much wishes weigh against meetings and spread."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leercyclus.engine.groups import solve
from leercyclus.engine.groups.instance import HEAVIEST_WISH, Group, Instance, Person
from leercyclus.engine.reasons import BadInput
from leercyclus.formats.groups import open_instance, write_instance

TOWNS = ("Zwolle", "Enschede", "Dordrecht")


def _day() -> Instance:
    """Eighteen people who sit at tables first; then everybody wishes for the workshop that most of the table wish."""
    people = tuple(
        Person(f"p{number}", {"municipality": TOWNS[number % 3]}, wishes=(f"w{number // 6}",)) for number in range(18)
    )
    tables = tuple(Group(f"t{number}", 6, 6) for number in range(3))
    workshops = tuple(Group(f"w{number}", 6, 6, theme=f"w{number}") for number in range(3))
    return Instance(people, (tables, workshops), cross="municipality", diversify=("municipality",))


def test_wishes_that_weigh_more_are_granted_at_least_as_often() -> None:
    light, heavy = (
        solve(replace(_day(), wish_weight=weight), steps=60_000, prefer="meetings").plan.measures.wishes
        for weight in (1, 20)
    )
    assert heavy == 1.0
    assert light is not None
    assert light <= heavy


@pytest.mark.parametrize("weight", [0, -1, HEAVIEST_WISH + 1])
def test_a_weight_that_is_none_is_refused(weight: int) -> None:
    with pytest.raises(BadInput, match="1 tot 100|from 1 to 100"):
        solve(replace(_day(), wish_weight=weight), steps=100)


def test_a_weight_is_written_and_read_back() -> None:
    heavy = replace(_day(), wish_weight=4)
    assert open_instance(write_instance(heavy), "dag.json").instance == heavy
    assert b"wish_weight" not in write_instance(_day())
