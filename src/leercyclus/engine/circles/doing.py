"""How much two municipalities differ in what they do."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.tables import Floats

WIDEST = 3.0
LEAST_SHARED = 0.5


def robust_scores(choices: Floats, floor: float = 0.0) -> Floats:
    """Measure every choice from its median in robust deviations, at most 3 either way; NaN stays missing.

    Args:
        choices: shape (n, k), for example euros per inhabitant.
        floor: the least deviation, in the unit of the choices, so that small change does not count as a difference.

    Returns:
        float64, shape (n, k); a column without spread becomes NaN.
    """
    scores = np.full(choices.shape, np.nan)
    for column in range(choices.shape[1]):
        values = choices[:, column]
        known = values[np.isfinite(values)]
        if not known.size:
            continue
        middle = np.median(known)
        deviation = max(1.4826 * float(np.median(np.abs(known - middle))), floor)
        if deviation > 0:
            scores[:, column] = np.clip((values - middle) / deviation, -WIDEST, WIDEST)
    scores[~np.isfinite(choices)] = np.nan
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
