"""The kernel that numba compiles; imported only for large tables."""

from __future__ import annotations

import numba
import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.tables import Floats

Indices = NDArray[np.intp]

_TILE = 96
_FAST = {"reassoc", "contract", "nsz"}
"""Sums may be taken in another order, so that the processor adds several at a time."""


def _keep_nearest(found: Indices, distance: Floats, whom: int, total: float) -> None:
    """Put a neighbour in a list whose farthest stands first (a heap)."""
    if total == distance[0] and found[0] >= 0 and whom > found[0]:
        return
    size = distance.size
    place = 0
    while True:
        below = 2 * place + 1
        if below >= size:
            break
        if below + 1 < size and (
            distance[below + 1] > distance[below]
            or (distance[below + 1] == distance[below] and found[below + 1] > found[below])
        ):
            below += 1
        if distance[below] < total or (distance[below] == total and found[below] < whom):
            break
        distance[place], found[place] = distance[below], found[below]
        place = below
    distance[place], found[place] = total, whom


def _sum_differences(rows: Floats, row: int, start: int, stop: int, totals: Floats) -> None:
    """Sum the absolute differences of one row with some others, four at a time."""
    other, width = start, rows.shape[1]
    while other + 4 <= stop:
        one = two = three = four = 0.0
        for column in range(width):
            value = rows[row, column]
            one += abs(value - rows[other, column])
            two += abs(value - rows[other + 1, column])
            three += abs(value - rows[other + 2, column])
            four += abs(value - rows[other + 3, column])
        totals[other - start] = one
        totals[other - start + 1] = two
        totals[other - start + 2] = three
        totals[other - start + 3] = four
        other += 4
    while other < stop:
        one = 0.0
        for column in range(width):
            one += abs(rows[row, column] - rows[other, column])
        totals[other - start] = one
        other += 1


_keep = numba.njit(cache=True, boundscheck=False)(_keep_nearest)
_differences = numba.njit(cache=True, boundscheck=False, fastmath=_FAST)(_sum_differences)


def _compare_all(rows: Floats, found: Indices, distance: Floats) -> None:
    """Compare every pair of tiles once; each worker keeps lists of its own, so that none waits for another."""
    count = rows.shape[0]
    workers = found.shape[0]
    tiles = (count + _TILE - 1) // _TILE
    for worker in numba.prange(workers):
        totals = np.empty(_TILE)
        for pair in range(worker, tiles * tiles, workers):
            first, second = pair // tiles, pair % tiles
            # Distance works both ways: of two tiles only one pair is compared.
            if first > second:
                continue
            stop = min(second * _TILE + _TILE, count)
            for row in range(first * _TILE, min(first * _TILE + _TILE, count)):
                start = max(second * _TILE, row + 1)
                _differences(rows, row, start, stop, totals)
                for other in range(start, stop):
                    total = totals[other - start]
                    if total <= distance[worker, row, 0]:
                        _keep(found[worker, row], distance[worker, row], other, total)
                    if total <= distance[worker, other, 0]:
                        _keep(found[worker, other], distance[worker, other], row, total)


_compare_tiles = numba.njit(cache=True, parallel=True, boundscheck=False, fastmath=_FAST)(_compare_all)


def nearest(rows: Floats, count: int) -> tuple[Indices, Floats]:
    """Find the `count` nearest rows of every row, in no particular order; of equals the lower rows.

    Args:
        rows: contiguous, shape (n, m), finite.
        count: 1 to n - 1.
    """
    workers = numba.get_num_threads()
    found = np.full((workers, len(rows), count), -1, dtype=np.intp)
    distance = np.full((workers, len(rows), count), np.inf)
    _compare_tiles(rows, found, distance)
    by_row = np.ascontiguousarray(distance.transpose(1, 0, 2)).reshape(len(rows), -1)
    whom = np.ascontiguousarray(found.transpose(1, 0, 2)).reshape(len(rows), -1)
    order = np.lexsort((whom, by_row), axis=1)[:, :count]
    return np.take_along_axis(whom, order, axis=1), np.take_along_axis(by_row, order, axis=1)
