"""The distance between two municipalities: a sum of terms, one an indicator."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.peers.method import Distance
from leercyclus.engine.tables import Floats

_BLOCK = 48
"""Rows compared at a time: the block then stays in the processor's cache."""


def all_distances(scores: Floats, weights: Floats, kind: Distance) -> tuple[Floats, Floats]:
    """Compare every row with every other over what both have.

    Args:
        scores: shape (n, m), NaN for missing.
        weights: shape (m,), above zero.
        kind: `manhattan`: sum of w |a - b| / sum of w; `euclid`: root of (sum of w (a - b)^2 / sum of w).

    Returns:
        The distances, NaN for two without a figure in common, and the share of the weight of which both have a figure;
        both of shape (n, n) and symmetric. O(n2 m).
    """
    known = ~np.isnan(scores)
    count = len(scores)
    total = np.zeros((count, count))
    # Weighed before they are compared: w |a - b| = |w a - w b|, one pass less for every pair.
    stretch = weights if kind == "manhattan" else np.sqrt(weights)
    columns = np.ascontiguousarray((np.where(known, scores, 0.0) * stretch).T)
    complete = [bool(column.all()) for column in known.T]
    have = known.T.astype(np.float64)
    for start in range(0, count, _BLOCK):
        part = total[start : start + _BLOCK, start:]
        step = np.empty(part.shape)
        for index, column in enumerate(columns):
            np.subtract(column[start : start + _BLOCK, None], column[start:], out=step)
            _size(step, kind)
            if not complete[index]:
                step *= have[index, start : start + _BLOCK, None]
                step *= have[index, start:]
            part += step
        total[start:, start : start + _BLOCK] = part.T
    shared = np.full((count, count), weights.sum()) if all(complete) else (have.T * weights) @ have
    with np.errstate(invalid="ignore", divide="ignore"):
        total /= shared
    return (total if kind == "manhattan" else np.sqrt(total)), shared / weights.sum()


def terms(one: Floats, others: Floats, weights: Floats, kind: Distance) -> Floats:
    """Split distances into what every indicator adds, shape (k, m), zero where either is missing.

    The terms of a row add up to its distance: of the mean its weighted differences, of the root of the mean square
    the weighted squares divided by that root.

    Args:
        one: shape (m,), or (k, m) for pairs of rows.
        others: shape (k, m).
        weights: shape (m,).
        kind: as in `all_distances`.
    """
    sizes, counted = pair_sizes(one, others, weights, kind)
    sizes /= np.maximum(counted.sum(axis=1, keepdims=True), 1e-300)
    if kind == "manhattan":
        return sizes
    distance = np.sqrt(sizes.sum(axis=1, keepdims=True))
    return np.asarray(sizes / np.where(distance > 0, distance, 1.0), dtype=np.float64)


def pair_sizes(one: Floats, others: Floats, weights: Floats, kind: Distance) -> tuple[Floats, Floats]:
    """Weighted sizes of the differences (absolute or squared) and the weights that count, zero where one is missing.

    Args:
        one: shape (m,), or (k, m) for pairs of rows.
        others: shape (k, m).
        weights: shape (m,).
        kind: as in `all_distances`.
    """
    step = others - one
    known = ~np.isnan(step)
    step = np.where(known, step, 0.0)
    _size(step, kind)
    step *= weights
    return step, known * weights


def _size(step: Floats, kind: Distance) -> None:
    if kind == "manhattan":
        np.abs(step, out=step)
    else:
        np.multiply(step, step, out=step)
