"""Which differences are unusual: the circle against random circles of its size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leercyclus.engine.differences.tails import Tails
from leercyclus.engine.tables import Floats

_ORDINARY = 1.5  # a member nearer to its expectation than this (in normal scores) adds nothing
_CLEAR = 2.0  # below this distance the cap and the joint leave-out cannot matter


@dataclass(frozen=True, slots=True)
class Rarity:
    """How far apart the circle stands on every indicator, and how rare that is.

    Attributes:
        distance: shape (m,), see `stand_apart`.
        chance: shape (m,), share of random circles and indicators that stand apart at least so far.
        anywhere: shape (m,), share of random circles that stand apart so far on at least one indicator.
        unusual: shape (m,), the calls.
    """

    distance: Floats
    chance: Floats
    anywhere: Floats
    unusual: np.ndarray


def compare(
    tails: Tails, circle: np.ndarray, *, circles: int, seed: int, any_false: float, part_false: float
) -> Rarity:
    """Hold the circle against random circles of the same size, drawn from the other municipalities.

    Two gates. The first is of the max type (Westfall and Young 1993): at most `any_false` of the random circles stand
    so far apart on any indicator; so a circle that differs nowhere gets a call in that share of cases at most, however
    the indicators hang together. Behind it, points are added as long as the mean number of points that random circles
    have beyond that distance is at most `part_false` of the points called.

    Args:
        tails: normal scores of every municipality and indicator.
        circle: shape (s,), rows of the members.
        circles: how many random circles.
        seed: of the random circles.
        any_false: share of the first gate, 0-1.
        part_false: share of the second gate, 0-1.

    Cost: circles x n x m multiplications.
    """
    n = len(tails.score)
    others = np.setdiff1d(np.arange(n), circle)
    order = np.random.default_rng(seed).random((circles, len(others))).argpartition(len(circle) - 1, axis=1)
    drawn = others[order[:, : len(circle)]]
    null = stand_apart(tails, drawn)
    distance = stand_apart(tails, circle[None])[0]
    pool = np.sort(null.ravel())
    beyond = len(pool) - np.searchsorted(pool, distance)
    most = np.sort(null.max(1))
    anywhere = (1 + circles - np.searchsorted(most, distance)) / (1 + circles)
    unusual = np.zeros(len(distance), dtype=bool)
    ranked = np.argsort(-distance)
    if anywhere.min() <= any_false:
        expected = beyond[ranked] / circles
        good = np.flatnonzero(expected <= part_false * np.arange(1, len(ranked) + 1))
        unusual[ranked[: good[-1] + 1 if good.size else 1]] = True
    return Rarity(distance, (1 + beyond) / (1 + len(pool)), anywhere, unusual)


def stand_apart(tails: Tails, circles: np.ndarray) -> Floats:
    """Measure how far members stand from what one expects, but never further than from one another.

    The root of the sum of squares, over the members, of what lies beyond 1.5 normal scores; at most the gap between
    highest and lowest, in normal scores. Members that are all equally far out therefore do not differ. Where two or
    more members are far out, all are scored with the whole circle left out of the fit of the tails.

    Args:
        tails: normal scores.
        circles: shape (c, s), rows of c circles.

    Returns:
        shape (c, m).
    """
    member = np.zeros((len(circles), len(tails.score)))
    np.put_along_axis(member, circles, 1.0, axis=1)
    size = np.abs(tails.score)
    beyond = np.maximum(size - _ORDINARY, 0.0) ** 2
    distance = np.sqrt(member @ beyond)
    which, column = np.nonzero(distance > _CLEAR)
    rows = circles[which]
    signed = tails.score[rows, column[:, None]]
    several = (np.abs(signed) > _CLEAR).sum(1) > 1
    again = tails.leave_out(rows[several], column[several])
    old = signed[several]
    signed[several] = np.where(np.abs(old) > _ORDINARY, np.maximum(again, np.abs(old)) * np.sign(old), old)
    far = np.sqrt((np.maximum(np.abs(signed) - _ORDINARY, 0.0) ** 2).sum(1))
    distance[which, column] = np.minimum(far, signed.max(1) - signed.min(1))
    return np.asarray(distance)
