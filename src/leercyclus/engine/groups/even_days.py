"""The most pairs that can meet without a seat off the ideal spread: small days are searched through to the end."""

from __future__ import annotations

import time
from itertools import combinations
from math import comb
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.meeting_bounds import Bools, Day, coded
from leercyclus.engine.groups.spread_and_meetings import Choice, Scarce, meetings_lost
from leercyclus.engine.groups.spread_bounds import shares

MOST_GROUPS = 200_000
MOST_ROUNDS = 5_000
FEWEST_ROUNDS = 3
"""Of a day for which the search is worth its while."""


class Task(NamedTuple):
    """What is searched for.

    Attributes:
        words: pairs that meet in every even round, as bits, shape (n, w).
        seats: the same as columns, shape (n, pairs).
        beside: which rounds may stand in one plan, shape (n, n).
        needed: pairs that must meet, shape (pairs,).
        target: different pairs to reach.
        rounds: of a plan, 2 or more.
    """

    words: NDArray[np.uint64]
    seats: Bools
    beside: Bools
    needed: Bools
    target: int
    rounds: int


def even_meetings(instance: Instance, day: Day, seconds: float) -> tuple[int, int] | None:
    """Prove how many pairs, and pairs across, can meet in a plan without a seat off the ideal spread.

    Some 15 s for eighteen people in five rounds. Days with more than about twenty people have too many even rounds.

    Args:
        instance: the day.
        day: the same in numbers.
        seconds: the search is given up after so long; then the bounds are those of counting.

    Returns:
        None for days that are not searched: see `even_rounds`.
    """
    ways = even_rounds(instance)
    if ways is None:
        return None
    ever = np.zeros(day.can.shape, dtype=np.bool_)
    for way in ways:
        ever |= way[:, None] == way
    pairs = day.can & ever
    across = pairs & day.across
    cross = most_in_even_rounds(instance, ways, across, seconds)
    if np.array_equal(pairs, across):
        return cross, cross
    return most_in_even_rounds(instance, ways, pairs, seconds), cross


def even_rounds(instance: Instance) -> NDArray[np.int64] | None:
    """Seat everybody in every way in which no seat is off the ideal spread.

    Returns:
        The group of every person, shape (ways, n), each way once however the groups are ordered; None where people come
        late or leave early, where sizes or rounds differ, or where there are too many ways.
    """
    tables, people = instance.rounds[0], len(instance.people)
    sizes = {(group.smallest, group.largest) for groups in instance.rounds for group in groups}
    all_there = all(one.present is None for one in instance.people)
    alike = len(sizes) == 1 and len({len(groups) for groups in instance.rounds}) == 1
    size = tables[0].largest
    if not (all_there and alike and size == tables[0].smallest and size * len(tables) == people):
        return None
    if size < 1 or comb(people, size) > MOST_GROUPS:
        return None
    groups = _even_groups(instance, size)
    found: list[list[NDArray[np.int64]]] = []
    if not _fill(groups, [], people, found):
        return None
    ways = np.zeros((len(found), people), dtype=np.int64)
    for way, parts in zip(ways, found, strict=True):
        for number, part in enumerate(parts):
            way[part] = number
    return ways


def _even_groups(instance: Instance, size: int) -> NDArray[np.int64]:
    every = np.array(list(combinations(range(len(instance.people)), size)), dtype=np.int64)
    for share in shares(instance):
        if share.round == 0:
            has = np.array([one.attributes.get(share.attribute, "") == share.value for one in instance.people])
            held = has[every].sum(axis=1)
            every = every[(held >= share.low[0]) & (held <= share.high[0])]
    return every


def _fill(
    groups: NDArray[np.int64], parts: list[NDArray[np.int64]], left: int, found: list[list[NDArray[np.int64]]]
) -> bool:
    """Add groups, each with the first person who is left; say whether the ways are few enough to list."""
    if left == 0:
        found.append(parts)
        return len(found) <= MOST_ROUNDS
    if not len(groups):
        return True
    taken = np.concatenate([np.empty(0, dtype=np.int64), *parts])
    first = next(person for person in range(len(taken) + left) if person not in taken)
    for part in groups[(groups == first).any(axis=1)]:
        rest = groups[~np.isin(groups, part).any(axis=1)]
        if not _fill(rest, [*parts, part], left - len(part), found):
            return False
    return True


