from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from leercyclus.engine.groups.choice import found
from leercyclus.engine.groups.instance import Instance, Person, Pin
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.search.arrays import encode, seats_of
from leercyclus.engine.groups.search.recipes import constructed, extending, first_part, recipes
from leercyclus.engine.groups.solve import PREFERENCES
from tests.engine.groups.instances import dealt, standard, tables
from tests.engine.groups.test_golfer import ROWS


def golf(groups: int, size: int, rounds: int, **rules: Any) -> Instance:  # noqa: ANN401
    people = tuple(Person(f"p{number}", {"municipality": f"m{number}"}) for number in range(groups * size))
    return Instance(people, tuple(tables(number, groups, size) for number in range(rounds)), "municipality", **rules)


@pytest.mark.parametrize(("groups", "size", "rounds"), ROWS)
def test_a_known_construction_is_taken_and_repeats_no_meeting(groups: int, size: int, rounds: int) -> None:
    instance = golf(groups, size, rounds)
    seats = constructed(encode(instance), 1)
    assert seats is not None
    assert measure(instance, seats_of(instance, seats)).repeats == 0


def test_who_takes_which_part_of_a_construction_depends_on_the_seed() -> None:
    problem = encode(golf(5, 3, 7))
    one, same, other = (constructed(problem, seed) for seed in (1, 1, 2))
    assert one is not None
    assert same is not None
    assert other is not None
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)


SMALL = golf(4, 4, 5)
LATE = replace(SMALL, people=(replace(SMALL.people[0], present=frozenset({0})), *SMALL.people[1:]))


@pytest.mark.parametrize(
    "instance",
    [
        LATE,
        replace(SMALL, pins=(Pin("p0", 0, "r0g0"),)),
        replace(SMALL, together=(("p0", "p1"),)),
        replace(SMALL, rounds=(*SMALL.rounds[:4], tables(4, 2, 8))),
        replace(SMALL, rounds=(*SMALL.rounds[:4], tables(4, 4, 3, 5))),
        golf(4, 4, 6),
        golf(21, 4, 3),
    ],
    ids=["absent", "pinned", "together", "other groups", "other sizes", "no construction", "large"],
)
def test_nothing_is_constructed_where_a_rule_is_in_the_way(instance: Instance) -> None:
    assert constructed(encode(instance), 1) is None


@pytest.mark.parametrize("prefer", PREFERENCES)
@pytest.mark.parametrize("front", [True, False])
def test_every_run_cools_down(prefer: Any, front: bool) -> None:  # noqa: ANN401, FBT001
    for name in ("net18", "mix120c", "conf400c"):
        runs = recipes(encode(standard(name)), prefer, front=front)
        assert runs
        assert all(one.hot > one.cold > 0 for one in runs)


def test_nothing_is_extended_from_no_plan_when_all_steps_are_for_the_first_part() -> None:
    assert first_part(encode(standard("conf400c"))) == 1.0
    assert 0 < first_part(encode(standard("art40"))) < 1


def test_a_front_is_extended_towards_both_ends() -> None:

    instance = standard("art40")
    kept = [found(instance, dealt(instance, seed)) for seed in range(6)]
    runs = extending(encode(instance), kept, "balance", front=True)
    assert len(runs) == 4
    assert runs[2][0] is max(kept, key=lambda one: one.met)
    assert runs[3][0] is min(kept, key=lambda one: (one.off, -one.rest))
    assert all(recipe.hot > recipe.cold > 0 for _, recipe in runs)
