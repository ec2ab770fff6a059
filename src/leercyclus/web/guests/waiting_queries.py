"""Read how many places of a day are taken, and who waits for one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_order import Waits, queue


@dataclass(frozen=True, slots=True)
class Places:
    """How the places of a day stand, as counts without a name.

    Attributes:
        taken: by who comes.
        kept: for deputies who have not answered yet.
        unanswered: how many have not answered, those deputies too.
    """

    taken: int
    kept: int
    unanswered: int


def places_of(day: UUID) -> Places:
    """Count how the places of a day stand, of all municipalities; one query."""
    rows = Registration.objects.filter(day=day).only("state", "deputy_for", "waiting_since")
    states = Counter(row.state for row in rows)
    taken, unanswered = states[Registration.State.YES], states[Registration.State.INVITED]
    return Places(taken, sum(map(holds_place, rows)) - taken, unanswered)


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
