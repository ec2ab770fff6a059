"""How many pairs can meet when few seats may be off the ideal spread: the two can exclude each other, provably.

People who share a rare value, such as three aldermen over three groups, meet only where a group holds more of them than
its share. What every value needs for its pairs is weighed in one integer programme.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.meeting_bounds import Bools, Day
from leercyclus.engine.groups.spread_bounds import Share, shares

Floats = NDArray[np.float64]

_NEARLY = 1e-6
MOST_OF_A_VALUE = 40
"""People who share a value; where more do, their own meetings do not limit a day."""
MOST_OFF_A_ROUND = 12
"""Ways to divide people that put more seats off are taken together, as one in which all of them meet."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to divide the people of a value over the groups of a round.

    Attributes:
        off: seats of this value off the ideal spread.
        all_off: seats of all values of the attribute off the ideal spread, at least: a group that is full of one value
            has too few of the others.
        pairs: pairs of them that share a group, at most.
    """

    off: int
    all_off: int
    pairs: int


@dataclass(frozen=True, slots=True)
class Scarce:
    """A value whose people cannot all meet one another in an even spread.

    Attributes:
        attribute: name.
        has: who has the value, shape (n,).
        rounds: the choices of every kind of round, with how many rounds are of that kind.
    """

    attribute: str
    has: Bools
    rounds: tuple[tuple[tuple[Choice, ...], int], ...]


@lru_cache(maxsize=4096)
def choices(people: int, groups: tuple[tuple[int, int, int, int], ...], spread_dev: int) -> tuple[Choice, ...]:
    """Give the best ways to divide people over groups: more seats off only for more pairs.

    Args:
        people: who share the value and are present.
        groups: low, high, short and long of every group: see `Share`.
        spread_dev: ways that put more seats off are left out; see `MOST_OFF_A_ROUND`.

    The cost grows as groups x people squared x spread_dev squared.
    """
    most_off = min(spread_dev, MOST_OFF_A_ROUND)
    # best[k, e, f]: most pairs with k people seated so far, e seats off, f of others; below zero: there is no such way.
    best = np.full((people + 1, most_off + 1, most_off + 1), -1, dtype=np.int64)
    best[0, 0, 0] = 0
    for low, high, short, long in groups:
        step = np.full_like(best, -1)
        for count in range(people + 1):
            off, other = max(0, count - high, low - count), max(0, short + count, long - count)
            if off + other <= most_off:
                before = best[: people + 1 - count, : most_off + 1 - off, : most_off + 1 - other]
                reached = np.where(before >= 0, before + count * (count - 1) // 2, -1)
                step[count:, off:, other:] = np.maximum(step[count:, off:, other:], reached)
        best = step
    found: list[Choice] = []
    for off, other in sorted(np.ndindex(most_off + 1, most_off + 1), key=sum):
        choice = Choice(off, off + other, int(best[people, off, other]))
        if choice.pairs >= 0 and choice.all_off <= most_off and not any(_as_good(one, choice) for one in found):
            found.append(choice)
    everybody = Choice(most_off + 1, most_off + 1, people * (people - 1) // 2)
    if spread_dev > most_off and not any(_as_good(one, everybody) for one in found):
        found.append(everybody)
    return tuple(found)


def _as_good(one: Choice, other: Choice) -> bool:
    return one.off <= other.off and one.all_off <= other.all_off and one.pairs >= other.pairs


def scarce_values(instance: Instance, day: Day, spread_dev: int) -> list[Scarce]:
    """Find the values whose pairs an even spread keeps from meeting, with what it costs to let them meet."""
    found = []
    by_value: dict[tuple[str, str], list[Share]] = {}
    for share in shares(instance):
        by_value.setdefault((share.attribute, share.value), []).append(share)
    for (attribute, value), rounds in by_value.items():
        if max(share.count for share in rounds) > MOST_OF_A_VALUE:
            continue
        has = np.array([one.attributes.get(attribute, "") == value for one in instance.people], dtype=np.bool_)
        can = int(day.can[np.ix_(has, has)].sum()) // 2
        kinds = Counter(choices(share.count, _groups(share), spread_dev) for share in rounds)
        if sum(_pairs_for_nothing(kind) * times for kind, times in kinds.items()) < can:
            found.append(Scarce(attribute, has, tuple(kinds.items())))
    return found


def _pairs_for_nothing(ways: tuple[Choice, ...]) -> int:
    return max((way.pairs for way in ways if way.all_off == 0), default=0)


def _groups(share: Share) -> tuple[tuple[int, int, int, int], ...]:
    rows = np.stack([share.low, share.high, share.short, share.long], axis=1).tolist()
    return tuple(sorted((low, high, short, long) for low, high, short, long in rows))


def meetings_lost(values: Sequence[Scarce], can: Bools, spread_dev: int, *, seconds: float | None = None) -> int:
    """Prove how many of the pairs that can meet will not, in any plan with so many seats off the ideal spread.

    Pairs are taken together by the scarce values that they share: so many pairs meet, at most as many as the choices
    of each of these values give room for; the seats off, counted by attribute, are together at most `spread_dev`.

    Args:
        values: scarce ones.
        can: pairs that count, shape (n, n), symmetric.
        spread_dev: 0 or more.
        seconds: after so long the proof stands as far as it came; None to go on to the end.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp

    kinds = _pairs_by_values(values, can)
    if not kinds:
        return 0
    model = _model(values, kinds)
    columns = len(model.most)
    gain = np.zeros(columns)
    gain[: len(kinds)] = -1
    solved = milp(
        gain,
        constraints=[
            LinearConstraint(model.at_most_nothing, -np.inf, 0),
            LinearConstraint(model.one_way, model.rounds, model.rounds),
            LinearConstraint((np.arange(columns) >= columns - model.attributes)[None, :], -np.inf, spread_dev),
        ],
        bounds=Bounds(0, model.most),
        integrality=np.ones(columns),
        options={"mip_rel_gap": 0.0} if seconds is None else {"mip_rel_gap": 0.0, "time_limit": seconds},
    )
    if solved.mip_dual_bound is None or not np.isfinite(solved.mip_dual_bound):  # no way at all, or no proof
        return 0
    return max(0, sum(kinds.values()) - int(np.floor(-solved.mip_dual_bound + _NEARLY)))


