"""Read which seats of a plan were given by hand, and which of those another plan made of it does not keep."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.seating.drawn_queries import changed_seats, seats_of
from leercyclus.web.seating.models import Plan

Seat = tuple[UUID, UUID]
"""A registration and a slot."""


def by_hand(plan: Plan) -> dict[Seat, int | UUID]:
    """Give the seats that somebody gave by hand in a plan or in those it was made of, and that still hold in it.

    One query.

    Returns:
        By registration and slot, the number of the table or the id of the workshop or visit.
    """
    plans = {one.pk: one for one in Plan.objects.filter(day=plan.day_id)}
    holds, changed, now = seats_of(plan), set[Seat](), plans.get(plan.pk)
    while now is not None:
        before = plans.get(now.based_on_id) if now.based_on_id else None
        if before is not None and now.label == Plan.Label.CHANGED:
            changed |= changed_seats(before, now)
        now = before
    found = {(one, slot): holds.get(one, {}).get(slot) for one, slot in sorted(changed)}
    return {key: seat for key, seat in found.items() if seat is not None}


def undone(before: Plan, after: Plan) -> frozenset[Seat]:
    """Name the seats that were given by hand in a plan and are others in one that was made of it; one query."""
    now = seats_of(after)
    return frozenset(
        (one, slot) for (one, slot), seat in by_hand(before).items() if now.get(one, {}).get(slot) not in {None, seat}
    )
