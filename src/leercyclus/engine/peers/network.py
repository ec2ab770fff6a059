"""All distances of a table at once: who is how far from whom, who may be on whose list, and the score in between."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.peers import sentences
from leercyclus.engine.peers.distances import all_distances
from leercyclus.engine.peers.method import Distance, Method, indicator_weights, near_names
from leercyclus.engine.peers.standard import middle, standardise
from leercyclus.engine.peers.votes import shared_votes
from leercyclus.engine.reasons import BadInput
from leercyclus.engine.tables import ContextTable, Floats

NEIGHBOURS = 10
"""How many neighbours say how crowded it is around a municipality."""
FEWEST = 20
"""A window that holds fewer is widened, so that there is something to choose from."""

Booleans = NDArray[np.bool_]
_REMEMBERED = 12


@dataclass(frozen=True, slots=True)
class Network:
    """Distances between all rows, in the order of their codes, so that the order of the table does not matter.

    The score of a pair is its distance divided by the root of the product of both surroundings, where the surroundings
    of a municipality are the mean distance to its ten nearest (local scaling: Zelnik-Manor and Perona 2004, and as a
    remedy against hubs Schnitzer, Flexer, Schedl and Widmer 2012). A municipality in the middle of everything is near
    to all; divided by its crowded surroundings it is near only to those for whom it is special.

    Attributes:
        codes: n codes, ascending.
        ids: the m indicators that count.
        scores: standard scores, shape (n, m), NaN for missing.
        weights: shape (m,), above zero.
        kind: how differences are added up.
        distance: shape (n, n), NaN where two have nothing in common.
        coverage: share of the weight of which both have a figure, shape (n, n).
        candidate: shape (n, n), whether the column may be on the list of the row.
        widened: shape (n,), whether the window held too few and the nearest in size took its place.
        surroundings: shape (n,).
        score: shape (n, n), infinite for who is no candidate.
    """

    codes: tuple[str, ...]
    index: dict[str, int]
    ids: tuple[str, ...]
    scores: Floats
    weights: Floats
    kind: Distance
    distance: Floats
    coverage: Floats
    candidate: Booleans
    widened: Booleans
    surroundings: Floats
    score: Floats

    def row(self, code: str) -> int:
        """Find the row of a code.

        Raises:
            BadInput: the table does not know the code; says which codes are near.
        """
        if code not in self.index:
            raise BadInput(sentences.UNKNOWN_CODE(code=code), near_names(code, self.codes))
        return self.index[code]

    def measure(self, row: int, *, by_score: bool) -> Floats:
        """What orders the list of a row: score or distance, infinite for who is no candidate."""
        chosen = self.score[row] if by_score else np.where(self.candidate[row], self.distance[row], np.inf)
        return np.asarray(chosen, dtype=np.float64)

    def order(self, row: int, *, by_score: bool) -> NDArray[np.intp]:
        """The candidates of a row, nearest first; equals in the order of their codes."""
        measure = self.measure(row, by_score=by_score)
        return np.argsort(measure, kind="stable")[: int(self.candidate[row].sum())]

    def place(self, row: int, other: int, *, by_score: bool) -> int | None:
        """The place of another row on the list of a row, from 1; None when it is no candidate."""
        if not self.candidate[row, other]:
            return None
        measure = self.measure(row, by_score=by_score)
        ahead = (measure < measure[other]) | ((measure == measure[other]) & (np.arange(measure.size) < other))
        return int(ahead.sum()) + 1


_recent: OrderedDict[tuple[object, ...], tuple[ContextTable, Network]] = OrderedDict()
_lock = Lock()


def network(table: ContextTable, method: Method) -> Network:
    """Compare all rows of a table with all others; the last dozen answers are kept.

    O(n2 m) time and O(n2) memory: for thousands of rows see `kernel.all_peers`.

    Raises:
        BadInput: no indicator counts, or what `indicator_weights` refuses.
    """
    key = (id(table), *method.comparison)
    with _lock:
        if key in _recent and _recent[key][0] is table:
            _recent.move_to_end(key)
            return _recent[key][1]
    made = _compare(table, method)
    with _lock:
        _recent[key] = (table, made)  # the table is kept too, so that its id cannot come back as another's
        while len(_recent) > _REMEMBERED:
            _recent.popitem(last=False)
    return made


def _compare(table: ContextTable, method: Method) -> Network:
    order = sorted(range(len(table.codes)), key=table.codes.__getitem__)
    prepared = prepare(table, method)
    population = None if table.population is None else table.population[order]
    return build(tuple(table.codes[row] for row in order), prepared, prepared.scores[order], population, method)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The columns that count: their ids, the standard scores of all rows in the order of the table, their weights."""

    ids: tuple[str, ...]
    scores: Floats
    weights: Floats


