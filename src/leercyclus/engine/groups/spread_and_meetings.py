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

from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.meeting_bounds import Bools, Day, Whole
from leercyclus.engine.groups.spread_bounds import Share, shares

MOST_OF_A_VALUE = 40
"""People who share a value; where more do, their own meetings do not limit a day."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to divide the people of a value over the groups of a round.

    Attributes:
        off: seats off the ideal spread that it costs.
        pairs: pairs of them that share a group, at most.
    """

    off: int
    pairs: int


@dataclass(frozen=True, slots=True)
class Scarce:
    """A value whose people cannot all meet one another in an even spread.

    Attributes:
        has: who has the value, shape (n,).
        rounds: the choices of every kind of round, with how many rounds are of that kind.
    """

    has: Bools
    rounds: tuple[tuple[tuple[Choice, ...], int], ...]


@lru_cache(maxsize=4096)
def choices(people: int, low: tuple[int, ...], high: tuple[int, ...], most_off: int) -> tuple[Choice, ...]:
    """Give the best ways to divide people over groups: more seats off only for more pairs.

    Args:
        people: who share the value and are present.
        low: per group, the fewest of them that costs nothing.
        high: per group, the most that costs nothing.
        most_off: ways that cost more are left out.

    The cost grows as groups x people squared x most_off.
    """
    # best[k, e]: most pairs with k people seated so far and e seats off; below zero: there is no such way.
    best = np.full((people + 1, most_off + 1), -1, dtype=np.int64)
    best[0, 0] = 0
    for fewest, most in zip(low, high, strict=True):
        step = np.full_like(best, -1)
        for count in range(people + 1):
            off = max(0, count - most, fewest - count)
            if off <= most_off:
                before = best[: people + 1 - count, : most_off + 1 - off]
                reached = np.where(before >= 0, before + count * (count - 1) // 2, -1)
                step[count:, off:] = np.maximum(step[count:, off:], reached)
        best = step
    found: list[Choice] = []
    for off, pairs in enumerate(best[people].tolist()):
        if pairs > (found[-1].pairs if found else -1):
            found.append(Choice(off, pairs))
    return tuple(found)


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
        kinds = Counter(choices(share.count, _sorted(share.low), _sorted(share.high), spread_dev) for share in rounds)
        if all(kinds) and sum(kind[0].pairs * times for kind, times in kinds.items()) < can:
            found.append(Scarce(has, tuple(kinds.items())))
    return found


def _sorted(limits: Whole) -> tuple[int, ...]:
    return tuple(sorted(limits.tolist()))


def meetings_lost(values: Sequence[Scarce], can: Bools, spread_dev: int) -> int:
    """Prove how many of the pairs that can meet will not, in any plan with so many seats off the ideal spread.

    Pairs are taken together by the scarce values that they share: so many pairs meet, at most as many as the choices
    of each of these values give room for; all choices together cost at most `spread_dev`.

    Args:
        values: scarce ones.
        can: pairs that count, shape (n, n), symmetric.
        spread_dev: 0 or more.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp

    kinds = _pairs_by_values(values, can)
    if not kinds:
        return 0
    options = [
        (number, place, choice, times)
        for number, value in enumerate(values)
        for place, (ways, times) in enumerate(value.rounds)
        for choice in ways
    ]
    size = len(kinds) + len(options)
    room = np.zeros((len(values), size))  # pairs met less pairs with room, per value: at most 0
    off = np.zeros((1, size))
    slots = {slot: row for row, slot in enumerate(dict.fromkeys((one[0], one[1]) for one in options))}
    chosen = np.zeros((len(slots), size))  # every round of a kind takes one choice
    most = np.zeros(size)
    for column, (shared, count) in enumerate(kinds.items()):
        room[list(shared), column] = 1
        most[column] = count
    rounds = np.zeros(len(slots))
    for column, (number, place, choice, times) in enumerate(options, start=len(kinds)):
        room[number, column] = -choice.pairs
        off[0, column] = choice.off
        chosen[slots[number, place], column] = 1
        rounds[slots[number, place]] = most[column] = times
    solved = milp(
        np.concatenate([-np.ones(len(kinds)), np.zeros(len(options))]),
        constraints=[
            LinearConstraint(room, -np.inf, 0),
            LinearConstraint(off, -np.inf, spread_dev),
            LinearConstraint(chosen, rounds, rounds),
        ],
        bounds=Bounds(0, most),
        integrality=np.ones(size),
        options={"mip_rel_gap": 0.0},
    )
    if solved.mip_dual_bound is None:
        return 0
    return max(0, sum(kinds.values()) - int(np.floor(-solved.mip_dual_bound + 1e-6)))


def _pairs_by_values(values: Sequence[Scarce], can: Bools) -> Counter[tuple[int, ...]]:
    """Count the pairs that count by which scarce values they share; only those that share any."""
    shared: dict[tuple[int, int], list[int]] = {}
    for number, value in enumerate(values):
        for one, other in combinations(np.flatnonzero(value.has).tolist(), 2):
            if can[one, other]:
                shared.setdefault((one, other), []).append(number)
    return Counter(tuple(numbers) for numbers in shared.values())
