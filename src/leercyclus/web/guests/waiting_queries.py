"""Read how many places of a day are taken, and who waits for one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from uuid import UUID

from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_order import Waits, queue


def holds_place(row: Registration) -> bool:
    """Tell whether a registration takes a place: who comes, and a deputy who keeps the one of who cannot come."""
    if row.state == Registration.State.INVITED:
        return row.deputy_for_id is not None and row.waiting_since is None
    return row.state == Registration.State.YES


def queue_of(rows: Iterable[Registration]) -> tuple[Waits, ...]:
    """Put who waits, among all registrations of a day, in the order in which places go."""
    rows = list(rows)
    taken = Counter(row.organisation_id for row in rows if holds_place(row))
    waiting = (
        Waits(row.pk, row.organisation_id, row.waiting_since or row.invited_at)
        for row in rows
        if row.state == Registration.State.WAITING
    )
    return queue(waiting, taken)


def place_in_queue(day: UUID, registration: UUID) -> int:
    """Give the place on the waiting list, from 1; 0 for who does not wait; one query."""
    order = [one.registration for one in queue_of(Registration.objects.filter(day=day))]
    return order.index(registration) + 1 if registration in order else 0
