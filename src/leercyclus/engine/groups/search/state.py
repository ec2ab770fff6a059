"""A plan while it is searched: who sits where, what every group counts, how often every pair met; and what it costs."""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

import numpy as np

from leercyclus.engine.groups.search.arrays import BANNED, CROSS, HOPED, MET_BITS, Bytes, Ints, Problem, Small
from leercyclus.engine.tables import Floats

MET = 2**MET_BITS - 1
ADD, DROP, KEEP = 0, 1, 2
"""Places in the tables of costs: of one more, of one fewer, of what is."""
OFF, BROKEN = 0, 1
"""Places in the tally: seats off the ideal spread, and broken rules."""
SEAT, SLOT = 0, 1
"""Places in a chair: the group, and which of its places."""
SMALLEST, LARGEST, THEME, KIND = range(4)
"""Places in the rules of a group; the kind is what groups with the same round and bounds share."""


class Weights(NamedTuple):
    """How the aims weigh against one another; a meeting across counts 1.

    Attributes:
        within: a meeting of two with the same `cross` value.
        spread: a seat off the ideal spread.
        wish: a granted first wish.
        hope: somebody meets the one hoped for, on top of the meeting.
        stay: a seat moved from home.
        broken: a broken rule.
    """

    within: float = 0.6
    spread: float = 0.5
    wish: float = 0.5
    hope: float = 0.5
    stay: float = 0.0
    broken: float = 6.0


class Costs(NamedTuple):
    """What every change costs; lower is better.

    Attributes:
        link: float64, shape (2, 256), one more or one fewer meeting of a pair, by its byte.
        cell: float64, shape (3, kinds, s + 1, v, s + 2), one more or one fewer of a value in a group of a kind, by size
            and count; and what the count itself costs.
        faults: int16, shape (2, kinds, s + 1, v, s + 2), seats off the ideal spread, and rules broken.
        rule: int64, shape (r, g, 4), of every group: `SMALLEST`, `LARGEST`, `THEME`, `KIND`.
        wish: float64, shape (n, themes + 1), what a seat at a theme costs: below zero where it was wished for.
        home: int16, shape (r, n), where a seat costs nothing more; -1 where any seat is as good.
        barred, once: as in `Problem`.
        broken: what a rule about one seat costs when it is broken: somebody who is barred, or a theme twice.
    """

    link: Floats
    cell: Floats
    faults: Small
    rule: Ints
    wish: Floats
    home: Small
    barred: Bytes | None
    once: Bytes | None
    broken: float


class State(NamedTuple):
    """A plan as arrays that are changed in place.

    Attributes:
        chair: int16, shape (r, n, 2), the group of everybody (-1 for who is absent) and the place in it.
        member: int16, shape (r, g, s + 1), who sits in a group; the last number is how many.
        counts: int16, shape (r, g, v).
        link: uint8, shape (n, n), what a pair is (three bits) and how often it met (five bits).
        tally: int64, shape (2,): `OFF` and `BROKEN`.
    """

    chair: Small
    member: Small
    counts: Small
    link: Bytes
    tally: Ints


def price(problem: Problem, weights: Weights, home: Small | None = None) -> Costs:
    """Put a price on every change. Cost is that of the tables: kinds x sizes x values x counts."""
    link = _link_costs(weights)
    faults, kind = _faults(problem)
    cell = weights.spread * faults[OFF] + weights.broken * faults[BROKEN]
    more = np.diff(cell, axis=3, append=cell[..., -1:])
    fewer = -np.diff(cell, axis=3, prepend=cell[..., :1])
    return Costs(
        link=np.stack([np.append(np.diff(link), 0.0), np.insert(-np.diff(link), 0, 0.0)]),
        cell=np.stack([more, fewer, cell]),
        faults=faults,
        rule=np.stack([problem.smallest, problem.largest, problem.theme, kind], axis=2).astype(np.int64),
        wish=-weights.wish * problem.wish,
        home=np.full(problem.pinned.shape, -1, dtype=np.int16) if home is None else home,
        barred=problem.barred,
        once=problem.once,
        broken=float(weights.broken),
    )


def _link_costs(weights: Weights) -> Floats:
    """Tell what a pair costs, by its byte."""
    link = np.empty(256)
    for code in range(256):
        kind, met = code >> MET_BITS, code & MET
        worth = (1.0 if kind & CROSS else weights.within) + (weights.hope if kind & HOPED else 0.0)
        link[code] = weights.broken * met if kind & BANNED else -worth * (met > 0)
    return link