def prepare(table: ContextTable, method: Method) -> Prepared:
    """Bring a table to one scale and weigh what counts.

    Raises:
        BadInput: no indicator counts, or what `indicator_weights` refuses.
    """
    scores = standardise(table)
    weights = indicator_weights(table, method) * ~np.isnan(scores).all(axis=0)
    used = np.flatnonzero(weights > 0)
    if not used.size:
        raise BadInput(sentences.NO_WEIGHT())
    scores, weights = np.ascontiguousarray(scores[:, used]), weights[used]
    if method.share_votes:
        # In the order of the codes, so that the order of the table does not show in the last digit.
        weights = weights * shared_votes(scores[sorted(range(len(table.codes)), key=table.codes.__getitem__)])
    return Prepared(tuple(table.indicators[column].id for column in used), scores, weights)


def build(
    codes: tuple[str, ...], prepared: Prepared, scores: Floats, population: Floats | None, method: Method
) -> Network:
    """Compare rows with one another, given in the order of their codes."""
    distance, coverage = all_distances(scores, prepared.weights, method.distance)
    candidate, widened = _window(population, method.window, len(codes))
    candidate &= (coverage >= method.minimum_coverage - 1e-12) & ~np.isnan(distance)
    surroundings = _surroundings(distance, candidate)
    score = np.where(candidate, distance / np.sqrt(surroundings[:, None] * surroundings), np.inf)
    return Network(
        codes=codes,
        index={code: row for row, code in enumerate(codes)},
        ids=prepared.ids,
        scores=scores,
        weights=prepared.weights,
        kind=method.distance,
        distance=distance,
        coverage=coverage,
        candidate=candidate,
        widened=widened,
        surroundings=surroundings,
        score=score,
    )


def _window(population: Floats | None, window: tuple[float, float] | None, count: int) -> tuple[Booleans, Booleans]:
    """Who may be on whose list by size, shape (n, n), and whose window was widened, shape (n,)."""
    others = ~np.eye(count, dtype=np.bool_)
    widened = np.zeros(count, dtype=np.bool_)
    if population is None or window is None:
        return others, widened
    with np.errstate(invalid="ignore", divide="ignore"):
        size = np.log(np.where(population > 0, population, np.nan))
    step = size[None, :] - size[:, None]
    inside = (step >= np.log(window[0]) - 1e-12) & (step <= np.log(window[1]) + 1e-12) & others
    for row in np.flatnonzero(inside.sum(axis=1) < min(FEWEST, count - 1)):
        widened[row] = True
        inside[row] = False
        away = np.where(others[row], np.abs(step[row]), np.inf)  # an unknown size comes last
        inside[row, np.argsort(away, kind="stable")[: min(FEWEST, count - 1)]] = True
    return inside, widened


def _surroundings(distance: Floats, candidate: Booleans) -> Floats:
    """The mean distance of every row to its ten nearest candidates; never zero, so that it can divide."""
    depth = min(NEIGHBOURS, distance.shape[0])
    nearest = np.partition(np.where(candidate, distance, np.inf), depth - 1, axis=1)[:, :depth]
    present = np.isfinite(nearest)
    mean = np.where(present, nearest, 0.0).sum(axis=1) / np.maximum(present.sum(axis=1), 1)
    positive = mean[mean > 0]
    usual = float(middle(positive)) if positive.size else 1.0
    return np.asarray(np.where(mean > 0, np.maximum(mean, usual / 1000), usual), dtype=np.float64)
