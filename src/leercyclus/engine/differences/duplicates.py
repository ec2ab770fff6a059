"""Near-duplicates: indicators that say the same of municipalities, so that a point counts once."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.tables import Floats

_SAME = 0.75  # correlation of true differences above which two indicators tell one story
_SEEN = 0.3  # and the correlation that must be seen in the figures themselves: more than five standard errors at 342
_CLIP = 3.0


def alike(rest: Floats, spread: Floats, noise: Floats) -> np.ndarray:
    """Tell for every two indicators whether they are near-duplicates beyond context.

    The correlation is that of the true differences: products are weighed by how sure both cells are, so that chance
    does not hide a duplicate, and the plain correlation must be clear too, so that chance does not make one.

    Args:
        rest: shape (m, n), residuals of context; NaN missing.
        spread: shape (m,), variance between municipalities.
        noise: shape (m, n), variance by chance.

    Returns:
        bool, shape (m, m), symmetric, False on the diagonal.
    """
    whole = spread[:, None] + noise
    known = ~np.isnan(rest)
    score = np.clip(np.where(known, rest, 0.0) / np.sqrt(whole), -_CLIP, _CLIP)
    length = np.maximum((score**2).sum(1), 1e-9)
    plain = (score @ score.T) / np.sqrt(np.outer(length, length))
    sure = np.where(known, spread[:, None] / whole, 0.0)
    true = np.sqrt(sure) * score
    same = (true @ true.T) / np.maximum(sure @ sure.T, 1e-9)
    result = np.asarray((np.abs(same) > _SAME) & (np.abs(plain) > _SEEN))
    np.fill_diagonal(result, val=False)
    return result


def fold(ranked: np.ndarray, same: np.ndarray) -> dict[int, list[int]]:
    """Fold every indicator into the first of the ranking that it duplicates.

    Args:
        ranked: shape (m,), indicators in rank order.
        same: shape (m, m), see `alike`.

    Returns:
        leading indicator to those folded into it, both in rank order.
    """
    leaders: dict[int, list[int]] = {}
    taken = np.zeros(len(ranked), dtype=bool)
    for first in map(int, ranked):
        if taken[first]:
            continue
        taken[first] = True
        leaders[first] = ranked[same[first, ranked] & ~taken[ranked]].tolist()
        taken[leaders[first]] = True
    return leaders
