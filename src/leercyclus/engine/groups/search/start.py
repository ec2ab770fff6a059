"""A first plan to search from: sizes, pins and who sits together hold; the rest is dealt evenly."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.groups.search.arrays import NOBODY, Ints, Problem, Small


def deal(problem: Problem, generator: np.random.Generator, kept: Small | None = None) -> Small:
    """Give everybody a seat, sorted by attribute and dealt around, so that every group gets some of all.

    Args:
        problem: the instance; sizes must fit the people, and units the groups.
        generator: seeded chance.
        kept: int16, shape (r, n), seats that stay; -1 for who has none yet.

    Returns:
        int16, shape (r, n), the group of everybody; -1 for who is absent.
    """
    seat = np.full(problem.fixed.shape, NOBODY, dtype=np.int16)
    for number in range(len(seat)):
        present = problem.here[number, : problem.count_here[number]]
        if kept is not None:
            seat[number, present] = kept[number, present]
        pinned = problem.pinned[number]
        seat[number, pinned >= 0] = pinned[pinned >= 0]
        _follow_pins(problem, seat[number], number)
        _deal_round(problem, seat[number], number, generator)
    return seat


def _follow_pins(problem: Problem, seat: Small, number: int) -> None:
    """Seat who belongs with somebody that is seated already."""
    for one in np.flatnonzero(problem.pinned[number] >= 0):
        unit = problem.unit[number, one]
        seat[unit[unit >= 0]] = seat[one]


def _deal_round(problem: Problem, seat: Small, number: int, generator: np.random.Generator) -> None:
    count = problem.groups[number]
    present = problem.here[number, : problem.count_here[number]]
    seated = np.bincount(seat[present][seat[present] >= 0], minlength=count)
    room = _sizes(problem, number, seated) - seated
    waiting = present[seat[present] == NOBODY]
    members = {int(one): problem.unit[number, one][problem.unit[number, one] >= 0] for one in waiting}
    # A group that bounds want more of somebody from is served first; large units before single people.
    units = [unit for one, unit in members.items() if unit[0] == one and len(unit) > 1]
    for unit in sorted(units, key=len, reverse=True):
        group = int(np.argmax(np.where(room >= len(unit), room + generator.random(count), -1)))
        seat[unit] = group
        room[group] -= len(unit)
    single = np.array([one for one, unit in members.items() if len(unit) == 1], dtype=np.int64)
    order = np.lexsort([generator.random(single.size), *problem.values[::-1, single]])
    seat[single[order]] = _around(room, generator)[: single.size]


def _around(room: Ints, generator: np.random.Generator) -> Ints:
    """Deal the free seats around the groups, every time in another order."""
    around = []
    left = room.copy()
    while (left > 0).any():
        free = np.flatnonzero(left > 0)
        around.append(generator.permutation(free))
        left[free] -= 1
    return np.concatenate(around) if around else np.empty(0, dtype=np.int64)


def _sizes(problem: Problem, number: int, seated: Ints) -> Ints:
    """Choose sizes within their limits, as even as they can be."""
    count = problem.groups[number]
    low = np.maximum(problem.smallest[number, :count], seated).astype(np.int64)
    high = np.maximum(problem.largest[number, :count], seated).astype(np.int64)
    left = int(problem.count_here[number] - low.sum())
    sizes = low.copy()
    while left > 0:
        open_ = np.flatnonzero(sizes < high)
        if not open_.size:
            break  # more people than seats: an obstacle, told elsewhere
        sizes[open_[np.argmin(sizes[open_])]] += 1
        left -= 1
    return sizes
