"""Give places that come free to who waits."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.guests.answer_mail_actions import mail_with_file
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_queries import holds_place, queue_of
from leercyclus.web.running.pulse_actions import touch


def held_rows(day: UUID) -> dict[UUID, Registration]:
    """Give all registrations of a day by id, held until the transaction is done: places are given one answer at a time.

    Each with its person, and with its day and the host of it.
    """
    rows = Registration.objects.filter(day=day).order_by("pk")
    list(rows.select_for_update().values_list("pk"))
    # Read after the wait for the lock: who was asked meanwhile, such as a deputy who keeps a place, is there then too.
    found = {row.pk: row for row in rows.select_related("person").prefetch_related("organisation")}
    first = rows.select_related("day__host", "day__circle").first()
    if first is not None:
        for row in found.values():
            row.day = first.day  # one for all: to read it with every row takes longer than all the rest
    return found


def has_room(rows: Mapping[UUID, Registration], without: UUID | None = None) -> bool:
    """Tell whether a day has a place left, apart from the one that a registration holds itself."""
    taken = [row for row in rows.values() if row.pk != without and holds_place(row)]
    return not rows or len(taken) < next(iter(rows.values())).day.seats


@transaction.atomic
def promote_waiting(day: UUID) -> tuple[Registration, ...]:
    """Give every free place of a day to who is next on the waiting list, and tell them by mail.

    Call it inside the transaction in which a place came free or the number of places went up. A day that is over or
    called off gives none.

    Returns:
        Who got a place, in the order in which the places were given.
    """
    return give_places(held_rows(day))


def give_places(rows: Mapping[UUID, Registration]) -> tuple[Registration, ...]:
    """As `promote_waiting`, for who holds the registrations of a day already; who gets a place stands at yes in them.

    Args:
        rows: all of the day, as `held_rows` gives them, with what was changed since.
    """
    first = next(iter(rows.values()), None)
    if first is None or first.day.state != first.day.State.PUBLISHED or first.day.date < timezone.localdate():
        return ()
    free = first.day.seats - sum(map(holds_place, rows.values()))
    given = [rows[one.registration] for one in queue_of(rows.values())[: max(free, 0)]]
    for row in given:
        row.state, row.waiting_since = Registration.State.YES, None
        row.version += 1
        row.save(update_fields=["state", "waiting_since", "version"])
        record(
            actor=None,
            what="guest.place_given",
            circle=row.day.circle_id,
            organisation=row.organisation_id,
            person=row.person_id,
            thing=row.pk,
        )
        mail_with_file(row=row, kind="day_place_free")
    if given:
        touch(first.day_id)
    return tuple(given)
