"""An instance as arrays, the form in which it is searched."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.rules import ban_matrix
from leercyclus.engine.tables import Floats

Ints = NDArray[np.int64]
Small = NDArray[np.int16]
Bytes = NDArray[np.uint8]
Flags = NDArray[np.bool_]

CROSS, BANNED, HOPED = 1, 2, 4
"""What a pair of people is to one another, as bits."""
MET_BITS = 5
"""A pair is one byte: three bits for what it is, five for how often it met; see `MOST_ROUNDS`."""
WISHES = (1.0, 0.6, 0.3)
"""What a first, second and third wish count for."""
NOBODY = -1
ANY = 2**14
"""Where there is no limit."""


class Problem(NamedTuple):
    """An instance as arrays; n people, r rounds, g groups at most, v values, s the largest group.

    Attributes:
        here: int64, shape (r, n), who is present in a round, the first `count_here[round]` of them.
        count_here: int64, shape (r,).
        groups: int64, shape (r,), how many groups a round has.
        smallest, largest: int16, shape (r, g).
        values: int16, shape (a, n), the value of every person on every attribute that counts, numbered through.
        kind: uint8, shape (n, n), what a pair is: `CROSS`, `BANNED`, `HOPED`.
        low, high: int16, shape (r, s + 1, v), the ideal number of every value in a group of a size, rounded.
        at_least, at_most: int16, shape (r, g, v), hard bounds.
        theme: int16, shape (r, g), the theme of a group, 0 for none.
        wish: float64, shape (n, themes + 1), what a seat at a theme counts for.
        unit: int64, shape (r, n, u), with whom somebody sits together, -1 behind the last; alone for nearly all.
        fixed: bool, shape (r, n), who is pinned, or sits together with somebody who is.
        pinned: int16, shape (r, n), to which group; -1 for nobody.
        barred: uint8, shape (r, n, g), 1 where somebody never sits.
        once: uint8, shape (themes + 1,), 1 for a theme that nobody gets twice and that is given in two rounds. Both are
            None where there is no such rule about seats: then the search is compiled without them, and a third faster.
    """

    here: Ints
    count_here: Ints
    groups: Ints
    smallest: Small
    largest: Small
    values: Small
    kind: Bytes
    low: Small
    high: Small
    at_least: Small
    at_most: Small
    theme: Small
    wish: Floats
    unit: Ints
    fixed: Flags
    pinned: Small
    barred: Bytes | None
    once: Bytes | None


def encode(instance: Instance, widest: int = 0) -> Problem:
    """Write an instance as arrays.

    Cost grows with the square of the number of people (one byte a pair).

    Args:
        instance: verified.
        widest: the largest group of a plan that breaks the sizes, for which there has to be room too.
    """
    index = {person.id: place for place, person in enumerate(instance.people)}
    here, count_here = _presence(instance)
    counted = [*instance.diversify, *(bound.attribute for bound in instance.bounds)]
    attributes = list(dict.fromkeys(counted or [instance.cross]))  # the search wants one; uncounted it costs nothing
    numbers = _numbers(instance, attributes)
    values = np.array(
        [[numbers[name, one.attributes.get(name, "")] for one in instance.people] for name in attributes],
        dtype=np.int16,
    ).reshape(len(attributes), len(instance.people))
    spread = np.array([name in instance.diversify for name, _ in numbers], dtype=np.bool_)
    smallest, largest = _sizes(instance)
    low, high = _ideals(values, here, count_here, max(widest, int(largest.max())), spread)
    at_least, at_most = _bounds(instance, numbers)
    theme, wish = _themes(instance)
    barred, once = _seat_rules(instance, index, theme)
    unit = _units(instance, index, here, count_here)
    pinned = _pins(instance, index, unit)
    return Problem(
        here=here,
        count_here=count_here,
        groups=np.array([len(groups) for groups in instance.rounds]),
        smallest=smallest,
        largest=largest,
        values=values,
        kind=_kinds(instance, index),
        low=low,
        high=high,
        at_least=at_least,
        at_most=at_most,
        theme=theme,
        wish=wish,
        unit=unit,
        fixed=pinned >= 0,
        pinned=pinned,
        barred=barred,
        once=once,
    )


def seat_numbers(instance: Instance, seats: Seats) -> Small:
    """Write a plan as the number of everybody's group, shape (r, n); -1 for who is absent or has no seat."""
    index = {person.id: place for place, person in enumerate(instance.people)}
    numbers = np.full((len(instance.rounds), len(index)), NOBODY, dtype=np.int16)
    for number, groups in enumerate(seats):
        for group, ids in enumerate(groups):
            for one in ids:
                if one in index:
                    numbers[number, index[one]] = group
    return numbers


