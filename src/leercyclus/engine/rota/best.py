"""The best of all rotas, level by level: fair first, then wishes, obstacles, journeys and an even spread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from leercyclus.engine.rota.costs import EVEN, FORBIDDEN, HINDERED, WISH, Steps, holding
from leercyclus.engine.rota.question import Question
from leercyclus.engine.rota.search import NEVER, Weighed, weigh
from leercyclus.engine.rota.wishes import Demand, Whole, demands
from leercyclus.engine.tables import Floats


@dataclass(frozen=True, order=True, slots=True)
class Value:
    """What orders rotas, lower is better; each part counts only where all parts before it are equal.

    Attributes:
        hosted: days each member will have received, the most first: nobody receives more often than needed.
        debt: minus the sum, over the turns, of the days that the host was a guest before this cycle.
        wishes: how many wishes are passed over; once for every turn that goes against one.
        hindered: how many members are hindered, over all turns; zero without dates.
        travel_minutes: of all guests, one way, over all turns; an unknown journey counts as the longest known.
        travel_spread: the most minutes of a member less the least.
        unevenness: how far the turns lie from the middle of equal parts of the window, in days; zero without dates.
    """

    hosted: tuple[int, ...]
    debt: int
    wishes: int
    hindered: int
    travel_minutes: float
    travel_spread: float
    unevenness: float


@dataclass(frozen=True, slots=True)
class Found:
    """The best rota.

    Attributes:
        hosts: the row of the host of each turn.
        days: the ordinal of each turn; without dates the earliest.
        value: how good it is.
        level: nobody who receives will have received more days than this.
        ways: how many ways of dividing the turns were weighed.
        lead: only those were weighed in which nobody is more days than this ahead of somebody still to receive; None
            for all.
    """

    hosts: tuple[int, ...]
    days: tuple[int, ...]
    value: Value
    level: int
    ways: int
    lead: int | None


class TooMuchError(Exception):
    """There are more rotas than can be weighed."""


def possible(steps: Steps) -> bool:
    """Whether any rota exists: a host for every turn, on days far enough apart."""
    before = NEVER
    for days, cost in zip(steps.days, steps.costs, strict=True):
        open_days = days[(cost < FORBIDDEN).any(axis=1) & (days >= before + steps.gap)]
        if not open_days.size:
            return False
        before = int(open_days[0])
    return True


def best(question: Question, steps: Steps, held: Demand | None = None, level: int | None = None) -> Found | None:
    """Find the best rota.

    Levels are tried from below: nobody who receives will have received more days than the level. The first level with
    a rota holds the fairest, for outside it somebody receives more. Where a level is too much to weigh wholly, only
    rotas are weighed in which nobody is far ahead of somebody still to receive: one day, or as many as it takes, up to
    the lead that no rota of the level exceeds.

    Args:
        question: what is asked.
        steps: its turns, from `costs`.
        held: a wish that must be followed.
        level: the one level to try; None for all.

    Returns:
        None when there is no rota.

    Raises:
        TooMuchError: there are more rotas than can be weighed.
    """
    if held is not None:
        steps = holding(steps, held)
    if not possible(steps):
        return None
    hosted = [member.hosted for member in question.members]
    received = [member.received for member in question.members]
    for at, caps in _levels(hosted, steps):
        if level is not None and at != level:
            continue
        weighed, lead = weigh(steps, caps, hosted, received), 0
        found = None if weighed is None else _chosen(question, weighed, held, at)
        greatest = 0 if weighed is not None else max(map(sum, zip(hosted, caps, strict=True))) - min(hosted)
        while found is None and lead < greatest:
            lead += 1
            weighed = weigh(steps, caps, hosted, received, lead=lead)
            if weighed is None:
                raise TooMuchError
            found = _chosen(question, weighed, held, at)
        if found is not None:
            return found
    return None


def _levels(hosted: Sequence[int], steps: Steps) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Give the levels from below, each with how often every member can receive within it."""
    turns = len(steps.days)
    able = np.sum([(cost < FORBIDDEN).any(axis=0) for cost in steps.costs], axis=0).tolist()
    for level in range(min(hosted) + 1, max(hosted) + turns + 1):
        caps = tuple(min(most, max(0, level - past)) for past, most in zip(hosted, able, strict=True))
        if sum(caps) >= turns:
            yield level, caps
        if list(caps) == able:
            return


def _chosen(question: Question, weighed: Weighed, held: Demand | None, level: int) -> Found | None:
    cost, counts = weighed.best, weighed.counts.astype(np.int64)
    use = cost < FORBIDDEN
    if held is not None and held.kind == "wants" and held.turn is None:
        use &= counts[:, held.row] > 0
    if not use.any():
        return None
    rows = np.flatnonzero(use)
    rows = _fairest(question, counts, rows)
    wanting = [one.row for one in demands(question) if one.kind == "wants" and one.turn is None]
    missed = (counts[rows][:, wanting] == 0).sum(axis=1)
    travel = counts[rows] @ journeys(question)  # minutes of each member, a row for each way of dividing
    wishes, hindered = cost[rows] // WISH + missed, cost[rows] % WISH // HINDERED
    minutes, spread = travel.sum(axis=1).round(3), np.ptp(travel, axis=1).round(3)
    keys = (cost[rows] % HINDERED, spread, minutes, hindered, wishes)  # the last key counts first
    first = int(np.lexsort(keys)[0])
    hosts, days = weighed.trace(int(rows[first]))
    value = Value(
        hosted=tuple(sorted((hosted_after(question, hosts)), reverse=True)),
        debt=-sum(question.members[host].received for host in hosts),
        wishes=int(wishes[first]),
        hindered=int(hindered[first]),
        travel_minutes=float(minutes[first]),
        travel_spread=float(spread[first]),
        unevenness=int(cost[rows[first]] % HINDERED // EVEN) / (2 * question.turns),
    )
    return Found(hosts, days, value, level, len(counts), weighed.states.lead)


def _fairest(question: Question, counts: Whole, rows: Whole) -> Whole:
    """Keep the rows that are lexicographically least in days received, then those in which the most is owed."""
    totals = counts[rows] + np.array([member.hosted for member in question.members])
    totals = -np.sort(-totals, axis=1)
    for column in range(totals.shape[1]):
        keep = totals[:, column] == totals[:, column].min()
        rows, totals = rows[keep], totals[keep]
    owed = counts[rows] @ np.array([member.received for member in question.members], dtype=np.int64)
    return np.asarray(rows[owed == owed.max()])


def hosted_after(question: Question, hosts: Sequence[int]) -> tuple[int, ...]:
    """How many days each member will have received after the cycle."""
    return tuple(member.hosted + hosts.count(row) for row, member in enumerate(question.members))


def journeys(question: Question) -> Floats:
    """Minutes of each member (column) to each host (row); an unknown journey counts as the longest known."""
    minutes = np.array(question.minutes, dtype=np.float64).T
    np.fill_diagonal(minutes, 0.0)
    return np.nan_to_num(minutes, nan=float(np.nanmax(minutes)))
