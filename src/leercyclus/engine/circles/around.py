"""The best circles around one municipality: mutually near, within reach, different in what they do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leercyclus.engine.circles import sentences
from leercyclus.engine.circles.doing import pair_differences, robust_scores
from leercyclus.engine.circles.search import Indices, Pairs, groups_around_first, varied, weigh
from leercyclus.engine.circles.travel import Travel
from leercyclus.engine.peers.method import Method
from leercyclus.engine.peers.network import Network, network
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.tables import ContextTable, Floats

PLACE_LIMIT = 30
"""Every member is among the first thirty on the list of every other."""
SIZES = (3, 4, 5)


@dataclass(frozen=True, slots=True)
class Circle:
    """Municipalities that can learn from one another.

    Attributes:
        members: codes, the asking municipality first, the others by nearness to it.
        value: what orders the circles, lower is better (see `around`).
        nearness: mean score of the pairs; 1 for pairs as near as their neighbours usually are.
        difference: mean difference in what they do, 1 for what is usual among comparable pairs; NaN when unknown.
        differ_most: columns of the choices with the widest mean difference, at most three.
        minutes_longest: the longest journey between two members.
        ranks: the place of every member (column) on the list of every member (row); None for itself.
        reasons: why this circle: nearness, journey and difference.
    """

    members: tuple[str, ...]
    value: float
    nearness: float
    difference: float
    differ_most: tuple[int, ...]
    minutes_longest: float
    ranks: tuple[tuple[int | None, ...], ...]
    reasons: tuple[Reason, ...]


def around(
    table: ContextTable,
    code: str,
    *,
    travel: Travel,
    size: int = 3,
    minutes: float = 150.0,
    choices: Floats | None = None,
    method: Method | None = None,
    count: int = 4,
) -> tuple[Circle, ...]:
    """Find the best circles with one municipality in them.

    Members are among the first thirty on one another's lists and within the travel time. All such circles are weighed:
    the mean of the mean and the worst score of the pairs, less half of how much more than usual they differ in
    what they do, plus a tenth of the longest journey as a share of the limit. Of the best, each other municipality is
    shown at most twice, so that the answer offers a choice.

    Args:
        table: what municipalities are.
        code: the municipality that asks.
        travel: minutes between all codes of the table.
        size: 3, 4 or 5 members.
        minutes: the longest journey allowed between any two members.
        choices: what municipalities do, shape (n, k), rows as in the table, one unit for all; None to leave it out.
        method: how nearness is measured.
        count: how many circles at most.

    Returns:
        Circles, best first; none when no circle fits. The search is exact: at most C(30, size - 1) are weighed.

    Raises:
        BadInput: an unknown code, a size other than 3, 4 or 5, a travel time or a count that is not above zero.
    """
    wrong = []
    if size not in SIZES:
        wrong.append(sentences.SIZE_RANGE(size=size))
    if not minutes > 0:
        wrong.append(sentences.LIMIT_RANGE(minutes=str(minutes)))
    if count < 1:
        wrong.append(sentences.COUNT_RANGE(count=count))
    if wrong:
        raise BadInput(*wrong)
    net = network(table, method or Method())
    pairs = _pairs(table, net, net.row(code), _Rules(travel, minutes, choices))
    groups = groups_around_first(pairs.allowed, size)
    if not len(groups):
        return ()
    values = weigh(pairs, groups, minutes)
    chosen = varied(groups, np.argsort(values, kind="stable"), count)
    return tuple(_circle(pairs, groups[index], float(values[index]), travel) for index in chosen)


@dataclass(frozen=True, slots=True)
class _Rules:
    travel: Travel
    minutes: float
    choices: Floats | None


def _pairs(table: ContextTable, net: Network, row: int, rules: _Rules) -> Pairs:
    """Gather the pairs among those with whom the asking municipality is mutually near and within reach."""
    near = net.order(row, by_score=True)[:PLACE_LIMIT]
    mutual = [
        int(other) for other in near if (net.place(int(other), row, by_score=True) or len(net.codes)) <= PLACE_LIMIT
    ]
    rows = np.array([row, *mutual], dtype=np.intp)
    codes = tuple(net.codes[index] for index in rows)
    place = np.full((rows.size, rows.size), len(net.codes), dtype=np.intp)
    for seat, index in enumerate(rows):
        order = net.order(int(index), by_score=True)
        places = np.full(len(net.codes), len(net.codes), dtype=np.intp)
        places[order] = np.arange(1, order.size + 1)
        place[seat] = places[rows]
    at = [rules.travel.row(code) for code in codes]
    minutes = rules.travel.minutes[np.ix_(at, at)]
    scores = np.empty((rows.size, 0))
    difference = np.full((rows.size, rows.size), np.nan)
    if rules.choices is not None:
        by_code = {code: index for index, code in enumerate(table.codes)}
        scores = robust_scores(rules.choices)[[by_code[code] for code in codes]]
        difference = pair_differences(scores)
    allowed = (np.maximum(place, place.T) <= PLACE_LIMIT) & (minutes <= rules.minutes)
    np.fill_diagonal(allowed, val=False)
    usual = difference[np.triu(np.maximum(place, place.T) <= PLACE_LIMIT, 1)]
    if not np.isnan(usual).all():
        difference = difference / np.nanmedian(usual)
    return Pairs(codes, allowed, net.score[np.ix_(rows, rows)], difference, minutes, place, scores)


def _circle(pairs: Pairs, group: Indices, value: float, travel: Travel) -> Circle:
    inner = np.ix_(group, group)
    upper = np.triu_indices(len(group), 1)
    members = tuple(pairs.codes[index] for index in group)
    place = pairs.place[inner]
    difference = float(pairs.difference[inner][upper].mean())
    return Circle(
        members=members,
        value=value,
        nearness=float(pairs.score[inner][upper].mean()),
        difference=difference,
        differ_most=_differ_most(pairs.choices[group]),
        minutes_longest=float(pairs.minutes[inner].max()),
        ranks=tuple(
            tuple(None if row == column else int(place[row, column]) for column in range(len(group)))
            for row in range(len(group))
        ),
        reasons=_reasons(members, place, pairs.minutes[inner], difference, travel),
    )


def _reasons(
    members: tuple[str, ...], place: Indices, minutes: Floats, difference: float, travel: Travel
) -> tuple[Reason, ...]:
    others = np.where(np.eye(len(members), dtype=np.bool_), 0, place)
    row, column = divmod(int(others.argmax()), len(members))
    reasons = [sentences.NEAR(place=int(others[row, column]), other=members[column], code=members[row])]
    one, other = divmod(int(minutes.argmax()), len(members))
    rule = sentences.TRAVEL_KNOWN if travel.is_known(members[one], members[other]) else sentences.TRAVEL
    reasons.append(rule(one=members[one], other=members[other], minutes=float(minutes[one, other])))
    if not np.isnan(difference):
        reasons.append(_differ(round(difference, 2)))
    return tuple(reasons)


def _differ(ratio: float) -> Reason:
    """Judge the difference as it is shown, rounded: 1.00 times as much is not more."""
    if ratio == 1:
        return sentences.DIFFER_ALIKE()
    return (sentences.DIFFER_MORE if ratio > 1 else sentences.DIFFER_LESS)(ratio=ratio)


def _differ_most(scores: Floats) -> tuple[int, ...]:
    """The columns in which the members lie widest apart, at most three; only those that all of them have."""
    if not scores.size:
        return ()
    spread = np.where(np.isnan(scores).any(axis=0), 0.0, np.ptp(np.nan_to_num(scores), axis=0))
    first = np.argsort(-spread, kind="stable")[:3]
    return tuple(int(column) for column in first if spread[column] > 0)
