"""Whom a municipality can be compared with: the list of its peers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from leercyclus.engine.peers import sentences
from leercyclus.engine.peers.distances import terms
from leercyclus.engine.peers.method import Method
from leercyclus.engine.peers.neighbourhood import LARGE, NEAREST, network_around
from leercyclus.engine.peers.network import Network, network
from leercyclus.engine.peers.stability import stability
from leercyclus.engine.peers.standard import middle
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.tables import ContextTable


@dataclass(frozen=True, slots=True)
class Peer:
    """One municipality on a list.

    Attributes:
        code: whose place this is.
        rank: from 1.
        distance: weighted mean difference in standard deviations over what both have; 0 for twins.
        terms: what every indicator adds to the distance; adds up to it.
        score: the distance divided by both surroundings, 1 for a pair as near as their neighbours usually are.
        stability: share of the resamples in which it is on the list, 0 to 1.
        coverage: share of the weight of which both have a figure, 0 to 1.
        rank_back: the place of the asking municipality on the list of this one; None when it is no candidate there.
    """

    code: str
    rank: int
    distance: float
    terms: dict[str, float]
    score: float
    stability: float
    coverage: float
    rank_back: int | None


@dataclass(frozen=True, slots=True)
class PeerList:
    """The peers of one municipality, nearest first.

    Attributes:
        code: whose list this is.
        peers: at most as many as asked.
        candidates: how many may be on the list.
        median_distance: the middle distance among the candidates, to read the others by.
        method: how it was made.
        ordered_by: which number orders the list.
        coverage: share of the weight of which the municipality has a figure, 0 to 1.
        notes: what the reader must know: a widened window, municipalities left out.
    """

    code: str
    peers: tuple[Peer, ...]
    candidates: int
    median_distance: float
    method: Method
    ordered_by: Literal["distance", "score"]
    coverage: float
    notes: tuple[Reason, ...]


def find_peers(table: ContextTable, code: str, *, count: int = 10, method: Method | None = None) -> PeerList:
    """Find the municipalities that one municipality can be compared with.

    Values are brought to one scale (`standard.standardise`) and the distance is the weighted mean difference over what
    both have. Only municipalities of comparable size are candidates. The list is ordered by the score, which corrects
    for hubs (`network.Network`), unless the method says otherwise.

    Args:
        table: what municipalities are, and cannot choose.
        code: the municipality that asks.
        count: length of the list, 1 or more; shorter when there are fewer candidates.
        method: which indicators count, and among whom; `Method()` when left out.

    Raises:
        BadInput: an unknown code, theme or weight, a count below one, too little known of the municipality.

    Examples:
        >>> import numpy as np
        >>> from leercyclus.engine.tables import ContextTable, Indicator
        >>> values = np.array([[10.0, 1.0], [11.0, 1.1], [30.0, 5.0], [12.0, 2.0]])
        >>> table = ContextTable(("A", "B", "C", "D"), (Indicator("age"), Indicator("income")), values)
        >>> [peer.code for peer in find_peers(table, "A", count=2).peers]
        ['B', 'D']
    """
    method = method or Method()
    if count < 1:
        raise BadInput(sentences.COUNT_RANGE(count=count))
    large = len(table.codes) > LARGE
    net = network_around(table, code, method) if large else network(table, method)
    row = _askable(net, code, method)
    order = net.order(row, by_score=method.correct_hubs)[:count]
    shares = stability(net, row, count, by_score=method.correct_hubs, resamples=method.resamples, seed=method.seed)
    split = terms(net.scores[row], net.scores[order], net.weights, net.kind)
    peers = tuple(
        Peer(
            code=net.codes[other],
            rank=rank,
            distance=float(net.distance[row, other]),
            terms=dict(zip(net.ids, parts.tolist(), strict=True)),
            score=float(net.score[row, other]),
            stability=float(shares[other]),
            coverage=float(net.coverage[row, other]),
            rank_back=net.place(int(other), row, by_score=method.correct_hubs),
        )
        for rank, (other, parts) in enumerate(zip(order, split, strict=True), start=1)
    )
    return PeerList(
        code=code,
        peers=peers,
        candidates=int(net.candidate[row].sum()),
        median_distance=float(middle(net.distance[row][net.candidate[row]])),
        method=method,
        ordered_by="score" if method.correct_hubs else "distance",
        coverage=float(net.coverage[row, row]),
        notes=(*_notes(net, row, method), *([sentences.ONLY_NEAREST(count=NEAREST)] if large else [])),
    )


@dataclass(frozen=True, slots=True)
class AllLists:
    """The lists of every municipality at once, for research and for measuring.

    Attributes:
        codes: n codes, ascending.
        ids: m indicators.
        peers: rows of `codes`, shape (n, count), nearest first; -1 where a list is shorter.
        distance: shape (n, count), NaN where a list is shorter.
        terms: shape (n, count, m), adds up to the distance.
    """

    codes: tuple[str, ...]
    ids: tuple[str, ...]
    peers: np.ndarray
    distance: np.ndarray
    terms: np.ndarray


def find_all(table: ContextTable, *, count: int = 10, method: Method | None = None) -> AllLists:
    """Find the peers of every municipality with the terms of each distance, without stability.

    Raises:
        BadInput: an unknown theme or weight, a count below one.
    """
    method = method or Method()
    if count < 1:
        raise BadInput(sentences.COUNT_RANGE(count=count))
    net = network(table, method)
    length = min(count, len(net.codes) - 1)
    peers = np.full((len(net.codes), length), -1, dtype=np.intp)
    distance = np.full(peers.shape, np.nan)
    split = np.zeros((*peers.shape, len(net.ids)))
    for row in range(len(net.codes)):
        order = net.order(row, by_score=method.correct_hubs)[:length]
        peers[row, : order.size] = order
        distance[row, : order.size] = net.distance[row, order]
        split[row, : order.size] = terms(net.scores[row], net.scores[order], net.weights, net.kind)
    return AllLists(net.codes, net.ids, peers, distance, split)


def _askable(net: Network, code: str, method: Method) -> int:
    row = net.row(code)
    known = float(net.coverage[row, row])
    if known < method.minimum_coverage - 1e-12:
        raise BadInput(sentences.LOW_COVERAGE(code=code, coverage=known, minimum=method.minimum_coverage))
    if not net.candidate[row].any():
        raise BadInput(sentences.NO_OVERLAP(code=code, minimum=method.minimum_coverage))
    return row


def _notes(net: Network, row: int, method: Method) -> tuple[Reason, ...]:
    notes = []
    if net.widened[row]:
        notes.append(sentences.WIDENED(count=int(net.candidate[row].sum())))
    thin = int((np.diag(net.coverage) < method.minimum_coverage - 1e-12).sum())
    if thin:
        notes.append(sentences.LEFT_OUT(count=thin))
    return tuple(notes)
