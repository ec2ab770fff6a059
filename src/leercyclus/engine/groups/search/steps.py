"""The steps of the search: weigh a move and make it when it costs no more than a limit. Compiled by numba.

Every step gives what it cost, and 0 when nothing changed or nothing was gained or lost. As in `prices`, arrays come one
by one.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.search.arrays import NOBODY, Bytes, Ints, Small
from leercyclus.engine.groups.search.moves import shift, swap
from leercyclus.engine.groups.search.prices import (
    exchange_cells,
    exchange_links,
    jit,
    moved_amiss,
    shift_cells,
    shift_links,
    swap_cells,
    swap_links,
    swap_seats,
)
from leercyclus.engine.groups.search.state import LARGEST, SEAT, SMALLEST, THEME
from leercyclus.engine.tables import Floats

FIXED, ALONE, JOINED = 0, 1, 2
"""How somebody may be moved: not at all, alone, or only with those who sit together."""
_MOST = 2.0
"""No meeting is worth more, a hoped-for one included; a move that costs more than all its meetings is left at once."""


@jit
def step_swap(
    price: Floats,
    cell: Floats,
    faults: Small,
    rule: Ints,
    wish: Floats,
    stay: float,
    home: Small,
    values: Small,
    link: Bytes,
    tally: Ints,
    member: Small,
    counts: Small,
    chair: Small,
    barred: Bytes | None,
    once: Bytes | None,
    broken: float,
    moving: NDArray[np.int8],
    number: int,
    one: int,
    other: int,
    limit: float,
) -> float:
    """Let two people change places in a round."""
    group, place = chair[number, one, SEAT], chair[number, other, SEAT]
    if place == group or moving[number, other] != ALONE:
        return 0.0
    cost = swap_seats(wish, stay, home, rule, number, group, place, one, other)
    cost += broken * moved_amiss(barred, once, rule, chair, number, group, place, one)
    cost += broken * moved_amiss(barred, once, rule, chair, number, place, group, other)
    cost += swap_cells(cell, rule, member, counts, values, number, group, place, one, other)
    if cost > limit + _MOST * (member[number, group, -1] + member[number, place, -1]):
        return 0.0
    cost += swap_links(price, link, member, number, group, place, one, other)
    if cost > limit:
        return 0.0
    swap(faults, rule, values, link, tally, member, counts, chair, barred, once, number, one, other)
    return cost


@jit
def step_shift(
    price: Floats,
    cell: Floats,
    faults: Small,
    rule: Ints,
    wish: Floats,
    stay: float,
    home: Small,
    values: Small,
    link: Bytes,
    tally: Ints,
    member: Small,
    counts: Small,
    chair: Small,
    barred: Bytes | None,
    once: Bytes | None,
    broken: float,
    number: int,
    one: int,
    place: int,
    limit: float,
) -> float:
    """Let somebody go to another group in a round, when both sizes allow it."""
    group = chair[number, one, SEAT]
    if (
        place == group
        or member[number, group, -1] <= rule[number, group, SMALLEST]
        or member[number, place, -1] >= rule[number, place, LARGEST]
    ):
        return 0.0
    cost = wish[one, rule[number, place, THEME]] - wish[one, rule[number, group, THEME]]
    cost += stay * (int(home[number, one] == group) - int(home[number, one] == place))
    cost += broken * moved_amiss(barred, once, rule, chair, number, group, place, one)
    cost += shift_cells(cell, rule, member, counts, values, number, group, place, one)
    cost += shift_links(price, link, member, number, group, place, one)
    if cost > limit:
        return 0.0
    shift(faults, rule, values, link, tally, member, counts, chair, barred, once, number, one, place)
    return float(cost)


@jit
def step_exchange(
    price: Floats,
    cell: Floats,
    faults: Small,
    rule: Ints,
    wish: Floats,
    values: Small,
    link: Bytes,
    tally: Ints,
    member: Small,
    counts: Small,
    chair: Small,
    barred: Bytes | None,
    once: Bytes | None,
    broken: float,
    one: int,
    other: int,
    limit: float,
) -> float:
    """Let two people take each other's seats in all rounds, when they are there at the same times."""
    cost = exchange_cells(cell, wish, rule, member, counts, values, chair, barred, broken, one, other)
    if one == other or cost > limit + _MOST * link.shape[0]:
        return 0.0
    cost += exchange_links(price, link, one, other)
    if cost > limit:
        return 0.0
    for number in range(chair.shape[0]):
        if chair[number, one, SEAT] != chair[number, other, SEAT]:
            swap(faults, rule, values, link, tally, member, counts, chair, barred, once, number, one, other)
    return cost


@jit
def step_unit(
    price: Floats,
    cell: Floats,
    faults: Small,
    rule: Ints,
    wish: Floats,
    stay: float,
    home: Small,
    values: Small,
    link: Bytes,
    tally: Ints,
    member: Small,
    counts: Small,
    chair: Small,
    barred: Bytes | None,
    once: Bytes | None,
    broken: float,
    moving: NDArray[np.int8],
    unit: Ints,
    number: int,
    one: int,
    place: int,
    start: int,
    limit: float,
) -> float:
    """Let people who sit together change places with as many of another group, found from `start` on."""
    group, size = chair[number, one, SEAT], member[number, place, -1]
    partners = np.empty(unit.shape[2], dtype=np.int64)
    wanted, found = 0, 0
    while wanted < unit.shape[2] and unit[number, one, wanted] != NOBODY:
        wanted += 1
    for index in range(size):
        other = member[number, place, (start + index) % size]
        if found < wanted and moving[number, other] == ALONE:
            partners[found] = other
            found += 1
    if place == group or found < wanted:
        return 0.0
    cost = 0.0
    for index in range(wanted):
        mine, yours = unit[number, one, index], partners[index]
        cost += swap_seats(wish, stay, home, rule, number, group, place, mine, yours)
        cost += broken * moved_amiss(barred, once, rule, chair, number, group, place, mine)
        cost += broken * moved_amiss(barred, once, rule, chair, number, place, group, yours)
        cost += swap_cells(cell, rule, member, counts, values, number, group, place, mine, yours)
        cost += swap_links(price, link, member, number, group, place, mine, yours)
        swap(faults, rule, values, link, tally, member, counts, chair, barred, once, number, mine, yours)
    if cost <= limit:
        return cost
    for index in range(wanted):
        mine, yours = unit[number, one, index], partners[index]
        swap(faults, rule, values, link, tally, member, counts, chair, barred, once, number, mine, yours)
    return 0.0
