"""A first plan to search from: sizes, pins and who sits together hold; the rest is dealt evenly."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.groups.search.arrays import NOBODY, Ints, Problem, Small

_TRIES = 2_000
"""Places tried for people who sit together, where the first ones leave no room for the others."""
_MOST_UNITS = 400
"""So many of them at most are tried in that way."""


class NoStart(Exception):
    """No first plan with sizes that hold was found: who sits together fits in no way that was tried."""


def deal(problem: Problem, generator: np.random.Generator, kept: Small | None = None) -> Small:
    """Give everybody a seat, sorted by attribute and dealt around, so that every group gets some of all.

    Args:
        problem: the instance; sizes must fit the people, and units the groups.
        generator: seeded chance.
        kept: int16, shape (r, n), seats that stay; -1 for who has none yet.

    Returns:
        int16, shape (r, n), the group of everybody; -1 for who is absent.

    Raises:
        NoStart: somebody who had no seat yet could not be dealt in with all sizes kept.
    """
    seat = np.full(problem.fixed.shape, NOBODY, dtype=np.int16)
    for number in range(len(seat)):
        present = problem.here[number, : problem.count_here[number]]
        if kept is not None:
            seat[number, present] = kept[number, present]
        pinned = problem.pinned[number]
        seat[number, pinned >= 0] = pinned[pinned >= 0]
        _deal_round(problem, seat[number], number, generator)
    return seat


def _deal_round(problem: Problem, seat: Small, number: int, generator: np.random.Generator) -> None:
    count = problem.groups[number]
    present = problem.here[number, : problem.count_here[number]]
    waiting = present[seat[present] == NOBODY]
    if not waiting.size:
        return
    seated = np.bincount(seat[present][seat[present] >= 0], minlength=count)
    members = {int(one): problem.unit[number, one][problem.unit[number, one] >= 0] for one in waiting}
    units = [unit for one, unit in members.items() if unit[0] == one and len(unit) > 1]
    units.sort(key=len, reverse=True)  # large units before single people
    for unit, group in zip(
        units, _places(problem, number, seated, [len(unit) for unit in units], generator), strict=True
    ):
        seat[unit] = group
        seated[group] += len(unit)
    room = _sizes(problem, number, seated) - seated
    single = np.array([one for one, unit in members.items() if len(unit) == 1], dtype=np.int64)
    order = np.lexsort([generator.random(single.size), *problem.values[::-1, single]])
    around = _around(room, generator)
    if (room < 0).any() or around.size != single.size:
        raise NoStart
    seat[single[order]] = around


def _places(problem: Problem, number: int, seated: Ints, sizes: list[int], generator: np.random.Generator) -> list[int]:
    """Choose a group for every unit, the one with the most room first, in groups as even as they can be."""
    room = _sizes(problem, number, seated) - seated
    places: list[int] = []
    for size in sizes:
        group = int(np.argmax(np.where(room >= size, room + generator.random(room.size), -1)))
        if room[group] < size:
            return _packed(problem, number, seated, sizes, generator)
        places.append(group)
        room[group] -= size
    return places


def _packed(problem: Problem, number: int, seated: Ints, sizes: list[int], generator: np.random.Generator) -> list[int]:
    """Choose a group for every unit by trying and taking back, in groups as uneven as they may be."""
    count, people = int(problem.groups[number]), int(problem.count_here[number])
    low, high = problem.smallest[number, :count].astype(np.int64), problem.largest[number, :count].astype(np.int64)
    filled, places, tries = seated.copy(), list[int](), iter(range(_TRIES))

    def fits(size: int, *others: int) -> bool:
        mixed = generator.permutation(count)
        for group in mixed[np.argsort(filled[mixed] - high[mixed], kind="stable")]:
            filled[group] += size
            room = filled[group] <= high[group] and np.maximum(low, filled).sum() <= people
            if room and next(tries, None) is not None and (not others or fits(*others)):
                places.insert(0, int(group))
                return True
            filled[group] -= size
        return False

    if len(sizes) > _MOST_UNITS or not fits(*sizes):
        raise NoStart
    return places


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
