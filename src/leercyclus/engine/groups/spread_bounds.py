"""How many seats off the ideal spread no plan can avoid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.rules import together_units

Whole = NDArray[np.int64]

NEARLY = 1e-9
"""What rounding may take from a share before it counts as another whole number."""


@dataclass(frozen=True, slots=True)
class Share:
    """One value of one attribute in one round.

    Attributes:
        round: number, from 0.
        attribute: name.
        value: of the attribute.
        count: people with the value who are present.
        low: per group, the fewest of them that is not off the ideal spread, whatever size the group gets, shape (g,).
        high: the most, shape (g,).
        short: people with the value who leave so few seats that as many others are missing, is `short` + people, where
            that is above 0; shape (g,). Others are those with the other values of the attribute.
        long: others who are too many beside so many people with the value: `long` - people, where above 0; shape (g,).
    """

    round: int
    attribute: str
    value: str
    count: int
    low: Whole
    high: Whole
    short: Whole
    long: Whole


def shares(instance: Instance) -> Iterator[Share]:
    """Go through the values of all attributes in `diversify` in all rounds, of those who are present."""
    for number, groups in enumerate(instance.rounds):
        here = instance.present(number)
        left = len(here) - sum(group.smallest for group in groups)
        smallest = np.array([group.smallest for group in groups], dtype=np.int64)
        largest = np.array([min(group.largest, group.smallest + max(left, 0)) for group in groups], dtype=np.int64)
        for attribute in dict.fromkeys(instance.diversify):
            counts = Counter(one.attributes.get(attribute, "") for one in here)
            count = np.array(list(counts.values()), dtype=np.int64)[:, None]
            low = np.floor(smallest * count / len(here) + NEARLY).astype(np.int64)
            high = np.ceil(largest * count / len(here) - NEARLY).astype(np.int64)
            short, long = low.sum(axis=0) - low - largest, smallest - high.sum(axis=0) + high
            for row, value in enumerate(counts):
                yield Share(number, attribute, value, counts[value], low[row], high[row], short[row], long[row])


def spread_floor(instance: Instance) -> int:
    """Give a proven lower bound on `spread_dev`: what rules and fixed seats take from an even spread.

    For every value in every round: a group that must hold more than its share, or may not hold its share, and people
    who have to sit together and are too many for one share. Without such rules it is 0.

    The cost grows with rounds x groups x values.
    """
    units = [together_units(instance, number) for number in range(len(instance.rounds))]
    return sum(_least_off(instance, share, units[share.round]) for share in shares(instance))


def _least_off(instance: Instance, share: Share, units: Iterable[Iterable[str]]) -> int:
    groups = instance.rounds[share.round]
    forced, allowed = _limits(instance, share, groups)
    over, under = np.maximum(forced - share.high, 0), np.maximum(share.low - allowed, 0)
    low, high = np.clip(share.low, forced, allowed).sum(), np.clip(share.high, forced, allowed).sum()
    by_rules = int(over.sum() + under.sum() + max(0, low - share.count, share.count - high))
    most = int(share.high.max(initial=0))
    too_many = sum(max(0, sum(_has(instance.by_id[one], share) for one in unit) - most) for unit in units)
    by_units = too_many + max(0, int(share.low.sum()) - share.count + too_many)
    return max(by_rules, by_units)


def _limits(instance: Instance, share: Share, groups: tuple[Group, ...]) -> tuple[Whole, Whole]:
    """The fewest and the most people with the value that a group may hold, by bounds and pins."""
    forced = np.zeros(len(groups), dtype=np.int64)
    allowed = np.full(len(groups), share.count, dtype=np.int64)
    for bound in instance.bounds:
        if (bound.attribute, bound.value) == (share.attribute, share.value):
            held = np.array([(bound.attribute, bound.value) not in group.free for group in groups], dtype=np.bool_)
            forced[held] = np.maximum(forced[held], bound.at_least)
            if bound.at_most is not None:
                allowed[held] = np.minimum(allowed[held], bound.at_most)
    place = {group.id: number for number, group in enumerate(groups)}
    pinned = Counter(
        place[pin.group]
        for pin in instance.pins
        if pin.round == share.round and pin.group in place and _has(instance.by_id[pin.person], share)
    )
    for number, count in pinned.items():
        forced[number] = max(int(forced[number]), count)
    return forced, np.maximum(allowed, forced)


def _has(person: Person, share: Share) -> bool:
    there = person.present is None or share.round in person.present
    return there and person.attributes.get(share.attribute, "") == share.value
