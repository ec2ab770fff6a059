from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Instance, Pin
from leercyclus.engine.groups.search.arrays import NOBODY, encode, seats_of
from leercyclus.engine.groups.search.start import NoStart, deal
from tests.engine.groups.instances import STANDARD, people_of, small, standard, tables

PEOPLE = people_of(["Zwolle", "Breda", "Assen"] * 4, ["alderman", "officer"] * 6)
IDS = [one.id for one in PEOPLE]
HELD = {"shape", "unknown", "seated", "size", "together", "pins"}


def units(*sizes: int) -> tuple[tuple[str, str], ...]:
    """Let the first people sit together in units of these sizes."""
    ends = np.cumsum([0, *sizes])
    return tuple(pair for begin, end in pairwise(ends) for pair in pairwise(IDS[begin:end]))


def broken(instance: Instance, seed: int) -> set[str]:
    seats = seats_of(instance, deal(encode(instance), np.random.default_rng(seed)))
    return HELD.intersection(one.kind for one in broken_rules(instance, seats))


@pytest.mark.parametrize("name", STANDARD)
def test_the_first_plan_keeps_seats_sizes_pins_and_who_sits_together(name: str) -> None:
    assert broken(standard(name), 1) == set()


@pytest.mark.parametrize(
    ("instance", "about"),
    [
        (small(PEOPLE, tables(0, 2, 6), together=units(3, 3, 2, 2, 2)), "threes fit only with threes"),
        (small(PEOPLE, tables(0, 3, 3, 6), together=units(6)), "a unit larger than an even group"),
        (small(PEOPLE, tables(0, 3, 3, 6), together=units(5, 4)), "two units larger than an even group"),
        (small(PEOPLE, tables(0, 3, 4), together=units(4, 3, 2)), "units that fill all groups"),
        (
            small(PEOPLE, tables(0, 2, 6), together=units(3, 3), pins=(Pin("p0000", 0, "r0g1"),)),
            "a unit that follows a fixed seat",
        ),
    ],
)
@pytest.mark.parametrize("seed", range(5))
def test_people_who_sit_together_find_a_group(instance: Instance, about: str, seed: int) -> None:
    assert broken(instance, seed) == set(), about


@pytest.mark.parametrize(
    "instance",
    [
        small(PEOPLE, tables(0, 4, 3), together=units(2, 2, 2, 2, 2)),
        small(PEOPLE, tables(0, 3, 3, 6), pins=tuple(Pin(one, 0, "r0g0") for one in IDS[:7])),
    ],
)
def test_where_no_way_to_fit_is_found_it_is_told(instance: Instance) -> None:
    with pytest.raises(NoStart):
        deal(encode(instance), np.random.default_rng(1))


def test_seats_that_are_kept_stay() -> None:
    problem = encode(standard("art40"))
    first = deal(problem, np.random.default_rng(1))
    kept = np.where(np.arange(40) < 20, first, NOBODY).astype(np.int16)
    again = deal(problem, np.random.default_rng(2), kept)
    assert np.array_equal(again[:, :20], first[:, :20])


def test_every_group_gets_some_of_every_municipality() -> None:
    instance = small(PEOPLE, tables(0, 4, 3))
    (row,) = seats_of(instance, deal(encode(instance), np.random.default_rng(1)))
    cities = [{instance.by_id[one].attributes["municipality"] for one in ids} for ids in row]
    assert cities == [{"Zwolle", "Breda", "Assen"}] * 4
