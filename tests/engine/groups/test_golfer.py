from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from leercyclus.engine.groups.fields import ring
from leercyclus.engine.groups.golfer import golfer
from leercyclus.engine.groups.starters import STARTERS

ROWS = [(5, 3, 7), (6, 3, 8), (7, 3, 10), (8, 4, 10), (9, 4, 11), (5, 5, 6), (8, 5, 8), (7, 4, 9)]
"""Groups, size and rounds that an exchange day asks for."""
FAMILIES = [(4, 4, 5), (8, 8, 9), (9, 9, 10), (9, 3, 13), (16, 4, 21), (12, 3, 17), (20, 6, 5), (50, 8, 6), (250, 8, 6)]


def repeats(schedule: NDArray[np.int16]) -> int:
    met = [pair for groups in schedule.tolist() for group in groups for pair in combinations(sorted(group), 2)]
    return len(met) - len(set(met))


@pytest.mark.parametrize(("groups", "size", "rounds"), ROWS + FAMILIES)
def test_nobody_meets_twice(groups: int, size: int, rounds: int) -> None:
    schedule = golfer(groups, size, rounds)
    assert schedule is not None
    assert schedule.shape == (rounds, groups, size)
    assert (np.sort(schedule.reshape(rounds, -1), axis=1) == np.arange(groups * size)).all()
    assert repeats(schedule) == 0


@pytest.mark.parametrize(("groups", "size"), STARTERS)
def test_every_starter_gives_all_its_rounds(groups: int, size: int) -> None:
    starter = STARTERS[groups, size]
    rounds = starter.cycle * (starter.rounds.count(";") + 1)
    schedule = golfer(groups, size, rounds)
    assert schedule is not None
    assert repeats(schedule) == 0


@settings(deadline=None)
@given(st.integers(1, 16), st.integers(1, 9), st.integers(1, 12))
def test_what_is_given_is_always_a_schedule(groups: int, size: int, rounds: int) -> None:
    schedule = golfer(groups, size, rounds)
    if schedule is not None:
        assert schedule.shape == (rounds, groups, size)
        assert (np.sort(schedule.reshape(rounds, -1), axis=1) == np.arange(groups * size)).all()
        assert repeats(schedule) == 0


def test_fewer_rounds_are_the_first_of_more() -> None:
    more, fewer = golfer(8, 5, 8), golfer(8, 5, 3)
    assert more is not None
    assert fewer is not None
    assert np.array_equal(more[:3], fewer)


@pytest.mark.parametrize(("groups", "size", "rounds"), [(2, 3, 2), (5, 5, 7), (3, 3, 5), (1, 4, 2)])
def test_more_rounds_than_there_are_people_to_meet_give_none(groups: int, size: int, rounds: int) -> None:
    assert golfer(groups, size, rounds) is None


@pytest.mark.parametrize("order", [2, 4, 6, 8, 9, 12, 25, 27, 36, 64])
def test_low_elements_of_a_ring_differ_by_what_can_be_divided_by(order: int) -> None:
    add, multiply = ring(order)
    everything = np.arange(order)
    assert (np.sort(add, axis=1) == everything).all()
    assert np.array_equal(multiply, multiply.T)
    zero = int(np.flatnonzero((add[:, :] == everything).all(axis=1))[0])
    low = {4: 4, 6: 2, 8: 8, 9: 9, 12: 3, 25: 25, 27: 27, 36: 4, 64: 64, 2: 2}[order]
    minus = {one: int(np.flatnonzero(add[one] == zero)[0]) for one in range(low)}
    for one, other in combinations(range(low), 2):
        difference = int(add[one, minus[other]])
        assert sorted(multiply[difference].tolist()) == everything.tolist()
        for left, right in [(3 % order, 2 % order), (order - 1, 1)]:
            assert (
                multiply[difference, add[left, right]] == add[multiply[difference, left], multiply[difference, right]]
            )
