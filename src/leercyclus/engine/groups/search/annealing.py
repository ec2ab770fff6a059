"""Simulated annealing over the moves: the search itself, compiled by numba."""

from __future__ import annotations

from typing import NamedTuple

import numba
import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.search.arrays import Ints, Problem, Small
from leercyclus.engine.groups.search.chance import Random, below, fraction
from leercyclus.engine.groups.search.prices import jit
from leercyclus.engine.groups.search.state import BROKEN, OFF, SEAT, Costs, State
from leercyclus.engine.groups.search.steps import FIXED, JOINED, step_exchange, step_shift, step_swap, step_unit
from leercyclus.engine.tables import Floats

COOLING = 512
"""Steps between two temperatures."""
_ROUNDING = 1e-9


class Schedule(NamedTuple):
    """How a search goes.

    Attributes:
        steps: in all.
        hot, cold: temperatures at the start and at the end, in meetings.
        shifts: share of the steps that try to move one person, where sizes allow it.
        exchanges: share of the steps that try to exchange two people in all rounds.
        spread: what a seat off the ideal spread costs.
        stay: what leaving home costs.
        rounds: int64, the rounds that are searched.
        moving: int8, shape (r, n): `FIXED`, `ALONE` or `JOINED`.
        whole: int64, who may be exchanged in all rounds.
    """

    steps: int
    hot: float
    cold: float
    shifts: float
    exchanges: float
    spread: float
    stay: float
    rounds: Ints
    moving: NDArray[np.int8]
    whole: Ints


class Record(NamedTuple):
    """What a search keeps.

    Attributes:
        random: uint64, shape (1,), the state of the chance.
        cost: float64, shape (2,): of the plan now, and of the best without a broken rule (infinite while none).
        best: int16, shape (r, n), the best plan without a broken rule.
        worth: float64, shape (d,): for every number of seats off the ideal, the least other cost seen.
        front: int16, shape (d, r, n), the plans with it; d is 0 for a search that keeps only the best.
    """

    random: Random
    cost: Floats
    best: Small
    worth: Floats
    front: Small


@jit
def keep(tally: Ints, chair: Small, cost: Floats, best: Small, worth: Floats, front: Small, spread: float) -> None:
    """Keep a plan without a broken rule that is better than all before it, in all or for its spread."""
    if tally[BROKEN] > 0:
        return
    # Loops, because numba compiles the assignment of a slice a hundred times slower.
    if cost[0] < cost[1] - _ROUNDING:
        cost[1] = cost[0]
        for number in range(chair.shape[0]):
            for one in range(chair.shape[1]):
                best[number, one] = chair[number, one, SEAT]
    off = tally[OFF]
    if off < worth.size and cost[0] - spread * off < worth[off] - _ROUNDING:
        worth[off] = cost[0] - spread * off
        for number in range(chair.shape[0]):
            for one in range(chair.shape[1]):
                front[off, number, one] = chair[number, one, SEAT]


@numba.njit(cache=True, boundscheck=False, nogil=True, error_model="numpy")
def anneal(
    problem: Problem, costs: Costs, state: State, record: Record, schedule: Schedule, first: int, last: int
) -> None:
    """Search from step `first` to `last` of a schedule; the state goes on where it was.

    Kirkpatrick, Gelatt and Vecchi, Optimization by simulated annealing (Science, 1983), with a threshold that is drawn
    before a move is weighed. A step costs the sizes of two groups; an exchange in all rounds costs O(n).
    """
    here, count_here, groups, values = problem.here, problem.count_here, problem.groups, problem.values
    price, cell, faults, rule, wish, home = costs.link, costs.cell, costs.faults, costs.rule, costs.wish, costs.home
    barred, once, broken = costs.barred, costs.once, costs.broken
    chair, member, counts, link, tally = state.chair, state.member, state.counts, state.link, state.tally
    random, now, best, worth, front = record.random, record.cost, record.best, record.worth, record.front
    rounds, moving, whole, unit = schedule.rounds, schedule.moving, schedule.whole, problem.unit
    stay, hot, ratio, temperature = schedule.stay, schedule.hot, schedule.cold / schedule.hot, schedule.hot
    # Calls with twenty arrays are read better on two lines than on twenty.
    # fmt: off
    for step in range(first, last):
        if step % COOLING == 0 or step == first:
            temperature = hot * ratio ** ((step - step % COOLING) / schedule.steps)
        limit = -temperature * np.log(fraction(random) + 1e-300)
        if schedule.exchanges > 0.0 and fraction(random) < schedule.exchanges:
            one, other = whole[below(random, whole.size)], whole[below(random, whole.size)]
            cost = step_exchange(
                price, cell, faults, rule, wish, values, link, tally, member, counts, chair,
                barred, once, broken, one, other, limit)
        else:
            number = rounds[below(random, rounds.size)]
            one = here[number, below(random, count_here[number])]
            if moving[number, one] == FIXED:
                continue
            if moving[number, one] == JOINED:
                place, start = below(random, groups[number]), below(random, chair.shape[1])
                cost = step_unit(
                    price, cell, faults, rule, wish, stay, home, values, link, tally, member, counts, chair,
                    barred, once, broken, moving, unit, number, one, place, start, limit)
            elif schedule.shifts > 0.0 and fraction(random) < schedule.shifts:
                place = below(random, groups[number])
                cost = step_shift(
                    price, cell, faults, rule, wish, stay, home, values, link, tally, member, counts, chair,
                    barred, once, broken, number, one, place, limit)
            else:
                other = here[number, below(random, count_here[number])]
                cost = step_swap(
                    price, cell, faults, rule, wish, stay, home, values, link, tally, member, counts, chair,
                    barred, once, broken, moving, number, one, other, limit)
        if cost != 0.0:
            now[0] += cost
            keep(tally, chair, now, best, worth, front, schedule.spread)
    # fmt: on
