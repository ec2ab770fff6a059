"""The search through all plans without a seat off, which numba compiles; imported only for small days."""

from __future__ import annotations

from typing import NamedTuple

import numba
import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.even_days import Task

Bools = NDArray[np.bool_]
Whole = NDArray[np.int64]


class Path(NamedTuple):
    """The rounds chosen so far, one row a round, and those that may follow each.

    Attributes:
        met: pairs that meet up to here, as bits, shape (rounds, w).
        seen: the same as columns, shape (rounds, pairs).
        follow: rounds that may follow, shape (rounds, n).
        many: how many may, shape (rounds,).
        branches: how many of them are tried: the first ones, shape (rounds,).
        place: how many have been tried, shape (rounds,).
    """

    met: NDArray[np.uint64]
    seen: Bools
    follow: Whole
    many: Whole
    branches: Whole
    place: Whole


def _count_bits(word: np.uint64) -> np.uint64:
    word = word - ((word >> np.uint64(1)) & np.uint64(0x5555555555555555))
    word = (word & np.uint64(0x3333333333333333)) + ((word >> np.uint64(2)) & np.uint64(0x3333333333333333))
    word = (word + (word >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return (word * np.uint64(0x0101010101010101)) >> np.uint64(56)


_bits = numba.njit(cache=True)(_count_bits)


def _pick_rarest(task: Task, seen: Bools, rows: Whole) -> int:
    """Find the needed pair, not met yet, that meets in the fewest of some rounds; -1 where all have met."""
    seats, needed = task.seats, task.needed  # read once: every reading from a tuple costs
    counts = np.zeros(seen.size, dtype=np.int64)
    for row in rows:
        for pair in range(seen.size):
            counts[pair] += seats[row, pair]
    best = -1
    for pair in range(seen.size):
        if needed[pair] and not seen[pair] and (best < 0 or counts[pair] < counts[best]):
            best = pair
    return best


_rarest = numba.njit(cache=True)(_pick_rarest)


def _keep_enough(task: Task, path: Path, depth: int) -> bool:
    """Keep of the rounds that may follow those with which the target can still be reached; say whether it is."""
    words, met, following = task.words, path.met[depth], path.follow[depth]
    total, most = 0, 0
    for word in met:
        total += int(_bits(word))
    gain = np.zeros(path.many[depth], dtype=np.int64)
    for index in range(gain.size):
        for place in range(met.size):
            gain[index] += int(_bits(words[following[index], place] & ~met[place]))
        most = max(most, gain[index])
    others = (task.rounds - depth - 2) * most
    kept = 0
    for index in range(gain.size):
        if total + gain[index] + others >= task.target:
            following[kept] = following[index]
            kept += 1
    path.many[depth] = kept
    # The last round: what is kept reaches the target. Before it, the rounds to come may repeat one that was chosen.
    return bool(total >= task.target or (kept > 0 and depth == task.rounds - 2))


_keep = numba.njit(cache=True)(_keep_enough)


def _enter_round(task: Task, path: Path, depth: int, chosen: int) -> bool:
    """Seat a round and say whether the target is reached.

    Of the rounds that may follow, those stand first of which one must: a needed pair meets there.
    """
    path.met[depth] = task.words[chosen]
    path.seen[depth] = task.seats[chosen]
    if depth:
        path.met[depth] |= path.met[depth - 1]
        path.seen[depth] |= path.seen[depth - 1]
    reached: bool = _keep(task, path, depth)
    path.place[depth] = path.branches[depth] = 0
    kept = path.many[depth]
    if reached or kept == 0:
        return reached
    seats, following, branches = task.seats, path.follow[depth], 0
    pair = _rarest(task, path.seen[depth], following[:kept])
    for index in range(kept):
        row = following[index]
        if pair < 0 or seats[row, pair]:
            following[index] = following[branches]
            following[branches] = row
            branches += 1
    path.branches[depth] = branches
    return False


_enter = numba.njit(cache=True)(_enter_round)


def _search(task: Task, start: Whole) -> bool:
    """Say whether some plan lets `target` pairs meet.

    A round that has been tried is not tried again after its equals: plans with both were seen then.

    Args:
        task: what is searched for.
        start: the first round, then all others that may follow.
    """
    rounds, size = task.rounds, len(task.words)
    path = Path(
        np.zeros((rounds, task.words.shape[1]), dtype=np.uint64),
        np.zeros((rounds, task.seats.shape[1]), dtype=np.bool_),
        np.empty((rounds, size), dtype=np.int64),
        np.zeros(rounds, dtype=np.int64),
        np.zeros(rounds, dtype=np.int64),
        np.zeros(rounds, dtype=np.int64),
    )
    depth, chosen, following = 0, start[0], start[1:]
    while True:
        count, beside = 0, task.beside[chosen]
        for other in following:
            if beside[other]:
                path.follow[depth, count] = other
                count += 1
        path.many[depth] = count
        if _enter(task, path, depth, chosen):
            return True
        while depth >= 0 and path.place[depth] == path.branches[depth]:
            depth -= 1
        if depth < 0:
            return False
        chosen = path.follow[depth, path.place[depth]]
        path.place[depth] += 1
        following = path.follow[depth, path.place[depth] : path.many[depth]]
        depth += 1


can_reach = numba.njit(cache=True)(_search)
