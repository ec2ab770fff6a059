"""The network of a large table, limited to what is near to the municipality that asks."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.peers import sentences
from leercyclus.engine.peers.distances import pair_sizes
from leercyclus.engine.peers.method import Method, near_names
from leercyclus.engine.peers.network import Network, build, prepare
from leercyclus.engine.reasons import BadInput
from leercyclus.engine.tables import ContextTable

LARGE = 4_000
"""Rows from which not all are compared with all."""
NEAREST = 1_500


def network_around(table: ContextTable, code: str, method: Method) -> Network:
    """Compare the nearest rows of one row with one another; scales and votes are those of the whole table.

    The surroundings of the outermost rows miss who lies beyond them: these rows look lonelier than they are, and they
    are no peers. Rows outside the window of the municipality that asks are passed over. O(n m + NEAREST2 m).

    Raises:
        BadInput: an unknown code, or what `prepare` refuses.
    """
    if code not in table.codes:
        raise BadInput(sentences.UNKNOWN_CODE(code=code), near_names(code, table.codes))
    row = table.codes.index(code)
    prepared = prepare(table, method)
    sizes, counted = pair_sizes(prepared.scores[row], prepared.scores, prepared.weights, method.distance)
    shared = counted.sum(axis=1)
    away = np.where(shared > 0, sizes.sum(axis=1) / np.maximum(shared, 1e-300), np.inf)
    away[shared < method.minimum_coverage * prepared.weights.sum()] = np.inf
    if method.window is not None and table.population is not None:
        low, high = (bound * table.population[row] for bound in method.window)
        away[(table.population < low) | (table.population > high)] = np.inf
    away[row] = -1.0
    near = np.argsort(away, kind="stable")[:NEAREST]
    kept = sorted(near[np.isfinite(away[near])].tolist(), key=table.codes.__getitem__)
    population = None if table.population is None else table.population[kept]
    return build(tuple(table.codes[index] for index in kept), prepared, prepared.scores[kept], population, method)
