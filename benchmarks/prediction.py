"""Are peers alike in what was not compared? And how often is one municipality on the lists of others?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.report import Table
from leercyclus import figures
from leercyclus.engine.peers import Method, find_all, find_peers
from leercyclus.engine.peers.network import network
from leercyclus.engine.tables import ContextTable, Floats, Indicator
from leercyclus.figures.policy import net_costs

CITIES = ("GM0193", "GM0153", "GM0505")
Lists = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class _Way:
    """One way of choosing ten: its name and the lists, as rows of the codes in ascending order."""

    name: str
    lists: Lists


def tables() -> list[Table]:
    """Measure what peers predict, and the hubs."""
    shipped = figures.load()
    context = shipped.context()
    order = np.argsort(np.array(context.codes))
    choices = net_costs(shipped)[1][order]
    ways = _ways(context)
    predicted = {way.name: explained(way.lists, choices) for way in ways}
    plain = predicted["plain z-Euclid, half to double"]
    rows = [
        [
            way.name,
            f"{np.median(predicted[way.name]):.3f}",
            f"{np.mean(predicted[way.name]):.3f}",
            f"{int((predicted[way.name] > plain).sum())} of {plain.size}",
            str(int(np.bincount(way.lists[way.lists >= 0]).max())),
        ]
        for way in ways
    ]
    head = ("ten peers by", "median R2", "mean R2", "better than plain z-Euclid, half to double", "most lists of one")
    return [Table("prediction", head, rows), _terms(context), _cities(context, shipped)]


def explained(lists: Lists, choices: Floats) -> Floats:
    """R2 of the mean of the ten as prediction of every choice indicator, drawn in by 1 % at both ends."""
    found = []
    for values in choices.T:
        drawn = np.clip(values, *np.nanquantile(values, [0.01, 0.99]))
        guess = np.array([np.nanmean(drawn[peers[peers >= 0]]) for peers in lists])
        known = ~np.isnan(drawn) & ~np.isnan(guess)
        left, whole = drawn - guess, drawn - drawn[known].mean()
        found.append(1 - (left[known] ** 2).sum() / (whole[known] ** 2).sum())
    return np.array(found)


def _ways(context: ContextTable) -> list[_Way]:
    raw = ContextTable(
        context.codes,
        tuple(Indicator(one.id, one.theme, "linear") for one in context.indicators),
        context.values.copy(),
        None if context.population is None else context.population.copy(),
    )
    euclid = Method(distance="euclid", correct_hubs=False, share_votes=False)
    euclid_all = Method(distance="euclid", correct_hubs=False, share_votes=False, window=None)
    chance = np.random.default_rng(1)
    inside = network(context, Method()).candidate
    random = np.array([chance.choice(np.flatnonzero(row), 10, replace=False) for row in inside])
    return [
        _Way("the default: Manhattan, shared votes, hubs corrected, half to double", find_all(context).peers),
        _Way("the default without hub correction", find_all(context, method=Method(correct_hubs=False)).peers),
        _Way("the default without window", find_all(context, method=Method(window=None)).peers),
        _Way("plain z-Euclid, half to double", find_all(context, method=euclid).peers),
        _Way("plain z-Euclid, no window", find_all(context, method=euclid_all).peers),
        _Way("plain z-Euclid without logarithms, half to double", find_all(raw, method=euclid).peers),
        _Way("plain z-Euclid without logarithms, no window", find_all(raw, method=euclid_all).peers),
        _Way("ten at random, half to double", random),
    ]


def _terms(context: ContextTable) -> Table:
    found = find_all(context)
    gap = float(np.nanmax(np.abs(found.terms.sum(axis=2) - found.distance)))
    return Table(
        "terms",
        ("distances", "largest gap between a distance and its terms"),
        [[str(found.distance.size), f"{gap:.1e}"]],
    )


def _cities(context: ContextTable, shipped: figures.Figures) -> Table:
    names = {one.code: one.name for one in shipped.register.municipalities}
    rows = [
        [names[code], ", ".join(f"{names[peer.code]} {peer.stability:.0%}" for peer in find_peers(context, code).peers)]
        for code in CITIES
    ]
    return Table("cities", ("municipality", "its ten, with how often each stays"), rows)
