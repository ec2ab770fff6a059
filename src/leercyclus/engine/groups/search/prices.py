"""What a move of the search costs; compiled by numba, imported only when a search starts.

These run millions of times a second. They take plain arrays one by one, because numba reads tuples and slices of arrays
several times slower; what the arrays hold is told in `Problem`, `Costs` and `State`.
"""

from __future__ import annotations

import numba
import numpy as np

from leercyclus.engine.groups.search.arrays import MET_BITS, Bytes, Ints, Small
from leercyclus.engine.groups.search.state import ADD, DROP, KEEP, KIND, MET, SEAT, THEME
from leercyclus.engine.tables import Floats

jit = numba.njit(cache=True, boundscheck=False, nogil=True, error_model="numpy", forceinline=True)


@jit
def swap_cells(
    cell: Floats,
    rule: Ints,
    member: Small,
    counts: Small,
    values: Small,
    number: int,
    group: int,
    place: int,
    one: int,
    other: int,
) -> float:
    """Tell what spread and bounds pay when `one` of a group and `other` of another change places in a round."""
    here, there = rule[number, group, KIND], rule[number, place, KIND]
    width, width_there = member[number, group, -1], member[number, place, -1]
    total = 0.0
    for attribute in range(values.shape[0]):
        mine, yours = values[attribute, one], values[attribute, other]
        if mine != yours:
            total += cell[DROP, here, width, mine, counts[number, group, mine]]
            total += cell[ADD, here, width, yours, counts[number, group, yours]]
            total += cell[DROP, there, width_there, yours, counts[number, place, yours]]
            total += cell[ADD, there, width_there, mine, counts[number, place, mine]]
    return total


@jit
def swap_links(
    price: Floats, link: Bytes, member: Small, number: int, group: int, place: int, one: int, other: int
) -> float:
    """Tell what the meetings pay when `one` of a group and `other` of another change places in a round."""
    total = 0.0
    for index in range(member[number, group, -1]):
        who = member[number, group, index]
        if who != one:
            total += price[DROP, link[one, who]] + price[ADD, link[other, who]]
    for index in range(member[number, place, -1]):
        who = member[number, place, index]
        if who != other:
            total += price[DROP, link[other, who]] + price[ADD, link[one, who]]
    return total


@jit
def swap_seats(
    wish: Floats,
    stay: float,
    home: Small,
    rule: Ints,
    number: int,
    group: int,
    place: int,
    one: int,
    other: int,
) -> float:
    """Tell what wishes and homes pay when `one` of a group and `other` of another change places in a round."""
    total = 0.0
    mine, yours = rule[number, group, THEME], rule[number, place, THEME]
    if mine != yours:
        total += wish[one, yours] - wish[one, mine] + wish[other, mine] - wish[other, yours]
    if stay > 0.0:
        total += stay * (int(home[number, one] == group) - int(home[number, one] == place))
        total += stay * (int(home[number, other] == place) - int(home[number, other] == group))
    return total


@jit
def misplaced(
    barred: Bytes | None, once: Bytes | None, rule: Ints, chair: Small, number: int, one: int, place: int
) -> int:
    """Count the rules that somebody breaks by a seat at a group: barred there, or its theme in another round too."""
    found = 0
    # numba leaves out what is behind a None that it knows of when it compiles.
    if barred is not None and once is not None:
        found += barred[number, one, place]
        theme = rule[number, place, THEME]
        if once[theme] > 0:
            for each in range(chair.shape[0]):
                group = chair[each, one, SEAT]
                if each != number and group >= 0 and rule[each, group, THEME] == theme:
                    found += 1
    return found


@jit
def moved_amiss(
    barred: Bytes | None,
    once: Bytes | None,
    rule: Ints,
    chair: Small,
    number: int,
    group: int,
    place: int,
    one: int,
) -> int:
    """Count how many more rules about seats somebody breaks at another group of a round."""
    there = misplaced(barred, once, rule, chair, number, one, place)
    return there - misplaced(barred, once, rule, chair, number, one, group)


@jit
def shift_cells(
    cell: Floats,
    rule: Ints,
    member: Small,
    counts: Small,
    values: Small,
    number: int,
    group: int,
    place: int,
    one: int,
) -> float:
    """Tell what spread and bounds pay when somebody goes to another group; what is ideal changes with both sizes."""
    here, there = rule[number, group, KIND], rule[number, place, KIND]
    width, width_there = member[number, group, -1], member[number, place, -1]
    total = 0.0
    for value in range(counts.shape[2]):
        seated, seated_there = counts[number, group, value], counts[number, place, value]
        total += cell[KEEP, here, width - 1, value, seated] - cell[KEEP, here, width, value, seated]
        total += cell[KEEP, there, width_there + 1, value, seated_there]
        total -= cell[KEEP, there, width_there, value, seated_there]
    for attribute in range(values.shape[0]):
        value = values[attribute, one]
        total += cell[DROP, here, width - 1, value, counts[number, group, value]]
        total += cell[ADD, there, width_there + 1, value, counts[number, place, value]]
    return total


@jit
def shift_links(price: Floats, link: Bytes, member: Small, number: int, group: int, place: int, one: int) -> float:
    """Tell what the meetings pay when somebody goes to another group."""
    total = 0.0
    for index in range(member[number, group, -1]):
        who = member[number, group, index]
        if who != one:
            total += price[DROP, link[one, who]]
    for index in range(member[number, place, -1]):
        total += price[ADD, link[one, member[number, place, index]]]
    return total


@jit
def exchange_links(price: Floats, link: Bytes, one: int, other: int) -> float:
    """Tell what the meetings pay when two people take each other's seats in all rounds. O(n)."""
    total = 0.0
    for who in range(link.shape[0]):
        mine, yours = np.int64(link[one, who]), np.int64(link[other, who])
        difference = (mine & MET) - (yours & MET)
        # How often each met somebody changes hands; what the pairs are does not.
        if difference == 0 or mine >> MET_BITS == yours >> MET_BITS or who in (one, other):
            continue
        if difference < 0:
            mine, yours, difference = yours, mine, -difference
        for step in range(difference):
            total += price[DROP, mine - step] + price[ADD, yours + step]
    return total


@jit
def exchange_cells(
    cell: Floats,
    wish: Floats,
    rule: Ints,
    member: Small,
    counts: Small,
    values: Small,
    chair: Small,
    barred: Bytes | None,
    broken: float,
    one: int,
    other: int,
) -> float:
    """Tell what all but meetings pay when two people take each other's seats in all rounds; infinite if they cannot."""
    total = 0.0
    for number in range(chair.shape[0]):
        group, place = chair[number, one, SEAT], chair[number, other, SEAT]
        if (group < 0) != (place < 0):
            return np.inf  # they are not there at the same times
        if group != place:
            total += swap_cells(cell, rule, member, counts, values, number, group, place, one, other)
            mine, yours = rule[number, group, THEME], rule[number, place, THEME]
            total += wish[one, yours] - wish[one, mine] + wish[other, mine] - wish[other, yours]
            if barred is not None:  # a theme that one gets twice the other gets twice after it: nothing is won or lost
                total += broken * (np.int64(barred[number, one, place]) - np.int64(barred[number, one, group]))
                total += broken * (np.int64(barred[number, other, group]) - np.int64(barred[number, other, place]))
    return total
