"""Levels over the years, and how far a level moves by chance alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leercyclus.engine.tables import Floats

_LOG_NORMAL_MEAN = -0.6352  # the mean of log |x| for a standard normal x
_BLIP = 2.5  # a year further than this many standard deviations from the middle year counts less
_DISAGREE = 3.0  # mean square between years, in what is expected, above which a level is less sure
_STEADY = 0.8  # the largest memory from year to year that is believed


@dataclass(frozen=True, slots=True)
class Levels:
    """What every municipality's figure is over the years, on the working scale.

    Attributes:
        level: shape (m, n), the middle over the years, the national middle of each year off; NaN without a year.
        variance: shape (m, n), the variance of that level by movement from year to year.
        years: shape (m, n), how many years are known.
        memory: correlation of the noise of two successive years, 0 to 0.8.
    """

    level: Floats
    variance: Floats
    years: Floats
    memory: float


def middle(values: Floats) -> Floats:
    """Give the median over the last axis, missing values aside; NaN where nothing is known.

    Cost: one sort, several times faster than numpy's own median with NaN.
    """
    ordered = np.sort(values, axis=-1)  # NaN goes last
    known = (~np.isnan(values)).sum(-1)
    low, high = np.maximum(known - 1, 0) // 2, known // 2
    high = np.minimum(high, values.shape[-1] - 1)
    take = np.take_along_axis
    pair = take(ordered, low[..., None], -1)[..., 0] + take(ordered, high[..., None], -1)[..., 0]
    return np.where(known > 0, pair / 2.0, np.nan)


def settle(values: Floats, size: Floats) -> Levels:
    """Find each municipality's level and the chance in it.

    The noise of one year is read from successive years: log |difference| against log population, so that small
    municipalities may move more and one wrong year hardly counts. Differences over one and over two years tell how
    much of the noise stays (a first-order autoregression). The level is a mean in which a year far from the middle
    year counts less; where the years disagree more than expected its variance grows. An indicator without two
    successive years borrows its noise from the others.

    Args:
        values: shape (t, m, n), working scale, the national middle of each year removed; NaN is missing.
        size: shape (n,), log population.
    """
    sigma, memory = _yearly(values, size)
    known = ~np.isnan(values)
    filled = np.where(known, values, 0.0)
    centre = middle(np.moveaxis(values, 0, -1))
    away = np.abs(np.where(known, values - centre, 0.0)) / sigma
    weight = known * np.minimum(1.0, (_BLIP / np.maximum(away, 1e-9)) ** 2)
    total = np.maximum(weight.sum(0), 1e-9)
    years = known.sum(0).astype(np.float64)
    level = np.where(years > 0, (weight * filled).sum(0) / total, np.nan)
    share = weight / total
    spread = np.zeros(level.shape)
    for first in range(len(values)):
        for second in range(len(values)):
            spread += memory ** abs(first - second) * share[first] * share[second]
    apart = (weight * np.where(known, values - level, 0.0) ** 2).sum(0) / np.maximum(years - 1, 1) / sigma**2
    unsure = np.where(years > 1, np.maximum(apart / _DISAGREE, 1.0), 1.0)
    return Levels(level, sigma**2 * spread * unsure, years, memory)


def _yearly(values: Floats, size: Floats) -> tuple[Floats, float]:
    """Give the standard deviation of one year's noise, shape (m, n), and the memory between years."""
    if len(values) == 1:  # one document says nothing about chance
        return np.full(values.shape[1:], 1e-6), 0.0
    steps = _log_size(values[1:] - values[:-1])
    known = ~np.isnan(steps)
    count = known.sum(0).astype(np.float64)
    summed = np.where(known, steps, 0.0).sum(0)
    total = np.maximum(count.sum(-1), 1.0)
    at = (count * size).sum(-1) / total
    mean = summed.sum(-1) / total
    off = size - at[:, None]
    slope = (off * (summed - count * mean[:, None])).sum(-1) / np.maximum((count * off**2).sum(-1), 1e-9)
    slope = np.clip(slope, -1.0, 0.25)  # counts of rare events fall with one over the root of the population: -0.5
    line = mean[:, None] + slope[:, None] * off
    silent = count.sum(-1) == 0
    line[silent] = _borrowed(values, mean, silent)[:, None]
    memory = 0.0
    if len(values) > 2:  # noqa: PLR2004 - a difference over two years needs three
        longer = _log_size(values[2:] - values[:-2]) - line
        memory = (
            float(np.clip(np.exp(2.0 * np.nanmean(longer)) - 1.0, 0.0, _STEADY)) if (~np.isnan(longer)).any() else 0.0
        )
    return np.exp(line - _LOG_NORMAL_MEAN) / np.sqrt(2.0 * (1.0 - memory)), memory


def _borrowed(values: Floats, mean: Floats, silent: np.ndarray) -> Floats:
    """Give the noise, as in `mean`, of indicators without two successive years.

    They move as much as the middle one of the others, in proportion to how far municipalities lie apart: so another
    unit changes nothing. Where no indicator has two years, nothing is known of chance.
    """
    apart = middle(np.abs(middle(np.moveaxis(values, 0, -1))))  # the national middle is off: this is a median deviation
    usual = np.median((mean - np.log(np.maximum(apart, 1e-9)))[~silent]) if (~silent).any() else np.log(1e-6)
    return np.asarray(usual + np.log(np.maximum(apart[silent], 1e-9)))


def _log_size(steps: Floats) -> Floats:
    """Give log |step|; steps of exactly zero (a figure copied from the year before) get a thousandth of the mean."""
    size = np.abs(steps)
    known = ~np.isnan(size)
    mean = np.where(known, size, 0.0).sum((0, 2)) / np.maximum(known.sum((0, 2)), 1)
    return np.asarray(np.log(np.maximum(size, 1e-3 * mean[:, None] + 1e-12)))
