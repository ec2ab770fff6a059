"""Schedules in which no two people meet twice, from known constructions (the social golfer problem)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.fields import prime_powers, ring
from leercyclus.engine.groups.starters import DOUBLED, STARTERS

Schedule = NDArray[np.int16]

MOST_PEOPLE = 32_767
_TRIES = 4_000
"""Entries tried in search of a difference matrix: some milliseconds."""


def golfer(groups: int, size: int, rounds: int) -> Schedule | None:
    """Seat everybody once a round so that no two people ever share a group twice.

    These ways are tried: the circle method for pairs; starters written down for small days; transversal designs over
    finite fields; difference matrices found by a short search. Where a way leaves people who never met in columns of as
    many as there are groups, the columns hold a schedule of their own.

    Args:
        groups: a round, 1 or more.
        size: people in every group, 1 or more.
        rounds: 1 or more.

    Returns:
        Numbers 0 to groups * size - 1, shape (rounds, groups, size); None when no way gives so many rounds, which is
        no proof that there is none.

    The cost is some milliseconds, and grows as the square of `groups`.

    Sources: Colbourn and Dinitz (eds.), Handbook of Combinatorial Designs, 2nd ed. (2007), III.3 and VI.17;
    Harvey and Winterer, Solving the MOLR and social golfer problems, CP 2005.
    """
    people = groups * size
    if people > MOST_PEOPLE or rounds * (size - 1) > people - 1:
        return None
    if size == 1 or rounds == 1:
        return np.tile(np.arange(people, dtype=np.int16).reshape(1, groups, size), (rounds, 1, 1))
    if size > groups:  # two groups of a next round would share two people of one group of the first
        return None
    for way in (_circle, _started, _doubled, _transversal, _by_differences):
        found = way(groups, size, rounds)
        if found is not None and len(found) >= rounds:
            return np.ascontiguousarray(found[:rounds], dtype=np.int16)
    return None


def _circle(groups: int, size: int, rounds: int) -> Schedule | None:
    """One person stays, the others move round a circle (pairs only)."""
    if size != 2:  # noqa: PLR2004 - pairs
        return None
    ring_size = 2 * groups - 1
    turn = np.arange(rounds)[:, None]
    step = np.arange(1, groups)
    partners = np.stack([(turn + step) % ring_size, (turn - step) % ring_size], axis=-1)
    still = np.stack([turn, np.full_like(turn, ring_size)], axis=-1)
    return np.concatenate([still, partners], axis=1).astype(np.int16)


def _started(groups: int, size: int, _rounds: int) -> Schedule | None:
    """Move the rounds of a starter along: everybody goes one step on in a cycle, except who stays."""
    starter = STARTERS.get((groups, size))
    if starter is None:
        return None
    moving = groups * size // starter.cycle * starter.cycle
    first = np.array(
        [[group.split() for group in text.split(",")] for text in starter.rounds.split(";")], dtype=np.int16
    )
    moved = [
        np.where(first < moving, first - first % starter.cycle + (first + step) % starter.cycle, first)
        for step in range(starter.cycle)
    ]
    return np.concatenate(moved)


def _doubled(groups: int, size: int, _rounds: int) -> Schedule | None:
    """Add every number below a power of two, bit by bit, to the groups that are written down."""
    doubled = DOUBLED.get((groups, size))
    if doubled is None:
        return None
    rounds = []
    for text in doubled.rounds.split(";"):
        few = np.array([group.split() for group in text.split(",")], dtype=np.int16)
        every = few[:, None, :] ^ np.arange(doubled.shift, dtype=np.int16)[:, None]
        rounds.append(np.unique(np.sort(every.reshape(-1, size), axis=1), axis=0))
    return np.stack(rounds)


def _transversal(groups: int, size: int, rounds: int) -> Schedule | None:
    """A transversal design over a product of finite fields: `groups` rounds for sizes to the smallest field."""
    if size > min(prime**exponent for prime, exponent in prime_powers(groups)):
        return None
    add, multiply = ring(groups)
    return _with_columns(_along_differences(add, multiply[:, :size]), rounds)


def _by_differences(groups: int, size: int, rounds: int) -> Schedule | None:
    """A difference matrix over the numbers modulo `groups`, row after row, by a short search."""
    used = np.zeros((size, size, groups), dtype=np.bool_)
    rows: list[list[int]] = []
    tries = _TRIES
    while len(rows) < min(rounds, groups):
        row, tries = _next_row(used, tries)
        if row is None:
            break
        rows.append(row)
        for column in range(size):
            for earlier in range(column):
                used[earlier, column, (row[column] - row[earlier]) % groups] = True
    add = ((np.arange(groups)[:, None] + np.arange(groups)) % groups).astype(np.int16)
    return _with_columns(_along_differences(add, np.array(rows, dtype=np.int16)), rounds)


def _next_row(used: NDArray[np.bool_], tries: int) -> tuple[list[int] | None, int]:
    """The first row whose differences are all new, and the tries that are left."""
    size, _, groups = used.shape
    row, value = [0], 0
    while 0 < len(row) < size:
        if tries == 0:
            return None, 0
        tries -= 1
        open_ = np.ones(groups, dtype=np.bool_)
        for earlier, taken in enumerate(row):
            open_ &= ~np.roll(used[earlier, len(row)], taken)
        choices = np.flatnonzero(open_[value:])
        if choices.size:
            row.append(value + int(choices[0]))
            value = 0
        else:
            value = row.pop() + 1
    return (row, tries) if row else (None, tries)


def _along_differences(add: Schedule, matrix: Schedule) -> Schedule:
    """Person x of column c sits in group x - d(round, c): two people of two columns meet where these are equal.

    Args:
        add: the table of the group, shape (groups, groups).
        matrix: d, shape (rounds, size); the differences between two columns are all different.
    """
    groups, size = len(add), matrix.shape[1]
    seats = add[matrix[:, None, :], np.arange(groups)[None, :, None]]
    return np.asarray(seats + np.arange(size) * groups, dtype=np.int16)


def _with_columns(found: Schedule, rounds: int) -> Schedule:
    """Add the rounds in which people meet their own column."""
    _, groups, size = found.shape
    left = rounds - len(found)
    if left <= 0 or groups % size:
        return found
    within = None
    while left and within is None:
        within = golfer(groups // size, size, left)
        left -= 1
    if within is None:
        return found
    columns = [within + np.int16(column * groups) for column in range(size)]
    return np.concatenate([found, np.concatenate(columns, axis=1)])
