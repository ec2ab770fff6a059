"""Seats for who has none, and people for groups that are too small: the few moves that a repair cannot do without."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.search.arrays import BANNED, NOBODY, Ints, Problem, Small

_BROKEN = 1000.0
_FEW = 4
"""So many groups are tried for each move, the fullest or emptiest first."""


def share_out(problem: Problem, seats: Small, met: NDArray[np.bool_], number: int) -> None:
    """Give everybody in a round a seat, and every group its smallest size, with few moves.

    Who has no seat goes where the fewest rules break, then to a group that is too small, then where most are new.
    A group that is still too small takes somebody from one that can spare a person. Sizes must fit.

    Args:
        problem: the instance.
        seats: int16, shape (r, n), changed in place; -1 for who has no seat.
        met: bool, shape (n, n), who met in the rounds before.
        number: of the round.
    """
    present = problem.here[number, : problem.count_here[number]]
    count = int(problem.groups[number])
    seat = seats[number]
    fixed = problem.pinned[number]
    seat[fixed >= 0] = fixed[fixed >= 0]
    for one in present[seat[present] == NOBODY]:
        if seat[one] == NOBODY:
            unit = _unit(problem, number, int(one))
            sizes = _sizes(seat, present, count)
            room = problem.largest[number, :count] - sizes >= len(unit)
            places = np.flatnonzero(room) if room.any() else np.arange(count)
            wanting = sizes[places] - problem.smallest[number, places]
            order = places[np.argsort(wanting, kind="stable")][:_FEW]
            seat[unit] = min(order, key=lambda place: _cost(problem, seats, met, number, unit, int(place)))
    while True:
        sizes = _sizes(seat, present, count)
        small = np.flatnonzero(sizes < problem.smallest[number, :count])
        if not small.size:
            return
        place = int(small[0])
        spare = np.flatnonzero(sizes > problem.smallest[number, :count])
        order = spare[np.argsort(-(sizes - problem.smallest[number, :count])[spare], kind="stable")][:_FEW]
        movable = [
            one
            for one in present[np.isin(seat[present], order)]
            if len(_unit(problem, number, int(one))) == 1 and fixed[one] == NOBODY
        ]
        if not movable:
            return  # told as a broken size by whoever looks at the plan
        best = min(movable, key=lambda one: _price(problem, seats, met, number, int(one), place))
        seat[best] = place


def _unit(problem: Problem, number: int, one: int) -> Ints:
    unit = problem.unit[number, one]
    return np.asarray(unit[unit != NOBODY], dtype=np.int64)


def _sizes(seat: Small, present: Ints, count: int) -> Ints:
    seated = seat[present]
    return np.bincount(seated[seated >= 0], minlength=count).astype(np.int64)


def _price(problem: Problem, seats: Small, met: NDArray[np.bool_], number: int, one: int, place: int) -> float:
    """Weigh a move: what it breaks where somebody goes, and what it breaks where somebody leaves."""
    seat = seats[number]
    before = seat[one]
    unit = np.array([one])
    there = _cost(problem, seats, met, number, unit, place)
    values = problem.values[:, one]
    counts = np.array([np.count_nonzero(problem.values[:, seat == before] == value) for value in values])
    lost = (counts - 1 < problem.at_least[number, before, values]).sum()
    return there + _BROKEN * float(lost)


def _cost(problem: Problem, seats: Small, met: NDArray[np.bool_], number: int, unit: Ints, place: int) -> float:
    """Weigh a seat at a group: rules that break first, then whom one met before."""
    table = np.flatnonzero(seats[number] == place)
    pairs = np.ix_(unit, table)
    cost = _BROKEN * np.count_nonzero(problem.kind[pairs] & BANNED) + np.count_nonzero(met[pairs])
    for one in unit:
        cost += _BROKEN * _amiss(problem, seats, number, int(one), place)
        values = problem.values[:, one]
        counts = np.array([np.count_nonzero(problem.values[:, table] == value) for value in values])
        cost += _BROKEN * float((counts + 1 > problem.at_most[number, place, values]).sum())
        cost += float((counts + 1 > problem.high[number, min(len(table) + 1, problem.high.shape[1] - 1), values]).sum())
    return float(cost)


def _amiss(problem: Problem, seats: Small, number: int, one: int, place: int) -> int:
    """Count the rules that break by somebody's own seat: barred there, or its theme in another round too."""
    found = int(problem.barred[number, one, place]) if problem.barred is not None else 0
    theme = problem.theme[number, place]
    if problem.once is not None and problem.once[theme]:
        others = [each for each in range(len(seats)) if each != number and seats[each, one] != NOBODY]
        found += sum(problem.theme[each, seats[each, one]] == theme for each in others)
    return found
