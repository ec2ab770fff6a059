"""The place of any municipality on the list of any other, and under every theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from leercyclus.engine.peers import sentences
from leercyclus.engine.peers.method import Method, themes
from leercyclus.engine.peers.network import Network, network
from leercyclus.engine.reasons import Reason
from leercyclus.engine.tables import ContextTable


@dataclass(frozen=True, slots=True)
class Rank:
    """The place of one municipality on the whole list of another.

    Attributes:
        code: whose list.
        other: whose place.
        place: from 1; None when it may not be on the list.
        of: how many may be on the list.
        distance: weighted mean difference in standard deviations; NaN without a figure in common.
        coverage: share of the weight of which both have a figure, 0 to 1.
        reason: why there is no place; None when there is one.
    """

    code: str
    other: str
    place: int | None
    of: int
    distance: float
    coverage: float
    reason: Reason | None


def rank_of(table: ContextTable, code: str, other: str, method: Method | None = None) -> Rank:
    """Tell the place of `other` on the list of `code`.

    Raises:
        BadInput: an unknown code, theme or weight.
    """
    method = method or Method()
    return _rank(table, network(table, method), code, other, method)


def ranks(
    table: ContextTable, codes: Sequence[str], method: Method | None = None
) -> tuple[tuple[Rank | None, ...], ...]:
    """Tell each one's place on the lists of the others, for a circle chosen by hand.

    Returns:
        A row for every code, with the places of all on its list; None for itself.

    Raises:
        BadInput: an unknown code, theme or weight.
    """
    return tuple(
        tuple(None if other == code else rank_of(table, code, other, method) for other in codes) for code in codes
    )


def ranks_by_theme(
    table: ContextTable, code: str, others: Sequence[str], method: Method | None = None
) -> Mapping[str, tuple[Rank, ...]]:
    """Tell the places of others on the list of one under every theme: a guard against a flattering choice.

    Returns:
        By theme (`general` first) the places of the others, in their order.

    Raises:
        BadInput: an unknown code or weight.
    """
    method = method or Method()
    return {
        theme: tuple(rank_of(table, code, other, replace(method, theme=theme)) for other in others)
        for theme in themes(table)
    }


def _rank(table: ContextTable, net: Network, code: str, other: str, method: Method) -> Rank:
    row, column = net.row(code), net.row(other)
    place = net.place(row, column, by_score=method.correct_hubs)
    return Rank(
        code=code,
        other=other,
        place=place,
        of=int(net.candidate[row].sum()),
        distance=float(net.distance[row, column]),
        coverage=float(net.coverage[row, column]),
        reason=None if place else _why_not(table, net, row, column, method),
    )


def _why_not(table: ContextTable, net: Network, row: int, column: int, method: Method) -> Reason:
    code, other = net.codes[row], net.codes[column]
    if net.coverage[row, column] < method.minimum_coverage - 1e-12 or table.population is None:
        return sentences.TOO_LITTLE_KNOWN(code=code, other=other, coverage=float(net.coverage[row, column]))
    size = dict(zip(table.codes, table.population.tolist(), strict=True))
    return sentences.OUTSIDE_WINDOW(code=code, other=other, ratio=size[other] / size[code])
