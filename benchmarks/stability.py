"""Do stated shares come true? Towns with known factors, measured again and again with other indicators and noise."""

from __future__ import annotations

import numpy as np

from benchmarks.report import Table
from leercyclus import figures
from leercyclus.engine.peers import Method, find_all
from leercyclus.engine.peers.network import network
from leercyclus.engine.peers.stability import stability
from leercyclus.engine.tables import ContextTable, Floats, Indicator

FACTORS = 10
INDICATORS = 36
NOISE = 0.1


def tables() -> list[Table]:
    """Compare stated shares with how often the municipality was among the ten in new replications."""
    stated, came = simulate()
    rows = []
    for low in np.arange(0, 1, 0.1):
        inside = (stated > low) & (stated <= low + 0.1)
        if inside.any():
            mean, true = stated[inside].mean(), came[inside].mean()
            rows.append([f"{low:.0%} to {low + 0.1:.0%}", str(inside.sum()), f"{mean:.1%}", f"{true:.1%}"])
    rows.append(["all", str(stated.size), f"{stated.mean():.1%}", f"{came.mean():.1%}"])
    return [Table("stability", ("stated share", "pairs", "stated, mean", "came true"), rows)]


def simulate(*, seed: int = 1, worlds: int = 12, asked: int = 60, replications: int = 40) -> tuple[Floats, Floats]:
    """Stated shares of everyone who may be on a list, and the share of replications in which they were among the ten.

    The truth is where 342 towns lie on ten factors, taken from the real figures. A replication draws 36 new indicators:
    mixtures of the loadings of real ones, with a part of their own and noise in the values.
    """
    chance = np.random.default_rng(seed)
    context = figures.load().context()
    scores = np.nan_to_num(network(context, Method(share_votes=False)).scores)
    left, strength, right = np.linalg.svd(scores, full_matrices=False)
    towns = left[:, :FACTORS] * np.sqrt(len(scores))
    loadings = (right[:FACTORS].T * strength[:FACTORS]) / np.sqrt(len(scores))
    order = np.argsort(np.array(context.codes))
    population = None if context.population is None else context.population[order]
    codes = tuple(sorted(context.codes))
    rows = chance.choice(len(codes), asked, replace=False)

    def replication() -> ContextTable:
        return _measure(towns, loadings, codes, population, chance)

    again = [find_all(replication()).peers for _ in range(replications)]
    method = Method()
    stated, came = [], []
    for _ in range(worlds):
        table = replication()
        candidates = network(table, method).candidate
        for row in rows:
            told = stability(network(table, method), int(row), 10, by_score=True, resamples=300, seed=method.seed)
            among = np.mean([np.isin(np.arange(len(codes)), peers[row]) for peers in again], axis=0)
            stated.append(told[candidates[row]])
            came.append(among[candidates[row]])
    return np.concatenate(stated), np.concatenate(came)


def _measure(
    towns: Floats, loadings: Floats, codes: tuple[str, ...], population: Floats | None, chance: np.random.Generator
) -> ContextTable:
    one, other = chance.integers(len(loadings), size=(2, INDICATORS))
    share = chance.uniform(0.3, 0.7, size=(INDICATORS, 1)) ** 0.5
    mixed = share * loadings[one] + np.sqrt(1 - share**2) * chance.choice([-1, 1], (INDICATORS, 1)) * loadings[other]
    mixed /= np.maximum(1.0, np.linalg.norm(mixed, axis=1, keepdims=True))
    own = np.sqrt(np.clip(1 - (mixed**2).sum(axis=1), 0.0, 1.0))
    values = towns @ mixed.T + own * chance.normal(size=(len(towns), INDICATORS))
    values += NOISE * chance.normal(size=values.shape)
    indicators = tuple(Indicator(f"i{column}", scale="linear") for column in range(INDICATORS))
    return ContextTable(codes, indicators, values, None if population is None else population.copy())
