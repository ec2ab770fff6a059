"""How many different pairs any plan can let meet: proofs by counting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.instance import Group, Instance
from leercyclus.engine.groups.rules import ban_matrix, together_units

Bools = NDArray[np.bool_]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Day:
    """An instance in numbers.

    Attributes:
        there: who is present in which round, shape (n, rounds).
        cross: code of the value of the `cross` attribute, shape (n,).
        can: who can meet, shape (n, n): present together in some round and not banned.
        beside: in how many rounds two people sit together because it was asked, shape (n, n).
    """

    there: Bools
    cross: Whole
    can: Bools
    beside: Whole

    @property
    def across(self) -> Bools:
        """Say which pairs have different values of the `cross` attribute, shape (n, n)."""
        different: Bools = self.cross[:, None] != self.cross
        return different


def coded(values: Sequence[str]) -> Whole:
    """Number the values in order of appearance, shape (n,)."""
    number = {value: code for code, value in enumerate(dict.fromkeys(values))}
    return np.array([number[value] for value in values], dtype=np.int64)


def read_day(instance: Instance) -> Day:
    """Write an instance in numbers, people in its order; grows with the square of their number."""
    there = np.array(
        [
            [one.present is None or number in one.present for number in range(len(instance.rounds))]
            for one in instance.people
        ],
        dtype=np.bool_,
    ).reshape(len(instance.people), len(instance.rounds))
    seen = there.astype(np.float32)
    can: Bools = (seen @ seen.T > 0) & ~ban_matrix(instance)
    np.fill_diagonal(can, val=False)
    beside = np.zeros(can.shape, dtype=np.int64)
    row = {one.id: place for place, one in enumerate(instance.people)}
    for number in range(len(instance.rounds)):
        for unit in together_units(instance, number):
            places = [row[one] for one in unit]
            beside[np.ix_(places, places)] += 1
    np.fill_diagonal(beside, 0)
    return Day(there, coded([one.attributes.get(instance.cross, "") for one in instance.people]), can, beside)


def most_meetings(people: int, groups: Sequence[Group]) -> int | None:
    """Give the largest number of pairs within groups, over all sizes that are allowed; None where no sizes fit.

    The cost grows with people times the seats of choice.
    """
    least = sum(group.smallest for group in groups)
    left = people - least
    if left < 0:
        return None
    # best[k]: most pairs when k people sit above the smallest sizes of the groups so far; below zero: no such sizes.
    best = np.full(left + 1, -1, dtype=np.int64)
    best[0] = 0
    for group in groups:
        step = np.full_like(best, -1)
        for extra in range(min(group.largest - group.smallest, left) + 1):
            size = group.smallest + extra
            before = best[: left + 1 - extra]
            step[extra:] = np.maximum(step[extra:], np.where(before >= 0, before + size * (size - 1) // 2, -1))
        best = step
    return int(best[left]) if best[left] >= 0 else None


def fewest_together(people: int, groups: int) -> int:
    """Give the fewest pairs that share a group when people are spread over so many groups."""
    if groups == 0:
        return 0
    each, more = divmod(people, groups)
    return (groups - more) * each * (each - 1) // 2 + more * (each + 1) * each // 2


def meeting_bounds(instance: Instance, day: Day) -> tuple[int, int]:
    """Give proven upper bounds on the pairs that meet and on the pairs across; (0, 0) where no sizes fit.

    Four counts are taken, the lowest holds: the pairs that can meet; the seats (every round has room for so many
    meetings, less those that are sure to be repeats, and for `cross` less those of people alike who are too many to be
    kept apart); and the meetings each person has room for.

    The cost grows with the square of the people.
    """
    totals = [most_meetings(int(here.sum()), groups) for here, groups in zip(day.there.T, instance.rounds, strict=True)]
    if any(total is None for total in totals):
        return 0, 0
    total = sum(total or 0 for total in totals)
    alike = sum(
        fewest_together(int(count), len(groups))
        for here, groups in zip(day.there.T, instance.rounds, strict=True)
        for count in np.bincount(day.cross[here])
    )
    again = np.maximum(day.beside - 1, 0)
    room = _room(instance, day) - again.sum(axis=1)
    across = day.across
    repeats = max(int(again.sum()) // 2, sure_repeats(instance, day))
    pairs = min(
        int(day.can.sum()) // 2,
        total - repeats,
        int(np.minimum(day.can.sum(axis=1), room).sum()) // 2,
    )
    can_cross = day.can & across
    cross = min(
        pairs,
        int(can_cross.sum()) // 2,
        total - alike - int(again[across].sum()) // 2,
        int(np.minimum(can_cross.sum(axis=1), room).sum()) // 2,
    )
    return max(0, pairs), max(0, cross)


def _room(instance: Instance, day: Day) -> Whole:
    """How many others every person can share a group with, over all rounds, shape (n,)."""
    room = np.zeros(len(day.there), dtype=np.int64)
    for here, groups in zip(day.there.T, instance.rounds, strict=True):
        left = int(here.sum()) - sum(group.smallest for group in groups)
        room += here * (max(min(group.largest, group.smallest + left) for group in groups) - 1)
    return room


def sure_repeats(instance: Instance, day: Day) -> int:
    """Count meetings that repeat one of some round, by the pigeonhole: who share a group in both sit in one cell.

    People of a round who were there in the other are spread over (groups) x (groups) cells.
    """
    rounds = range(len(instance.rounds))
    fixed = all(group.smallest == group.largest for groups in instance.rounds for group in groups)
    if fixed and day.there.all():
        cells = [
            [
                sum(fewest_together(group.smallest, len(instance.rounds[first])) for group in instance.rounds[other])
                for other in rounds
            ]
            for first in rounds
        ]
    else:
        both = day.there.astype(np.int64).T @ day.there
        cells = [
            [
                fewest_together(int(both[first, other]), len(instance.rounds[first]) * len(instance.rounds[other]))
                for other in rounds
            ]
            for first in rounds
        ]
    return max((sum(row) - row[first] for first, row in enumerate(cells)), default=0)
