"""A plain greedy shuffle: what somebody with a script of fifty lines has."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.rules import banned_pairs

_RULE = 1_000.0
"""A rule outweighs any number of people met before."""
_CITY = 0.01
"""The municipality decides between groups with as many people met before."""


class Shuffle:
    """People in random order, each to the group with room where it meets fewest whom it has met.

    Of equal groups the one with fewest of its own `cross` value. Sizes and presence hold always; bounds, and who may
    not or must sit together, hold where there is room. Wishes and the spread of other attributes do not count.
    """

    def __init__(self, instance: Instance) -> None:
        self._instance = instance
        row = {person.id: place for place, person in enumerate(instance.people)}
        cities = [person.attributes[instance.cross] for person in instance.people]
        self._cities = np.unique(cities, return_inverse=True)[1]
        self._here = [[row[person.id] for person in instance.present(one)] for one in range(len(instance.rounds))]
        self._never: dict[int, list[int]] = {}
        for one, other in banned_pairs(instance):
            self._never.setdefault(row[one], []).append(row[other])
            self._never.setdefault(row[other], []).append(row[one])
        self._with: dict[int, list[int]] = {}
        for one, other in instance.together:
            self._with.setdefault(row[one], []).append(row[other])
            self._with.setdefault(row[other], []).append(row[one])
        self._bound = [
            [
                number
                for number, rule in enumerate(instance.bounds)
                if person.attributes.get(rule.attribute) == rule.value
            ]
            for person in instance.people
        ]

    def deal(self, chance: np.random.Generator) -> tuple[Seats, int]:
        """Make one plan; give it with its worth: pairs met and, once more, those across."""
        met = np.zeros((len(self._cities), len(self._cities)), dtype=np.bool_)
        rounds = tuple(self._round(number, met, chance) for number in range(len(self._here)))
        across = self._cities[:, None] != self._cities
        np.fill_diagonal(met, val=False)
        return rounds, int(met.sum() + (met & across).sum()) // 2

    def _round(self, number: int, met: NDArray[np.bool_], chance: np.random.Generator) -> tuple[tuple[str, ...], ...]:
        groups = self._instance.rounds[number]
        smallest = np.array([group.smallest for group in groups])
        largest = np.array([group.largest for group in groups])
        people = self._order(self._here[number], chance)
        seat = np.full(len(met), len(groups))
        size, extra = np.zeros(len(groups), dtype=np.int64), len(people) - int(smallest.sum())
        city = np.zeros((int(self._cities.max()) + 1, len(groups)))
        held = np.zeros((len(self._instance.bounds), len(groups)))
        for one in people:
            known = np.bincount(seat[np.flatnonzero(met[one])], minlength=len(groups) + 1)[:-1]
            cost = known + _CITY * city[self._cities[one]] + self._rules(one, seat, held)
            room = (size < smallest) | ((size < largest) & (extra > 0))
            place = int(np.where(room, cost, np.inf).argmin())
            extra -= int(size[place] >= smallest[place])
            seat[one], size[place] = place, size[place] + 1
            city[self._cities[one], place] += 1
            held[self._bound[one], place] += 1
        for place in range(len(groups)):
            members = np.flatnonzero(seat == place)
            met[np.ix_(members, members)] = True
        return tuple(
            tuple(self._instance.people[one].id for one in np.flatnonzero(seat == place))
            for place in range(len(groups))
        )

    def _order(self, here: Sequence[int], chance: np.random.Generator) -> list[int]:
        """Shuffle; then whom a bound names come first, and who must sit together come one after the other."""
        shuffled = [here[place] for place in chance.permutation(len(here))]
        shuffled.sort(key=lambda one: not self._bound[one])
        present = set(here)
        joined = ((one, *(other for other in self._with.get(one, ()) if other in present)) for one in shuffled)
        return list(dict.fromkeys(one for unit in joined for one in unit))

    def _rules(self, one: int, seat: NDArray[np.int64], held: NDArray[np.float64]) -> NDArray[np.float64]:
        """What a rule says for or against every group."""
        counts = Counter[int]()
        for other in self._never.get(one, ()):
            counts[int(seat[other])] += 1
        for other in self._with.get(one, ()):
            counts[int(seat[other])] -= 2
        cost = np.zeros(held.shape[1])
        for place, count in counts.items():
            if place < len(cost):
                cost[place] = _RULE * count
        for number in self._bound[one]:
            rule = self._instance.bounds[number]
            cost -= _RULE * (held[number] < rule.at_least)
            if rule.at_most is not None:
                cost += _RULE * (held[number] >= rule.at_most)
        return cost


def greedy(instance: Instance, seconds: float, seed: int = 1) -> tuple[Seats, int]:
    """Give the best of as many plans as fit the seconds, one at least, and how many there were."""
    started = time.monotonic()
    shuffle, chance = Shuffle(instance), np.random.default_rng(seed)
    best, worth = shuffle.deal(chance)
    tries = 1
    while (time.monotonic() - started) * (tries + 1) / tries < seconds:
        seats, other = shuffle.deal(chance)
        tries += 1
        if other > worth:
            best, worth = seats, other
    return best, tries
