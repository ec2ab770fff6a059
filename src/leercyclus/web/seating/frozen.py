"""A question with the rounds that have begun in front, as they were: the optimiser leaves those alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from leercyclus.engine.groups.instance import Group, Instance, Person, Seats


@dataclass(frozen=True, slots=True)
class Turned:
    """A question whose first rounds have begun.

    A host may begin a part before one that was planned earlier, so those that have begun are put in front, in the
    order of the clock, and the others after them.

    Attributes:
        instance: with rounds, presence and fixed seats in that order; in a round that has begun is there who has a
            seat in it, and groups are as large as they are.
        seats: of the plan, in that order; of who is there.
        order: by the place of a round in this order, its place in the order of the clock.
        begun: how many rounds have begun.
    """

    instance: Instance
    seats: Seats
    order: tuple[int, ...]
    begun: int

    def in_clock_order(self, seats: Seats) -> Seats:
        """Give seats that were made for this question back in the order of the clock."""
        by_place = dict(zip(self.order, seats, strict=True))
        return tuple(by_place[place] for place in range(len(seats)))


def turned(instance: Instance, seats: Seats, begun: Iterable[int]) -> Turned:
    """Put the rounds that have begun in front.

    Args:
        instance: in the order of the clock.
        seats: of the plan that holds, in that order.
        begun: places of the rounds that have begun.

    Examples:
        >>> pair = (Group("a", 1, 2),)
        >>> both = Instance((Person("x", {}), Person("y", {})), (pair, pair), cross="town")
        >>> turned(both, ((("x",),), (("x", "y"),)), [1]).order
        (1, 0)
    """
    past = frozenset(begun)
    order = tuple(sorted(range(len(seats)), key=lambda place: (place not in past, place)))
    now = {old: new for new, old in enumerate(order)}
    count = len(past)
    seated = [{one for ids in seats[old] for one in ids} for old in order]

    def is_there(person: Person, new: int) -> bool:
        if new < count:
            return person.id in seated[new]
        return person.present is None or order[new] in person.present

    people = tuple(
        replace(one, present=frozenset(new for new in range(len(order)) if is_there(one, new)))
        for one in instance.people
    )
    here = [{one.id for one in people if one.present is None or new in one.present} for new in range(len(order))]
    kept = tuple(
        tuple(tuple(one for one in ids if one in here[new]) for ids in seats[old]) for new, old in enumerate(order)
    )
    rounds = tuple(
        _as_it_was(instance.rounds[old], kept[new]) if new < count else instance.rounds[old]
        for new, old in enumerate(order)
    )
    pins = tuple(replace(one, round=now[one.round]) for one in instance.pins if now[one.round] >= count)
    return Turned(replace(instance, people=people, rounds=rounds, pins=pins), kept, order, count)


def _as_it_was(groups: Sequence[Group], seats: Sequence[Sequence[str]]) -> tuple[Group, ...]:
    return tuple(
        replace(one, smallest=min(one.smallest, len(ids)), largest=max(one.largest, len(ids)), barred=frozenset())
        for one, ids in zip(groups, seats, strict=True)
    )