def most_in_even_rounds(instance: Instance, ways: NDArray[np.int64], count: Bools, seconds: float) -> int:
    """Prove how many of the pairs that count can meet in a plan of even rounds.

    First by what the values give room for; a plan that reached this could not let two people of a value without room to
    spare meet twice, nor leave out a pair of nobody scarce. All plans of that kind are searched through; when there is
    none, the proof is one pair sharper.

    Args:
        instance: the day.
        ways: what `even_rounds` gives.
        count: pairs that count, shape (n, n), symmetric.
        seconds: the search is given up after so long.
    """
    first, second = np.triu_indices(len(count), 1)
    seats = (ways[:, first] == ways[:, second]) & count[first, second]
    meets = seats.any(axis=0)
    seats, first, second = seats[:, meets], first[meets], second[meets]
    rounds = len(instance.rounds)
    if not seats.size:
        return 0
    pairs = np.zeros(count.shape, dtype=np.bool_)
    pairs[first, second] = pairs[second, first] = True
    values = _values(instance, seats, first, second)
    target = len(first) - meetings_lost([_scarce(has, most, rounds, 0) for has, most in values], pairs, 0)
    scarce = np.zeros(seats.shape[1], dtype=np.bool_)
    tight = np.zeros(seats.shape[1], dtype=np.bool_)
    for number, (has, most) in enumerate(values):
        inside = has[first] & has[second]
        if inside.sum() > most * rounds:
            scarce |= inside
        less = [_scarce(*value, rounds, int(place == number)) for place, value in enumerate(values)]
        if len(first) - meetings_lost(less, pairs, 0) < target:
            tight |= inside
    if rounds < FEWEST_ROUNDS:
        return target
    beside = _share_no_pair(seats[:, tight])
    return target - _is_out_of_reach(Task(_words(seats), seats, beside, ~scarce, target, rounds), seconds)


def _values(
    instance: Instance, seats: Bools, first: NDArray[np.int64], second: NDArray[np.int64]
) -> list[tuple[Bools, int]]:
    """Who has every value, and the most pairs of them that meet in an even round."""
    found = []
    for attribute in dict.fromkeys(instance.diversify):
        codes = coded([one.attributes.get(attribute, "") for one in instance.people])
        for code in range(int(codes.max()) + 1):
            has = codes == code
            inside = has[first] & has[second]
            if inside.any():
                found.append((has, int(seats[:, inside].sum(axis=1).max())))
    return found


def _scarce(has: Bools, most: int, rounds: int, less: int) -> Scarce:
    """A value with room for so many pairs in every round, in the last one less."""
    ways = (((Choice(0, 0, most),), rounds - 1), ((Choice(0, 0, most - less),), 1))
    return Scarce("", has, ways)


def _share_no_pair(seats: Bools) -> Bools:
    """Say which rounds have no pair in common, shape (n, n)."""
    counts = seats.astype(np.float32)
    apart: Bools = counts @ counts.T == 0
    np.fill_diagonal(apart, val=False)
    return apart


def _words(seats: Bools) -> NDArray[np.uint64]:
    padded = np.zeros((len(seats), -(-seats.shape[1] // 64) * 64), dtype=np.uint8)
    padded[:, : seats.shape[1]] = seats
    return np.packbits(padded, axis=1, bitorder="little").view(np.uint64)


def _is_out_of_reach(task: Task, seconds: float) -> bool:
    """Say whether it is proven, in time, that no plan lets so many pairs meet."""
    from leercyclus.engine.groups.even_kernel import can_reach

    end = time.monotonic() + seconds
    often = task.seats.sum(axis=0)
    rarest = int(np.where(task.needed, often, len(task.seats) + 1).argmin())
    order = np.argsort(~task.seats[:, rarest], kind="stable")
    # A plan has a round in which the rarest needed pair meets: one of these comes first.
    begin = int(often[rarest]) if task.needed[rarest] else len(task.seats)
    return not any(time.monotonic() > end or can_reach(task, order[place:]) for place in range(begin))
