"""Read what the host told on a day."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from leercyclus.web.running.models import Announcement
from leercyclus.web.running.told import Seat, Told
from leercyclus.web.seating.plan_queries import PlacedGroup, placed, published_plan


def told_on(day: UUID, *, with_withdrawn: bool = False) -> tuple[Told, ...]:
    """Give every message of a day that holds, the newest first; those that were taken back only when asked for.

    One query. A message of which the text was removed is none any more.
    """
    rows = Announcement.objects.filter(day=day).exclude(text="").select_related("offer")
    if not with_withdrawn:
        rows = rows.filter(withdrawn_at__isnull=True)
    return tuple(
        Told(
            id=row.pk,
            text=row.text,
            at=row.made_at,
            slot=row.slot_id,
            table=row.table,
            offer=row.offer_id,
            offer_title=row.offer.title if row.offer else "",
            is_withdrawn=row.withdrawn_at is not None,
        )
        for row in rows
    )


def messages_for(day: UUID, registration: UUID | None) -> tuple[Told, ...]:
    """Give the messages of a day that somebody gets, the newest first: to all, and to the groups one sits in.

    Two queries.

    Args:
        day: which.
        registration: of whom; None for somebody without a seat.
    """
    plan = published_plan(day) if registration else None
    mine = [one for one in placed(plan) if registration in one.people] if plan else []
    return tuple(one for one in told_on(day) if one.is_for(seats_in(mine)))


def seats_in(groups: Iterable[PlacedGroup]) -> frozenset[Seat]:
    """Give the seats of somebody, from the groups in which that one sits."""
    return frozenset((one.slot, seat) for one in groups if (seat := one.table or one.offer) is not None)