def seats_of(instance: Instance, numbers: Small) -> Seats:
    """Write the numbers of everybody's group as a plan."""
    plan = [[[] for _ in groups] for groups in instance.rounds]  # type: list[list[list[str]]]
    for number, row in enumerate(numbers):
        for place in np.flatnonzero(row >= 0):
            plan[number][row[place]].append(instance.people[place].id)
    return tuple(tuple(tuple(group) for group in groups) for groups in plan)


def _presence(instance: Instance) -> tuple[Ints, Ints]:
    here = np.zeros((len(instance.rounds), len(instance.people)), dtype=np.int64)
    count = np.zeros(len(instance.rounds), dtype=np.int64)
    for number in range(len(instance.rounds)):
        present = [place for place, one in enumerate(instance.people) if one.present is None or number in one.present]
        here[number, : len(present)] = present
        count[number] = len(present)
    return here, count


def _numbers(instance: Instance, attributes: list[str]) -> dict[tuple[str, str], int]:
    """Number every value of every attribute, through all attributes."""
    numbers: dict[tuple[str, str], int] = {}
    for name in attributes:
        for one in instance.people:
            numbers.setdefault((name, one.attributes.get(name, "")), len(numbers))
    return numbers


def _sizes(instance: Instance) -> tuple[Small, Small]:
    most = max(len(groups) for groups in instance.rounds)
    smallest = np.zeros((len(instance.rounds), most), dtype=np.int16)
    largest = np.zeros_like(smallest)
    for number, groups in enumerate(instance.rounds):
        smallest[number, : len(groups)] = [group.smallest for group in groups]
        # No group holds more than everybody.
        largest[number, : len(groups)] = [min(group.largest, len(instance.people)) for group in groups]
    return smallest, largest


def _ideals(values: Small, here: Ints, count_here: Ints, largest: int, spread: Flags) -> tuple[Small, Small]:
    """Round the ideal number of every value down and up, for every size of a group."""
    low = np.zeros((len(here), largest + 1, spread.size), dtype=np.int16)
    high = np.full_like(low, ANY)
    for number, present in enumerate(here):
        seated = values[:, present[: count_here[number]]]
        total = np.bincount(seated.ravel(), minlength=spread.size)[: spread.size]
        ideal = np.arange(largest + 1)[:, None] * total / max(1, count_here[number])
        low[number] = np.where(spread, np.floor(ideal + 1e-9), 0)
        high[number] = np.where(spread, np.ceil(ideal - 1e-9), ANY)
    return low, high


def _bounds(instance: Instance, numbers: dict[tuple[str, str], int]) -> tuple[Small, Small]:
    most = max(len(groups) for groups in instance.rounds)
    at_least = np.zeros((len(instance.rounds), most, max(1, len(numbers))), dtype=np.int16)
    at_most = np.full_like(at_least, ANY)
    for bound in instance.bounds:
        number_of = numbers.get((bound.attribute, bound.value))
        if number_of is None:
            continue  # nobody has this value: an obstacle when there must be some, else nothing
        for number, groups in enumerate(instance.rounds):
            for place, group in enumerate(groups):
                if (bound.attribute, bound.value) in group.free:
                    continue
                at_least[number, place, number_of] = max(at_least[number, place, number_of], bound.at_least)
                if bound.at_most is not None:
                    at_most[number, place, number_of] = min(at_most[number, place, number_of], bound.at_most)
    return at_least, at_most


