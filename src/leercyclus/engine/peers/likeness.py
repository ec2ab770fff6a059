"""What brings municipalities together and what keeps them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from leercyclus.engine.peers.distances import terms
from leercyclus.engine.peers.method import Method
from leercyclus.engine.peers.network import Network, network
from leercyclus.engine.peers.standard import middle
from leercyclus.engine.tables import ContextTable, Floats


@dataclass(frozen=True, slots=True)
class Term:
    """What one indicator does between two municipalities.

    Attributes:
        indicator: its id.
        part: what it adds to the distance.
        usual: what it adds to the distance to a candidate in the middle.
        sign: 1 when the other has more of it, -1 when less, 0 when as much.
        percentile: the place of the asking municipality among all, 0 to 100.
        percentile_other: the place of the other.
    """

    indicator: str
    part: float
    usual: float
    sign: int
    percentile: float
    percentile_other: float


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two municipalities are near, or far.

    Attributes:
        code: who asks.
        other: the one it is compared with.
        distance: the sum of all parts.
        together: indicators that add less than usual, the greatest gain first.
        apart: indicators that add as much as usual or more, the greatest excess first.
    """

    code: str
    other: str
    distance: float
    together: tuple[Term, ...]
    apart: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Trait:
    """The places of some municipalities among all on one indicator.

    Attributes:
        indicator: its id.
        percentiles: 0 to 100 in the order of the codes; None where the figure is missing.
        spread: the highest minus the lowest, 0 to 100.
    """

    indicator: str
    percentiles: tuple[float | None, ...]
    spread: float


@dataclass(frozen=True, slots=True)
class Profile:
    """What a hand-picked group has in common and what not.

    Attributes:
        codes: the group.
        common: indicators on which they lie within half of the spread of a random group, the most alike first.
        apart: indicators on which they lie as wide as a random group or wider, the least alike first.
        between: the others, in the order of the table.
    """

    codes: tuple[str, ...]
    common: tuple[Trait, ...]
    apart: tuple[Trait, ...]
    between: tuple[Trait, ...]


def describe(table: ContextTable, code: str, other: str, method: Method | None = None) -> Likeness:
    """Tell which indicators bring two municipalities together and which keep them apart.

    An indicator is weighed against what it usually adds between `code` and its candidates, so that one on which
    everybody is alike does not count as a likeness.

    Raises:
        BadInput: an unknown code, theme or weight.
    """
    net = network(table, method or Method())
    row, column = net.row(code), net.row(other)
    parts = terms(net.scores[row], net.scores[[column]], net.weights, net.kind)[0]
    among = net.scores[net.candidate[row]]
    usual = middle(terms(net.scores[row], among, net.weights, net.kind)) if len(among) else parts
    places = percentiles(net.scores)
    step = np.nan_to_num(net.scores[column] - net.scores[row])
    found = [
        Term(
            indicator=net.ids[index],
            part=float(parts[index]),
            usual=float(usual[index]),
            sign=int(np.sign(step[index])),
            percentile=float(places[row, index]),
            percentile_other=float(places[column, index]),
        )
        for index in np.flatnonzero(~np.isnan(net.scores[row]) & ~np.isnan(net.scores[column]))
    ]
    return Likeness(
        code=code,
        other=other,
        distance=float(net.distance[row, column]),
        together=tuple(sorted((t for t in found if t.part < t.usual), key=lambda t: t.part - t.usual)),
        apart=tuple(sorted((t for t in found if t.part >= t.usual), key=lambda t: t.usual - t.part)),
    )


def profile(table: ContextTable, codes: Sequence[str], method: Method | None = None) -> Profile:
    """Tell what some municipalities have in common and what not, by their places among all.

    The highest and the lowest of g random places lie (g - 1) / (g + 1) of the whole apart: that is the yardstick.

    Args:
        table: what municipalities are.
        codes: two or more.
        method: theme and weights; what has no weight is left out.

    Raises:
        BadInput: an unknown code, theme or weight.
    """
    net = network(table, method or Method())
    rows = [net.row(code) for code in codes]
    expected = 100 * (len(rows) - 1) / (len(rows) + 1)
    traits = _traits(net, percentiles(net.scores)[rows])
    common = [trait for trait in traits if trait.spread <= expected / 2]
    apart = [trait for trait in traits if trait.spread >= expected and trait not in common]
    return Profile(
        codes=tuple(codes),
        common=tuple(sorted(common, key=lambda trait: trait.spread)),
        apart=tuple(sorted(apart, key=lambda trait: -trait.spread)),
        between=tuple(trait for trait in traits if trait not in common and trait not in apart),
    )


def percentiles(values: Floats) -> Floats:
    """Place every value in its column, 0 to 100; equals share the middle of their places, missing stays NaN.

    Args:
        values: shape (n, m).
    """
    places = np.full(values.shape, np.nan)
    for column in range(values.shape[1]):
        known = ~np.isnan(values[:, column])
        ascending = np.sort(values[known, column])
        below = np.searchsorted(ascending, values[known, column], side="left")
        upto = np.searchsorted(ascending, values[known, column], side="right")
        places[known, column] = 100 * (below + upto - 1) / 2 / max(ascending.size - 1, 1)
    return places


def _traits(net: Network, places: Floats) -> list[Trait]:
    return [
        Trait(
            indicator=indicator,
            percentiles=tuple(None if np.isnan(place) else float(place) for place in column),
            spread=float(np.nanmax(column) - np.nanmin(column)),
        )
        for indicator, column in zip(net.ids, places.T, strict=True)
        if (~np.isnan(column)).sum() > 1
    ]
