"""What one would expect of a municipality from its context: a robust ridge regression per indicator."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leercyclus.engine.differences.noise import Levels, middle
from leercyclus.engine.tables import ContextTable, Floats

_HUBER = 1.5  # a residual beyond this many standard deviations pulls with constant force
_RIDGE = 1.0  # in municipalities: how much evidence a slope must bring
_ROUNDS = 4
_NORMAL_MEDIAN = 0.4549  # the median of a squared standard normal
_AXES = 12  # most context axes that are used
_THIN = 0.01  # an axis below this share of the context's variance is left out
_SKEWED = 1.0


@dataclass(frozen=True, slots=True)
class Expected:
    """What context explains, and what it leaves.

    Attributes:
        fit: shape (m, n), the level that context lets one expect, working scale.
        rest: shape (m, n), level minus expectation, as if the municipality itself had not been in the fit; NaN missing.
        spread: shape (m,), variance of what is left between municipalities, chance over the years taken off.
        slopes: shape (m, a), slope on each context axis, working scale per standard deviation.
    """

    fit: Floats
    rest: Floats
    spread: Floats
    slopes: Floats


def axes(context: ContextTable, size: Floats) -> tuple[Floats, int]:
    """Turn a context table into the columns of the regression.

    Skewed columns above zero are logged, all are standardised, and principal axes (at most twelve) take the place of
    columns that say the same. Then a step and a hinge for large cities, one standard deviation above the mean log
    population, where they are at least eight.

    Returns:
        shape (n, 1 + a + h): ones, a axes of unit scale per column, h extra columns for large cities; and a.
    """
    columns = []
    for place, indicator in enumerate(context.indicators):
        column = context.values[:, place]
        known = column[~np.isnan(column)]
        if not known.size or known.std() == 0:
            continue
        skewed = np.mean((known - known.mean()) ** 3) / known.std() ** 3 > _SKEWED
        if known.min() > 0 and (indicator.scale == "log" or (indicator.scale == "auto" and skewed)):
            column, known = np.log(column), np.log(known)
        columns.append(np.where(np.isnan(column), 0.0, (column - known.mean()) / known.std()))
    scaled = np.stack([*columns, (size - size.mean()) / max(float(size.std()), 1e-9)], axis=1)
    _, lengths, turn = np.linalg.svd(scaled, full_matrices=False)
    keep = min(_AXES, int((lengths**2 > _THIN * (lengths**2).sum()).sum()))
    main = scaled @ turn[:keep].T
    large = scaled[:, -1] - 1.0
    extra = [large > 0, np.maximum(large, 0.0)] if (large > 0).sum() >= 8 else []  # noqa: PLR2004 - told above
    return np.column_stack([np.ones(len(size)), main, *extra]).astype(np.float64), keep


def expect(levels: Levels, columns: Floats, kept: int) -> Expected:
    """Fit every indicator on the context columns: Huber weights, ridge, weights by noise, residuals leave-one-out.

    Source: Huber (1964); the leave-one-out residual of a ridge fit is the residual over one minus its leverage.
    Cost: m x n x p^2 / 2 multiplications a round, four rounds.
    """
    known = ~np.isnan(levels.level)
    values = np.where(known, levels.level, 0.0)
    p = columns.shape[1]
    upper = np.triu_indices(p)
    products = columns[:, upper[0]] * columns[:, upper[1]]
    penalty = np.full(p, _RIDGE)
    penalty[0] = 1e-6
    rest = levels.level - middle(levels.level)[:, None]
    spread = np.maximum(between(rest, levels.variance, middle(rest**2)), 1e-12)
    for step in range(_ROUNDS):
        variance = spread[:, None] + levels.variance
        far = np.abs(np.where(known, rest, 0.0)) / np.sqrt(variance)
        robust = np.minimum(1.0, _HUBER / np.maximum(far, 1e-9)) if step else 1.0
        weight = np.where(known, robust * spread[:, None] / variance, 0.0)
        inverse = np.linalg.inv(square(weight @ products, p) + np.diag(penalty))
        slopes = np.einsum("kij,kj->ki", inverse, (weight * values) @ columns)
        fit = slopes @ columns.T
        leverage = weight * (inverse.reshape(len(values), -1)[:, upper[0] * p + upper[1]] * _twice(upper) @ products.T)
        rest = np.where(known, levels.level - fit, np.nan) / np.maximum(1.0 - leverage, 0.3)
        spread = between(rest, levels.variance, spread)
    return Expected(fit, rest, spread, slopes[:, 1 : 1 + kept])


def between(rest: Floats, noise: Floats, start: Floats) -> Floats:
    """Find per row the variance between municipalities: the median of rest^2 / (variance + noise) is a normal's.

    Args:
        rest: shape (m, n), residuals; NaN missing.
        noise: shape (m, n), variance by chance.
        start: shape (m,), a first guess.

    Returns:
        shape (m,), at least 2 % of the whole variance, so that no indicator is all noise.
    """
    square_rest = rest**2
    whole = middle(square_rest) / _NORMAL_MEDIAN
    least = np.maximum(np.nan_to_num(whole) * 0.02, 1e-12)
    guess = np.maximum(np.nan_to_num(start), least)
    for _ in range(3):
        guess = np.maximum(
            guess * np.nan_to_num(middle(square_rest / (guess[:, None] + noise)) / _NORMAL_MEDIAN), least
        )
    return guess


def square(flat: Floats, size: int) -> Floats:
    """Fill symmetric matrices, shape (k, size, size), from their upper triangles, shape (k, size (size + 1) / 2)."""
    upper = np.triu_indices(size)
    full = np.empty((len(flat), size, size))
    full[:, upper[0], upper[1]] = flat
    full[:, upper[1], upper[0]] = flat
    return full


def _twice(upper: tuple[np.ndarray, np.ndarray]) -> Floats:
    """Count what stands off the diagonal twice in a sum over an upper triangle."""
    return np.where(upper[0] == upper[1], 1.0, 2.0)
