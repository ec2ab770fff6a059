"""Weigh every group of municipalities in which all pairs fit."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.tables import Floats

DIFFERENCE_COUNTS = 0.5
JOURNEY_COUNTS = 0.1
SHOWN_TWICE = 2

Indices = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Pairs:
    """What is known of the pairs among the asking municipality (first) and those that can join it.

    Attributes:
        codes: k codes.
        allowed: shape (k, k), whether two may share a circle.
        score: shape (k, k), nearness.
        difference: shape (k, k), 1 for what is usual, NaN when unknown.
        minutes: shape (k, k).
        place: shape (k, k), the place of the column on the list of the row.
        choices: robust scores of what they do, shape (k, c); c may be zero.
    """

    codes: tuple[str, ...]
    allowed: NDArray[np.bool_]
    score: Floats
    difference: Floats
    minutes: Floats
    place: Indices
    choices: Floats


def groups_around_first(allowed: NDArray[np.bool_], size: int) -> Indices:
    """All groups of a size with the first row in them of which every pair is allowed, shape (g, size), ascending.

    A group that breaks a rule is dropped as soon as it does, with all that would have grown from it.
    """
    groups = np.zeros((1, 1), dtype=np.intp)
    for _ in range(size - 1):
        welcome = np.logical_and.reduce([allowed[groups[:, seat]] for seat in range(groups.shape[1])])
        welcome &= np.arange(len(allowed)) > groups[:, -1:]
        group, newcomer = np.nonzero(welcome)
        groups = np.column_stack([groups[group], newcomer])
    return groups


def weigh(pairs: Pairs, groups: Indices, limit: float) -> Floats:
    """What orders the circles, lower is better, shape (g,): see `around`."""
    seats = list(combinations(range(groups.shape[1]), 2))
    score = np.stack([pairs.score[groups[:, one], groups[:, other]] for one, other in seats])
    minutes = np.stack([pairs.minutes[groups[:, one], groups[:, other]] for one, other in seats])
    difference = np.stack([pairs.difference[groups[:, one], groups[:, other]] for one, other in seats])
    credit = np.nan_to_num(difference.mean(axis=0) - 1, nan=0.0)  # what is unknown earns nothing
    values = (score.mean(axis=0) + score.max(axis=0)) / 2
    values += JOURNEY_COUNTS * minutes.max(axis=0) / limit - DIFFERENCE_COUNTS * credit
    return np.asarray(values, dtype=np.float64)


def varied(groups: Indices, order: Indices, count: int) -> list[int]:
    """Pick the best groups so that nobody but the first is shown more than twice."""
    shown = np.zeros(int(groups.max()) + 1, dtype=np.intp)
    chosen: list[int] = []
    for index in order.tolist():
        others = groups[index, 1:]
        if (shown[others] < SHOWN_TWICE).all():
            chosen.append(index)
            shown[others] += 1
        if len(chosen) == count:
            break
    return chosen
