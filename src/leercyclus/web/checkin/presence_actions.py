"""Say who is there: one tap of a host, and everybody who is still to come at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.checkin import sentences
from leercyclus.web.checkin.models import Presence
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.own_queries import coming_row
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch

State = Presence.State
OLDEST_HOURS = 12
"""A tap that could not be sent waits on the phone at most so long: what it says is then no longer of use."""


@transaction.atomic
def see(*, actor: Actor, registration: UUID, state: str, at: datetime | None = None) -> Presence | None:
    """Keep what a host saw of somebody; the last one said holds, whenever it arrives.

    The same said again changes nothing, and so does what was said before something that is known already: two hosts
    need not wait for each other, and a tap may be sent twice and late.

    Args:
        actor: who saw it.
        registration: of whom.
        state: a word of `Presence.State`; 'unseen' takes back what was said.
        at: when it was said; now when left out, and never later than now.

    Returns:
        what holds now; None where nothing was seen.

    Raises:
        BadInput: no such word, nobody who is expected, or something said too long ago or on another day.
    """
    if state not in State.values:
        raise BadInput(sentences.NO_STATE(found=state))
    row = coming_row(registration)
    if row is None:
        raise BadInput(sentences.NOT_EXPECTED())
    now = timezone.now()
    said = min(at, now) if at else now
    if now - said > timedelta(hours=OLDEST_HOURS) or (at and timezone.localdate(said) != row.day.date):
        moment = date_format(timezone.localtime(said), "j F H:i")
        raise BadInput(sentences.TOO_OLD(hours=OLDEST_HOURS, moment=moment))
    came = said if state == State.HERE else min(said, moment_of(row.day.date, row.day.begins))
    kept, is_changed = put(actor=actor, registration=registration, state=state, at=said, came=came)
    if is_changed:
        record(
            actor=actor,
            what="presence.seen",
            circle=row.day.circle_id,
            organisation=row.organisation_id,
            person=row.person_id,
            thing=registration,
            facts={"state": state},
        )
        touch(row.day_id)
    return None if kept.state == State.UNSEEN else kept


@transaction.atomic
def rest_is_absent(*, actor: Actor, day: UUID, people: Sequence[UUID]) -> int:
    """Say of everybody among some people of whom nothing was seen yet that they do not come; gives how many.

    Args:
        actor: who says so.
        day: which.
        people: registrations, as the host read their names. Who came in since is left alone.
    """
    now = timezone.now()
    asked = set(people)
    found = []
    for one in coming(day, with_absent=True):
        if one.registration not in asked:
            continue
        kept = _held(one.registration, now)
        if kept.state == State.UNSEEN:
            _write(kept, State.ABSENT, now, now, actor)
            found.append(one.registration)
    row = coming_row(found[0]) if found else None
    if row is not None:
        facts = {"people": len(found)}
        record(
            actor=actor,
            what="presence.rest_absent",
            circle=row.day.circle_id,
            organisation=row.day.host_id,
            thing=day,
            facts=facts,
        )
        touch(day)
    return len(found)


def moment_of(on: date, clock: time) -> datetime:
    """Give a moment of the clock of the Netherlands."""
    return timezone.make_aware(datetime.combine(on, clock))


def put(
    *,
    actor: Actor,
    registration: UUID,
    state: str,
    at: datetime,
    came: datetime,
    is_walk_in: bool = False,
) -> tuple[Presence, bool]:
    """Write what was seen where nothing later is known; gives the row, held, and whether it says something else now.

    Args:
        actor: who saw it.
        registration: of whom.
        state: a word of `Presence.State`.
        at: when it was said.
        came: when the person came, where that is not known yet: who leaves without having been checked in was there
            from the beginning.
        is_walk_in: whether the person was on no list; once said it stays.
    """
    row = _held(registration, at)
    was, walked_in = row.state, row.is_walk_in
    row.is_walk_in = walked_in or is_walk_in
    if at >= row.seen_at:
        _write(row, state, at, came, actor)
    elif row.is_walk_in != walked_in:
        row.save(update_fields=["is_walk_in"])
    return row, row.state != was or row.is_walk_in != walked_in


def unsay(*, actor: Actor, registration: UUID) -> None:
    """Take back all that was said of somebody who is on the list no more, that the person walked in included."""
    now = timezone.now()
    row = _held(registration, now)
    row.is_walk_in = False
    _write(row, State.UNSEEN, now, now, actor)


def _held(registration: UUID, at: datetime) -> Presence:
    """Give the row of somebody, held until the transaction is over; a new one says that nothing was seen."""
    new = {"state": State.UNSEEN, "seen_at": at}
    row, _ = Presence.objects.select_for_update().get_or_create(registration_id=registration, defaults=new)
    return row


def _write(row: Presence, state: str, at: datetime, came: datetime, actor: Actor) -> None:
    is_there = state in {State.HERE, State.LEFT}
    row.arrived_at = min(row.arrived_at or came, at) if is_there else None
    row.left_at = (row.left_at or at) if state == State.LEFT else None
    row.state, row.seen_at, row.seen_by_id = state, at, actor.person
    row.save()
