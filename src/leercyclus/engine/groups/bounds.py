"""What no plan without a broken rule can pass: proven bounds, of the whole and at a given spread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from leercyclus.engine.groups.even_days import even_meetings
from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.meeting_bounds import meeting_bounds, read_day
from leercyclus.engine.groups.result import Bounds
from leercyclus.engine.groups.spread_and_meetings import meetings_lost, scarce_values
from leercyclus.engine.groups.spread_bounds import spread_floor
from leercyclus.engine.groups.wish_bounds import wish_ceiling


def bounds(instance: Instance) -> Bounds:
    """Prove how good any plan can be, each measure by itself.

    Where no sizes fit the people, pairs and cross are 0.

    About 0.3 s for 2,000 people; grows with the square of their number.
    """
    pairs, cross = meeting_bounds(instance, read_day(instance))
    return Bounds(pairs=pairs, cross=cross, spread_dev=spread_floor(instance), wishes=wish_ceiling(instance))


def bounds_at(
    instance: Instance,
    spread_dev: int,
    *,
    whole: Bounds | None = None,
    seconds: float = 0.0,
    proof_seconds: float | None = None,
) -> Bounds:
    """Prove how good a plan can be that has at most so many seats off the ideal spread.

    Args:
        instance: the day.
        spread_dev: 0 or more, summed over all rounds.
        whole: what `bounds` gave, if it is known.
        seconds: how long a small day may be searched through, for a sharper proof of an even spread (0 seats off).
        proof_seconds: after so long each of two proofs stands as far as it came; None to go on to the end of both.

    Returns:
        The bounds of `whole`, with pairs and cross lowered where the spread keeps people of a rare value from meeting.

    About 0.1 s for a small day, some seconds where many values are rare and much is off the spread.
    """
    whole = whole or bounds(instance)
    day = read_day(instance)
    values = scarce_values(instance, day, spread_dev)
    if not values:
        return whole
    across = day.can & day.across
    lost, lost_across = (meetings_lost(values, can, spread_dev, seconds=proof_seconds) for can in (day.can, across))
    pairs = min(whole.pairs, int(day.can.sum()) // 2 - lost)
    cross = min(whole.cross, pairs, int(across.sum()) // 2 - lost_across)
    found = even_meetings(instance, day, seconds) if spread_dev == 0 and seconds > 0 else None
    if found is not None:
        pairs, cross = min(pairs, found[0]), min(cross, found[1])
    return replace(whole, pairs=pairs, cross=min(cross, pairs))


def bounds_along(
    instance: Instance,
    spread_devs: Iterable[int],
    *,
    whole: Bounds | None = None,
    seconds: float = 0.0,
    proof_seconds: float | None = None,
) -> dict[int, Bounds]:
    """Give `bounds_at` of every spread named, at the cost of a few.

    A more even spread leaves no more room. So between two spreads of the same bounds all have these, and nothing is
    proven there again.
    """
    whole = whole or bounds(instance)
    spreads = sorted(set(spread_devs))
    found: dict[int, Bounds] = {}

    def at(place: int) -> Bounds:
        spread = spreads[place]
        if spread not in found:
            found[spread] = bounds_at(instance, spread, whole=whole, seconds=seconds, proof_seconds=proof_seconds)
        return found[spread]

    parts = [(0, len(spreads) - 1)] if spreads else []
    while parts:
        low, high = parts.pop()
        if at(low) == whole or at(low) == at(high):  # the first spares the second, which costs most
            found |= dict.fromkeys(spreads[low : high + 1], at(low))
        elif high - low > 1:
            middle = (low + high) // 2
            parts += [(low, middle), (middle, high)]
    return found
