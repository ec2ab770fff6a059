"""What a municipality's other figures say: corrected context, and patterns that many indicators share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leercyclus.engine.differences.expected import Expected, between, square
from leercyclus.engine.tables import Floats

_CLIP = 2.5
_FAR_OUT = 4.0  # standard deviations of a value from what is predicted, beyond which it is no ordinary difference
_ROUNDS = 3
_PER_AXIS = 12  # indicators needed for each axis or pattern that is read from them
_START = 0.05  # a first guess: 5 % of a context axis is error of measurement


@dataclass(frozen=True, slots=True)
class Positions:
    """Residuals of context once more, every cell predicted from the municipality's other figures.

    All in standard deviations of the indicator (`unit`), shape (m, n), a cell's own value left out of its prediction.

    Attributes:
        surprise: value minus the whole prediction, over its standard deviation; NaN missing.
        own: the most likely difference from context, chance taken off (posterior mean).
        doubt: variance of `own`.
        unit: shape (m,), one standard deviation of true differences, on the working scale.
        patterns: how many patterns were found.
        error: share of each context axis that is error of measurement, shape (a,).
    """

    surprise: Floats
    own: Floats
    doubt: Floats
    unit: Floats
    patterns: int
    error: Floats


def place(expected: Expected, noise: Floats, distinct: np.ndarray) -> Positions:
    """Read each municipality's position on context and on shared patterns from all its figures together.

    Model, per indicator k and municipality i: rest = slopes_k . d_i + loadings_k . f_i + own part + chance. d_i is the
    error in the measured context (its share found by EM: errors in variables), f_i the patterns (a factor model with
    known, unequal noise, as many as stand out of the Marchenko-Pastur edge). Weights are Huber's, so that one large
    difference does not pull a pattern. Without enough indicators (twelve for an axis) both parts stay away.

    Args:
        expected: what context leaves.
        noise: shape (m, n), variance of the level by chance, working scale squared.
        distinct: shape (m,), bool, False for near-duplicates: they count once in finding patterns.

    Cost: m x n x (a + q)^2 multiplications a round, three rounds.
    """
    scale = np.sqrt(expected.spread)
    rest = expected.rest / scale[:, None]
    chance = np.maximum(noise / expected.spread[:, None], 1e-9)
    cells = _Cells(rest, chance, distinct)
    enough = int(distinct.sum())
    slopes = expected.slopes / scale[:, None]
    if enough < _PER_AXIS * slopes.shape[1]:
        slopes = slopes[:, :0]
    own_part = np.ones(len(rest))
    state = _score(cells, own_part, slopes, np.full(slopes.shape[1], _START))
    error = state.error
    most = min(enough, rest.shape[1]) // _PER_AXIS
    loadings = _first(_Cells(rest - slopes @ state.scores.T, chance, distinct), most)
    start: Floats | None = None
    for _ in range(_ROUNDS if loadings.shape[1] + slopes.shape[1] else 1):
        prior = np.append(error, np.ones(loadings.shape[1]))
        state = _score(cells, own_part, np.hstack([slopes, loadings]), prior, start)
        start = state.scores
        error = state.error[: len(error)]
        loadings = _load(rest, state, len(error), loadings)
        own_part = between(state.left, chance + state.reach, own_part)
    prior = np.append(error, np.ones(loadings.shape[1]))
    state = _score(cells, own_part, np.hstack([slopes, loadings]), prior, start)
    own, doubt = _combine(cells, own_part, (slopes, loadings), state)
    one = np.sqrt(own_part + (loadings**2).sum(1))
    surprise = state.left / np.sqrt(own_part[:, None] + chance + state.reach)
    return Positions(surprise, own / one[:, None], doubt / one[:, None] ** 2, scale * one, loadings.shape[1], error)


@dataclass(frozen=True, slots=True)
class _Cells:
    """What the positions are read from: residuals and chance in standard deviations, and which rows count."""

    rest: Floats
    chance: Floats
    distinct: np.ndarray


@dataclass(frozen=True, slots=True)
class _State:
    """Scores of every municipality, shape (n, a), with covariances (n, a, a), and what they leave of every cell."""

    scores: Floats
    covariance: Floats
    error: Floats
    weight: Floats
    left: Floats
    reach: Floats
    leverage: Floats


def _score(cells: _Cells, own_part: Floats, basis: Floats, prior: Floats, start: Floats | None = None) -> _State:
    """Estimate positions by ridge over a municipality's indicators, with Huber weights around the scores before.

    The prior variances that the result carries are those that the scores themselves show (EM).
    """
    rest = cells.rest
    known = ~np.isnan(rest)
    values = np.where(known, rest, 0.0)
    variance = own_part[:, None] + cells.chance
    a = basis.shape[1]
    upper = np.triu_indices(a)
    products = basis[:, upper[0]] * basis[:, upper[1]]
    scores: Floats = np.zeros((rest.shape[1], a)) if start is None else start
    covariance: Floats = np.zeros((rest.shape[1], a, a))
    use = known * cells.distinct[:, None] / variance
    weight = use
    for _ in range(2 if start is None else 1):
        far = np.abs(values - basis @ scores.T) / np.sqrt(variance)
        weight = use * np.minimum(1.0, _CLIP / np.maximum(far, 1e-9)) if a else use
        covariance = np.asarray(
            np.linalg.inv(square(weight.T @ products, a) + np.diag(1.0 / np.maximum(prior, 1e-4))), dtype=np.float64
        )
        scores = np.einsum("nab,nb->na", covariance, (weight * values).T @ basis)
        prior = (scores**2 + np.einsum("naa->na", covariance)).mean(0)
    flat = covariance[:, upper[0], upper[1]] * np.where(upper[0] == upper[1], 1.0, 2.0)
    within = np.maximum(products @ flat.T, 0.0)
    leverage = np.minimum(weight * within, 0.9)
    left = np.where(known, values - basis @ scores.T, np.nan) / (1.0 - leverage)
    return _State(scores, covariance, prior, weight, left, within / (1.0 - leverage), leverage)


def basis_form(first: Floats, second: Floats, covariance: Floats) -> Floats:
    """Give first_k . covariance_i . second_k for every k and i, shape (m, n)."""
    outer = first[:, :, None] * second[:, None, :]
    return np.asarray(outer.reshape(len(first), -1) @ covariance.reshape(len(covariance), -1).T)


def _first(cells: _Cells, most: int) -> Floats:
    """Start the loadings from the principal axes that stand out of the Marchenko-Pastur edge."""
    rest, limit = np.nan_to_num(cells.rest), _CLIP * np.sqrt(1.0 + cells.chance)
    bounded = np.clip(rest, -limit, limit)
    even = (bounded / np.sqrt(1.0 + cells.chance))[cells.distinct]
    m, n = even.shape
    strength, directions = np.linalg.eigh(even.T @ even)
    edge = n * (1.0 + np.sqrt(m / n)) ** 2 * float((even**2).mean())
    count = min(int((strength > edge).sum()), most)
    scores = directions[:, n - count :] * np.sqrt(n)
    weight = np.where(np.isnan(cells.rest), 0.0, 1.0 / (1.0 + cells.chance))
    return _ridge(weight, bounded, scores, np.zeros((n, count, count)))


def _load(rest: Floats, state: _State, fixed: int, loadings: Floats) -> Floats:
    """Estimate the loadings again from the scores (the M step), with the weights of the last round."""
    if not loadings.shape[1]:
        return loadings
    scores, covariance = state.scores[:, fixed:], state.covariance[:, fixed:, fixed:]
    shift = state.scores[:, :fixed]
    known = ~np.isnan(rest)
    predicted = np.where(known, rest - state.left * (1.0 - state.leverage), 0.0)
    values = np.where(known, rest, 0.0) - (predicted - loadings @ scores.T if shift.shape[1] else 0.0)
    weight = np.where(state.weight > 0, state.weight, known / (1.0 + state.reach))
    return _ridge(weight, values * known, scores, covariance)


def _ridge(weight: Floats, values: Floats, scores: Floats, covariance: Floats) -> Floats:
    """Regress every indicator on the scores, their uncertainty counted."""
    q = scores.shape[1]
    upper = np.triu_indices(q)
    moments = scores[:, upper[0]] * scores[:, upper[1]] + covariance[:, upper[0], upper[1]]
    normal = square(weight @ moments, q) + np.eye(q)
    return np.asarray(np.linalg.solve(normal, ((weight * values) @ scores)[..., None])[..., 0], dtype=np.float64)


def _combine(cells: _Cells, own_part: Floats, parts: tuple[Floats, Floats], state: _State) -> tuple[Floats, Floats]:
    """Combine what patterns predict of the true difference with the value itself: posterior mean and variance."""
    slopes, loadings = parts
    basis, a = np.hstack(parts), slopes.shape[1]
    pull = state.weight * np.nan_to_num(state.left)
    shift = slopes @ state.scores[:, :a].T - basis_form(slopes, basis, state.covariance[:, :a]) * pull
    pattern = loadings @ state.scores[:, a:].T - basis_form(loadings, basis, state.covariance[:, a:]) * pull
    room = 1.0 / (1.0 - state.leverage)
    before = own_part[:, None] + basis_form(loadings, loadings, state.covariance[:, a:, a:]) * room
    seen = cells.chance + basis_form(slopes, slopes, state.covariance[:, :a, :a]) * room
    left = cells.rest - shift - pattern
    # A normal prior pulls one that is far out of all others to them however sure it is; there the prior is wider.
    far = np.nan_to_num(left**2 / (before + seen)) / _FAR_OUT**2
    before = before * np.maximum(far, 1.0)
    share = before / (before + seen)
    return pattern + share * left, share * seen
