"""Answer whether somebody comes to a day: yes, no, or somebody else instead. The mind may be changed until the day."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles.named import Named
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests import answer_sentences as sentences
from leercyclus.web.guests.answer_deputy_actions import release_deputy, send_deputy
from leercyclus.web.guests.answer_mail_actions import mail_guest, mail_with_file
from leercyclus.web.guests.calendar_actions import tell_place_gone
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_actions import give_places, has_room, held_rows
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch

Rows = dict[UUID, Registration]
State = Registration.State


@transaction.atomic
def answer(
    *,
    actor: Actor,
    registration: UUID,
    state: str,
    deputy: UUID | Named | None = None,
    version: int | None = None,
) -> Registration:
    """Keep what somebody answers, and tell whom it concerns; the same answer again changes nothing.

    On a full day a yes waits. A place that comes free goes to who is next on the waiting list at once. Who takes back
    that a deputy comes takes the deputy's place.

    Args:
        actor: who answers: the person, by a link or not, or somebody for the person.
        registration: which.
        state: 'yes', 'no' or 'deputy'.
        deputy: with 'deputy': somebody of the same delegation, or a name with an address.
        version: that the answer was seen with; left out where no page was seen.

    Raises:
        Conflict: somebody else answered meanwhile.
        BadInput: the day is over or called off, the invitation was withdrawn, or the deputy cannot be one.
    """
    day = Registration.objects.values_list("day", flat=True).get(pk=registration)
    rows = held_rows(day)
    give_places(rows)
    row = rows[registration]
    check_open(row)
    if version is not None and version != row.version:
        raise Conflict(version=row.version, theirs={"state": str(State(row.state).label)})
    is_same = state == row.state or (state == State.YES and row.state == State.WAITING)
    if is_same and state != State.DEPUTY:
        return row
    was = row.state
    if state == State.YES:
        _take_place(rows, row)
    elif state == State.NO:
        release_deputy(rows=rows, row=row)
        row.state, row.waiting_since = State.NO, None
    elif state == State.DEPUTY:
        if deputy is None:
            raise BadInput(sentences.NO_DEPUTY())
        send_deputy(actor=actor, rows=rows, row=row, deputy=deputy)
    else:
        raise BadInput(sentences.NO_ANSWER())
    _keep(row, actor)
    _tell(rows, row, was)
    give_places(rows)
    return row


def check_open(row: Registration) -> None:
    """See that a registration can still be answered.

    Raises:
        BadInput: withdrawn, called off, or over.
    """
    if row.state == State.WITHDRAWN:
        raise BadInput(sentences.WITHDRAWN())
    if row.day.state != row.day.State.PUBLISHED:
        raise BadInput(sentences.CANCELLED())
    if row.day.date < timezone.localdate():
        raise BadInput(sentences.OVER())


def _take_place(rows: Rows, row: Registration) -> None:
    release_deputy(rows=rows, row=row)
    if has_room(rows, without=row.pk):
        row.state, row.waiting_since = State.YES, None
    else:
        row.state, row.waiting_since = State.WAITING, row.waiting_since or timezone.now()


def _tell(rows: Rows, row: Registration, was: str) -> None:
    """Mail what the answer means to the person, and to who sent a deputy that cannot come."""
    if row.state == State.YES:
        mail_with_file(row=row, kind="day_confirmed")
    elif row.state == State.WAITING:
        mail_guest(row=row, kind="day_waiting")
    else:
        tell_place_gone(row=row, was=was, reason=row.state)
    sender = rows.get(row.deputy_for_id) if row.deputy_for_id else None
    if sender is not None and row.state == State.NO:
        about = f"{row.pk.hex[:8]}-{row.version}"
        mail_guest(row=sender, kind="day_deputy_answer", about=about, deputy=row.person.name)


def _keep(row: Registration, actor: Actor) -> None:
    row.answered_by_id, row.answered_at = actor.person, timezone.now()
    row.version += 1
    row.save(update_fields=["state", "waiting_since", "answered_by", "answered_at", "version"])
    record(
        actor=actor,
        what="guest.answered",
        circle=row.day.circle_id,
        organisation=row.organisation_id,
        person=row.person_id,
        thing=row.pk,
        facts={"state": row.state, "by_another": actor.person != row.person_id},
    )
    touch(row.day_id)
