"""How rare a surprise is for its indicator: Student tails, every row judged by the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leercyclus.engine.tables import Floats

_DEGREES = (2.5, 3.0, 4.0, 6.0, 10.0, 20.0, 100.0)
_MEDIAN = 0.6745  # the median of the size of a standard normal
_LOG_VARIANCE = 1.2337  # variance of the log of the size of a normal value
_STEEP = 0.7  # the steepest slope of log spread on log population that is believed
_INNER = 1.8  # up to this many times its median size a surprise is ordinary: its score is read off the scale alone
_GRID = np.concatenate([np.linspace(0.0, 6.0, 121), np.linspace(6.1, 80.0, 400)])


@dataclass(frozen=True, slots=True)
class Tails:
    """Fitted tails of m indicators over n municipalities, for g kinds of tails.

    Attributes:
        score: shape (n, m), every surprise as the normal score with the same rarity, its own row left out; 0 missing.
        belief: shape (m, g), log posterior of every kind of tail, all rows in.
        density: shape (g, n, m), log density of every cell under every kind of tail.
        rarity: shape (g, n, m), log probability of a value further out on the same side; 0 for ordinary cells.
    """

    score: Floats
    belief: Floats
    density: Floats
    rarity: Floats

    def leave_out(self, rows: np.ndarray, column: np.ndarray) -> Floats:
        """Score the cells of whole circles with all their rows left out of the fit.

        Args:
            rows: shape (c, s), the rows of c circles of s.
            column: shape (c,), the indicator of each.

        Returns:
            shape (c, s), absolute normal scores.
        """
        belief = self.belief[column] - self.density[:, rows, column[:, None]].sum(2).T
        return _absolute(belief.T[:, :, None], self.rarity[:, rows, column[:, None]])


def fit_tails(surprise: Floats) -> Tails:
    """Fit a Student tail to every indicator, the kinds of tails shared between indicators (empirical Bayes).

    The scale is fitted by EM for every number of degrees of freedom on a small grid; how often each kind occurs is
    learned from all indicators. Leaving a row out is then a subtraction of its log density.

    Args:
        surprise: shape (m, n), about one standard deviation wide; NaN missing.
    """
    from scipy.special import gammaln, stdtr, stdtrit

    values = surprise.T
    known = ~np.isnan(values)
    size = np.where(known, np.abs(values), 0.0)
    count = np.maximum(known.sum(0), 1)
    start = np.nanmedian(np.where(known, size, np.nan), axis=0)
    squared = size**2
    density = np.empty((len(_DEGREES), *values.shape))
    rarity = np.zeros_like(density)
    outer = size > _INNER * start
    for place, freedom in enumerate(_DEGREES):
        variance = np.maximum(start / stdtrit(freedom, 0.75), 1e-9) ** 2
        for _ in range(2):
            variance = ((freedom + 1) * squared / (freedom + squared / variance)).sum(0) / count
        constant = gammaln((freedom + 1) / 2) - gammaln(freedom / 2) - 0.5 * np.log(freedom * np.pi * variance)
        log_density = constant - (freedom + 1) / 2 * np.log1p(squared / (freedom * variance))
        density[place] = np.where(known, log_density, 0.0)
        ratio = (size / np.sqrt(variance))[outer]
        rarity[place][outer] = np.interp(ratio, _GRID, np.log(stdtr(freedom, -_GRID)))
    belief = density.sum(1).T
    often = np.full(len(_DEGREES), 1 / len(_DEGREES))
    for _ in range(30):
        weight = np.exp(belief + np.log(often) - (belief + np.log(often)).max(1, keepdims=True))
        often = (weight / weight.sum(1, keepdims=True)).mean(0) + 1e-4
        often /= often.sum()
    belief = belief + np.log(often)
    score = size * (_MEDIAN / np.maximum(start, 1e-9))
    score[outer] = _absolute((belief.T[:, None, :] - density)[:, outer], rarity[:, outer])
    return Tails(np.where(known, score * np.sign(np.nan_to_num(values)), 0.0), belief, density, rarity)


def even_out(surprise: Floats, size: Floats) -> Floats:
    """Take out that small municipalities differ more from one another (or less) than large ones.

    Per indicator the log of the size of surprises is regressed on log population; the slopes are shrunk to their mean
    as far as chance explains their spread (empirical Bayes), so that a slope stays where figures show it.

    Args:
        surprise: shape (m, n); NaN missing.
        size: shape (n,), log population.

    Returns:
        shape (m, n), surprises of the same spread at every size.
    """
    amount = np.abs(surprise)
    known = ~np.isnan(amount)
    logs = np.where(known, np.log(np.maximum(np.where(known, amount, 1.0), 1e-3)), 0.0)
    count = np.maximum(known.sum(1), 1)
    off = known * (size - ((known * size).sum(1) / count)[:, None])
    room = np.maximum((off**2).sum(1), 1e-9)
    slope = (off * logs).sum(1) / room
    chance = _LOG_VARIANCE / room
    true = max(float(slope.var() - chance.mean()), 0.0)
    weight = true / (true + chance)
    slope = np.clip(slope.mean() + weight * (slope - slope.mean()), -_STEEP, _STEEP)
    return np.asarray(surprise * np.exp(-slope[:, None] * (size - size.mean())))


def _absolute(belief: Floats, rarity: Floats) -> Floats:
    """Average the tail probability over the kinds of tails (first axis) and give its normal score."""
    from scipy.special import ndtri_exp

    weight = np.exp(belief - belief.max(0))
    weight /= weight.sum(0)
    top = rarity.max(0)
    log_tail = top + np.log(np.maximum((weight * np.exp(rarity - top)).sum(0), 1e-300))
    return np.asarray(-ndtri_exp(np.minimum(log_tail, np.log(0.5))))
