"""Read who sits where in the version that holds, to be written over from paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from leercyclus.web.seating.plan_queries import placed, published_plan


@dataclass(frozen=True, slots=True)
class Entered:
    """The version that holds, part by part.

    Attributes:
        version: its number; 0 where none was published.
        seats: by part, by registration, the number of a table or the id of a workshop or visit.
        from_paper: the parts that were entered from paper.
    """

    version: int = 0
    seats: dict[UUID, dict[UUID, int | UUID]] = field(default_factory=dict)
    from_paper: frozenset[UUID] = frozenset()


def entered_on(day: UUID) -> Entered:
    """Give the version of a day that holds; one query."""
    plan = published_plan(day)
    if plan is None:
        return Entered()
    seats: dict[UUID, dict[UUID, int | UUID]] = {}
    for group in placed(plan):
        seat = group.table or group.offer
        for one in group.people:
            if seat is not None:
                seats.setdefault(group.slot, {})[one] = seat
    paper = frozenset(UUID(one["slot"]) for one in plan.rounds if one.get("is_from_paper"))
    return Entered(plan.number or 0, seats, paper)
