"""Who on the waiting list gets the next place: who waits longest, of the municipality with the fewest places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Waits:
    """Somebody on the waiting list: which registration, of which municipality, since when."""

    registration: UUID
    organisation: UUID
    since: datetime


def queue(waiting: Iterable[Waits], taken: Mapping[UUID, int]) -> tuple[Waits, ...]:
    """Put the waiting list in the order in which places would go to them, if nobody else came or left.

    Every place that is given counts for the next one: a municipality does not get two in a row while another has fewer.

    Args:
        waiting: in any order.
        taken: by municipality, how many places it has now; none where it is left out.

    Examples:
        >>> zwolle, enschede, day = UUID(int=1), UUID(int=2), datetime(2027, 1, 1)
        >>> waits = [Waits(UUID(int=7), zwolle, day), Waits(UUID(int=8), enschede, day.replace(month=2))]
        >>> [one.registration.int for one in queue(waits, {zwolle: 3})]
        [8, 7]
    """
    left = list(waiting)
    places = Counter(taken)
    found = []
    while left:
        first = min(left, key=lambda one: (places[one.organisation], one.since, one.registration))
        left.remove(first)
        places[first.organisation] += 1
        found.append(first)
    return tuple(found)