def _themes(instance: Instance) -> tuple[Small, Floats]:
    most = max(len(groups) for groups in instance.rounds)
    known = _numbered(instance)
    theme = np.zeros((len(instance.rounds), most), dtype=np.int16)
    for number, groups in enumerate(instance.rounds):
        for place, group in enumerate(groups):
            theme[number, place] = known.get(group.theme, 0)
    wish = np.zeros((len(instance.people), len(known) + 1))
    for place, one in enumerate(instance.people):
        for worth, name in zip(WISHES, one.wishes, strict=False):
            if name in known:
                wish[place, known[name]] = max(wish[place, known[name]], instance.wish_weight * worth)
    return theme, wish


def _numbered(instance: Instance) -> dict[str, int]:
    """Number the themes from 1; 0 is for a group without one."""
    themes = dict.fromkeys(group.theme for groups in instance.rounds for group in groups if group.theme)
    return {name: number for number, name in enumerate(themes, start=1)}


def has_seat_rules(instance: Instance) -> bool:
    """Tell whether somebody is barred from a group, or nobody gets some theme in two rounds."""
    is_barred = any(group.barred for groups in instance.rounds for group in groups)
    given = Counter(theme for groups in instance.rounds for theme in {group.theme for group in groups})
    return is_barred or any(given[theme] > 1 for theme in instance.once)


def _seat_rules(instance: Instance, index: dict[str, int], theme: Small) -> tuple[Bytes | None, Bytes | None]:
    if not has_seat_rules(instance):
        return None, None
    barred = np.zeros((len(instance.rounds), len(index), theme.shape[1]), dtype=np.uint8)
    for number, groups in enumerate(instance.rounds):
        for place, group in enumerate(groups):
            barred[number, [index[one] for one in group.barred], place] = 1
    known = _numbered(instance)
    once = np.array([0, *(name in instance.once for name in known)], dtype=np.uint8)
    given = np.array([(theme == number).any(axis=1).sum() for number in range(len(known) + 1)])
    once[given <= 1] = 0
    return barred, once


def _kinds(instance: Instance, index: dict[str, int]) -> Bytes:
    cross = [one.attributes.get(instance.cross, "") for one in instance.people]
    number = np.unique(cross, return_inverse=True)[1]
    kind = np.where(number[:, None] != number[None, :], CROSS, 0).astype(np.uint8)
    kind[ban_matrix(instance)] |= BANNED
    for one in instance.people:
        if one.hope is not None:
            kind[index[one.id], index[one.hope]] |= HOPED
            kind[index[one.hope], index[one.id]] |= HOPED
    return kind


def _units(instance: Instance, index: dict[str, int], here: Ints, count_here: Ints) -> Ints:
    """Join who sits together into units, round by round: a pair holds only where both are present."""
    units = []
    for number, present in enumerate(here):
        seated = set(present[: count_here[number]].tolist())
        owner = list(range(len(index)))
        for one, other in instance.together:
            first, second = index[one], index[other]
            if first in seated and second in seated:
                old, new = owner[second], owner[first]
                owner = [new if head == old else head for head in owner]
        members: dict[int, list[int]] = {}
        for place, head in enumerate(owner):
            members.setdefault(head, []).append(place)
        units.append([members[head] for head in owner])
    widest = max(len(unit) for row in units for unit in row)
    table = np.full((len(here), len(index), widest), NOBODY, dtype=np.int64)
    for number, row in enumerate(units):
        for place, unit in enumerate(row):
            table[number, place, : len(unit)] = unit
    return table


def _pins(instance: Instance, index: dict[str, int], unit: Ints) -> Small:
    """Give the fixed seats; who sits together with somebody that has one shares it."""
    pinned = np.full((len(instance.rounds), len(index)), NOBODY, dtype=np.int16)
    places = [{group.id: place for place, group in enumerate(groups)} for groups in instance.rounds]
    for pin in instance.pins:
        present = instance.by_id[pin.person].present
        if present is None or pin.round in present:
            seated = unit[pin.round, index[pin.person]]
            pinned[pin.round, seated[seated != NOBODY]] = places[pin.round][pin.group]
    return pinned
