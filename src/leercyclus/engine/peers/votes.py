"""Indicators that tell the same share one vote."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.tables import Floats


def shared_votes(scores: Floats) -> Floats:
    """Weigh every indicator by how little the others tell the same, shape (m,), mean 1.

    The vote is 1 / (sum over all indicators of r^4), r being the correlation over what both have: an indicator of its
    own has a whole vote, two that are each other's copy have half a vote each. Inhabitants and dwellings together then
    count as one and not as two.

    Args:
        scores: standard scores, shape (n, m), NaN for missing. O(n m2).
    """
    known = (~np.isnan(scores)).astype(np.float64)
    filled = np.where(known > 0, scores, 0.0)
    products = filled.T @ filled
    squares = (filled**2).T @ known
    spread = np.sqrt(squares * squares.T)
    correlation = np.divide(products, spread, out=np.zeros_like(products), where=spread > 0)
    np.fill_diagonal(correlation, 1.0)
    votes = 1 / (np.clip(correlation, -1, 1) ** 4).sum(axis=0)
    return np.asarray(votes / votes.mean(), dtype=np.float64)