def _faults(problem: Problem) -> tuple[Small, Ints]:
    """Tabulate what counts are off and what they break, for every kind of groups, and give the kind of every group."""
    bounds = np.concatenate([problem.at_least, problem.at_most], axis=2)
    rounds, groups, width = bounds.shape
    keyed = np.concatenate([np.repeat(np.arange(rounds), groups)[:, None], bounds.reshape(-1, width)], axis=1)
    kinds, inverse = np.unique(keyed, axis=0, return_inverse=True)
    values = width // 2
    count = np.arange(problem.low.shape[1] + 1)
    low, high = problem.low[kinds[:, 0]][..., None], problem.high[kinds[:, 0]][..., None]
    off = np.maximum(0, np.maximum(low - count, count - high))
    least = kinds[:, None, 1 : values + 1, None]
    most = kinds[:, None, values + 1 :, None]
    broken = np.broadcast_to(np.maximum(0, np.maximum(least - count, count - most)), off.shape)
    return np.ascontiguousarray(np.stack([off, broken]), dtype=np.int16), inverse.reshape(rounds, groups)


def state_of(problem: Problem, costs: Costs, seat: Small) -> State:
    """Count everything about a plan anew.

    Args:
        problem: the instance.
        costs: for the faults of every group.
        seat: int16, shape (r, n), the group of everybody; -1 for who is absent.
    """
    rounds = len(seat)
    groups, values = problem.at_least.shape[1:]
    largest = problem.low.shape[1] - 1
    state = State(
        chair=np.stack([seat, np.zeros_like(seat)], axis=2),
        member=np.zeros((rounds, groups, largest + 1), dtype=np.int16),
        counts=np.zeros((rounds, groups, values), dtype=np.int16),
        link=(problem.kind << MET_BITS).astype(np.uint8),
        tally=np.zeros(2, dtype=np.int64),
    )
    for number in range(rounds):
        for one in np.flatnonzero(seat[number] >= 0):
            group = seat[number, one]
            place = state.member[number, group, largest]
            state.chair[number, one, SLOT] = place
            state.member[number, group, place] = one
            state.member[number, group, largest] += 1
            state.counts[number, group, problem.values[:, one]] += 1
        for group in range(problem.groups[number]):
            who = state.member[number, group, : state.member[number, group, largest]]
            state.link[np.ix_(who, who)] += 1
            cells = (costs.rule[number, group, KIND], len(who), np.arange(values), state.counts[number, group])
            state.tally[:] += costs.faults[(slice(None), *cells)].sum(axis=1)
    np.fill_diagonal(state.link, 0)
    met = state.link & MET
    state.tally[BROKEN] += int(met[problem.kind & BANNED > 0].sum(dtype=np.int64)) // 2
    state.tally[BROKEN] += _misplaced(problem, seat)
    return state


def _misplaced(problem: Problem, seat: Small) -> int:
    """Count seats of who is barred there, and pairs of rounds in which somebody gets a theme that nobody gets twice."""
    found = 0
    rounds, people = np.nonzero(seat >= 0)
    if problem.barred is not None:
        found += int(problem.barred[rounds, people, seat[rounds, people]].sum(dtype=np.int64))
    if problem.once is not None:
        theme = np.zeros(seat.shape, dtype=np.int64)
        theme[rounds, people] = problem.theme[rounds, seat[rounds, people]]
        for one, other in combinations(range(len(seat)), 2):
            found += int(((theme[one] == theme[other]) & (problem.once[theme[one]] > 0)).sum())
    return found


def cost_of(problem: Problem, weights: Weights, costs: Costs, state: State) -> float:
    """Sum all that a plan costs."""
    links = _link_costs(weights)[state.link]
    np.fill_diagonal(links, 0.0)
    broken = int((state.link & MET)[problem.kind & BANNED > 0].sum(dtype=np.int64)) // 2
    total = links.sum() / 2 + weights.spread * state.tally[OFF] + weights.broken * (state.tally[BROKEN] - broken)
    seat = state.chair[:, :, SEAT]
    for number in range(len(seat)):
        seated = np.flatnonzero(seat[number] >= 0)
        total += costs.wish[seated, problem.theme[number, seat[number, seated]]].sum()
        home = costs.home[number, seated]
        total += weights.stay * np.count_nonzero((home >= 0) & (home != seat[number, seated]))
    return float(total)
