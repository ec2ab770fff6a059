"""How sure a place on a list is: the comparison repeated, other indicators drawn and values moved a little."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.peers.distances import pair_sizes
from leercyclus.engine.peers.network import NEIGHBOURS, Network
from leercyclus.engine.tables import Floats

SPREAD = 4.0
"""Variance of an indicator's random weight. A bootstrap's would be 1: far too sure, for a new sample moves as well, and
whoever stands on a list was also lucky. Four makes stated shares come true: benchmarks/stability.py."""
MOVEMENT = 0.1
"""Standard deviation of the movement of a standard score."""


def stability(net: Network, row: int, count: int, *, by_score: bool, resamples: int, seed: int) -> Floats:
    """Share of resamples in which each row of the network is among the first `count` of one row.

    In every resample each indicator gets a random weight (gamma, mean 1, variance `SPREAD`: the Bayesian bootstrap of
    Rubin 1981, made wider) and every value moves by `MOVEMENT`, to the first order. Surroundings are those of the same
    neighbours under the new weights. The random weights work as matrix products: 300 resamples cost milliseconds.

    Returns:
        float64, shape (n,), 0 to 1; zero for who is no candidate.
    """
    share = np.zeros(len(net.codes))
    candidates = np.flatnonzero(net.candidate[row])
    if not candidates.size or not resamples:
        return share
    if candidates.size <= count:
        share[candidates] = 1.0
        return share
    draws = _draws(net.weights.size, resamples, seed)
    noise = np.random.default_rng([seed, candidates.size]).normal(0.0, MOVEMENT, (candidates.size, resamples))
    measure = _distances(net, row, candidates, draws, noise)
    if by_score:
        measure /= np.sqrt(_surroundings(net, candidates, draws[0]))
    first = np.argpartition(measure, count - 1, axis=0)[:count]
    share[candidates] = np.bincount(first.ravel(), minlength=candidates.size) / resamples
    return share


def _distances(
    net: Network, row: int, candidates: NDArray[np.intp], draws: tuple[Floats, Floats], noise: Floats
) -> Floats:
    """Distances of the candidates in every resample, shape (k, resamples)."""
    weighing, moves = draws
    sizes, weights = pair_sizes(net.scores[row], net.scores[candidates], net.weights, net.kind)
    step = np.nan_to_num(net.scores[candidates] - net.scores[row])
    slope = weights * (np.sign(step) if net.kind == "manhattan" else 2 * step)
    measure = sizes @ weighing
    measure -= slope @ (weighing * moves)
    measure += noise * np.sqrt(slope**2 @ weighing**2)
    measure /= weights @ weighing
    np.maximum(measure, 0.0, out=measure)
    return measure if net.kind == "manhattan" else np.asarray(np.sqrt(measure), dtype=np.float64)


def _surroundings(net: Network, candidates: NDArray[np.intp], draws: Floats) -> Floats:
    """Mean distance of every candidate to its own neighbours in every resample, shape (k, resamples)."""
    reach = np.where(net.candidate[candidates], net.distance[candidates], np.inf)
    depth = min(NEIGHBOURS, reach.shape[1])
    nearest = np.argpartition(reach, depth - 1, axis=1)[:, :depth]
    present = np.isfinite(np.take_along_axis(reach, nearest, axis=1))
    shape = (candidates.size, depth, net.weights.size)
    sizes, weights = pair_sizes(
        np.repeat(net.scores[candidates], depth, axis=0),
        net.scores[nearest.ravel()],
        net.weights,
        net.kind,
    )
    present = present[:, :, None]
    total = (sizes.reshape(shape) * present).sum(axis=1) @ draws
    total /= np.maximum((weights.reshape(shape) * present).sum(axis=1) @ draws, 1e-300)
    floor = net.surroundings[candidates][:, None] / 1000
    return np.asarray(np.maximum(total if net.kind == "manhattan" else np.sqrt(total), floor), dtype=np.float64)


@lru_cache(maxsize=16)
def _draws(indicators: int, resamples: int, seed: int) -> tuple[Floats, Floats]:
    """Random weights of the indicators and movements of the row itself, both (m, resamples)."""
    chance = np.random.default_rng([seed, indicators])
    draws = chance.standard_gamma(1 / SPREAD, (indicators, resamples)) * SPREAD + 1e-9
    return draws, chance.normal(0.0, MOVEMENT, (indicators, resamples))