@dataclass(frozen=True, slots=True)
class _Model:
    """The programme; columns: pairs by the values they share, ways by value and round, seats off by attribute."""

    at_most_nothing: Floats
    one_way: Floats
    rounds: Floats
    most: Floats
    attributes: int


def _model(values: Sequence[Scarce], kinds: Counter[tuple[int, ...]]) -> _Model:
    ways = [
        (number, place, way, times)
        for number, value in enumerate(values)
        for place, (found, times) in enumerate(value.rounds)
        for way in found
    ]
    attribute_of = {name: row for row, name in enumerate(dict.fromkeys(value.attribute for value in values))}
    first_off = len(kinds) + len(ways)
    columns = first_off + len(attribute_of)
    met = np.zeros((len(values), columns))  # pairs that meet less pairs with room, by value
    own = np.zeros((len(attribute_of), columns))  # seats off by all ways, less those of the attribute
    full = np.zeros((len(values), columns))  # seats off by the ways of one value with what they do to the others
    slots = {slot: row for row, slot in enumerate(dict.fromkeys((number, place) for number, place, _, _ in ways))}
    one_way = np.zeros((len(slots), columns))
    rounds = np.zeros(len(slots))
    most = np.full(columns, np.inf)
    for column, (shared, count) in enumerate(kinds.items()):
        met[list(shared), column] = 1
        most[column] = count
    for column, (number, place, way, times) in enumerate(ways, start=len(kinds)):
        met[number, column] = -way.pairs
        own[attribute_of[values[number].attribute], column] = way.off
        full[number, column] = way.all_off
        one_way[slots[number, place], column] = 1
        rounds[slots[number, place]] = most[column] = times
    for number, value in enumerate(values):
        full[number, first_off + attribute_of[value.attribute]] = -1
    own[:, first_off:] = -np.eye(len(attribute_of))
    return _Model(np.concatenate([met, own, full]), one_way, rounds, most, len(attribute_of))


def _pairs_by_values(values: Sequence[Scarce], can: Bools) -> Counter[tuple[int, ...]]:
    """Count the pairs that count by which scarce values they share; only those that share any."""
    shared: dict[tuple[int, int], list[int]] = {}
    for number, value in enumerate(values):
        for one, other in combinations(np.flatnonzero(value.has).tolist(), 2):
            if can[one, other]:
                shared.setdefault((one, other), []).append(number)
    return Counter(tuple(numbers) for numbers in shared.values())
