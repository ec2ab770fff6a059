"""How much two municipalities differ in what they do."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.tables import Floats

WIDEST = 3.0
LEAST_SHARED = 0.5
FLOOR = 0.5


def robust_scores(choices: Floats) -> Floats:
    """Measure every choice from its median in robust deviations, at most 3 either way; NaN stays missing.

    The deviation (1.4826 x the median absolute deviation) is at least half of that of the middle column, so that a few
    euros do not count as a great difference where everybody does nearly the same.

    Args:
        choices: shape (n, k), all in one unit, for example euros per inhabitant.

    Returns:
        float64, shape (n, k); NaN wholly when no column has spread.
    """
    ascending = np.where(np.isfinite(choices), choices, np.nan)
    told = ~np.isnan(ascending).all(axis=0)
    scores = np.full(choices.shape, np.nan)
    if not told.any():
        return scores
    away = ascending[:, told] - np.nanmedian(ascending[:, told], axis=0)
    deviation = 1.4826 * np.nanmedian(np.abs(away), axis=0)
    deviation = np.maximum(deviation, FLOOR * np.median(deviation))
    if (deviation > 0).all():
        scores[:, told] = np.clip(away / deviation, -WIDEST, WIDEST)
    return scores


def pair_differences(scores: Floats) -> Floats:
    """Mean difference of every pair over what both have, shape (n, n); NaN when that is less than half.

    Args:
        scores: shape (n, k), from `robust_scores`.
    """
    told = scores[:, ~np.isnan(scores).all(axis=0)]
    step = np.abs(told[:, None, :] - told[None, :, :])
    shared = (~np.isnan(step)).sum(axis=2)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.nansum(step, axis=2) / shared
    return np.where(shared >= LEAST_SHARED * max(told.shape[1], 1), mean, np.nan)
