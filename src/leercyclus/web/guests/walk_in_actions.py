"""Put somebody on the list of a day who stands at the door, whatever was asked and answered before."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.guests.invite_queries import delegation_of
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_actions import held_rows, promote_waiting
from leercyclus.web.people.roles import Actor, Held, Role

State = Registration.State


@transaction.atomic
def stand_on_list(*, actor: Actor, day: UUID, organisation: UUID, person: UUID) -> tuple[UUID, bool]:
    """Let somebody come to a day, full or not, who is there already; gives the registration and whether it is new.

    It counts as new for who stood on no list: not asked, not answered, said no, or taken back. Nobody is mailed. Its
    line in the log is that of who was seen.

    Args:
        actor: who writes it down.
        day: which.
        organisation: the municipality with whose delegation the person comes.
        person: who.
    """
    row, _ = Registration.objects.select_for_update().get_or_create(
        day_id=day,
        person_id=person,
        defaults={"organisation_id": organisation, "invited_by_id": actor.person},
    )
    if row.state == State.YES:
        return row.pk, False
    row.state, row.waiting_since = State.YES, None
    row.answered_by_id, row.answered_at = actor.person, timezone.now()
    row.version += 1
    row.save(update_fields=["state", "waiting_since", "answered_by", "answered_at", "version"])
    _give_role(actor, row)
    return row.pk, True


@transaction.atomic
def come_with(*, actor: Actor, registration: UUID, organisation: UUID) -> None:
    """Let somebody who walked in come with another municipality than was written down.

    Args:
        actor: who corrects it.
        registration: whose.
        organisation: the municipality with whose delegation the person comes.
    """
    row = Registration.objects.select_for_update().get(pk=registration)
    row.organisation_id = organisation
    row.version += 1
    row.save(update_fields=["organisation", "version"])
    _give_role(actor, row)


@transaction.atomic
def strike_from_list(*, registration: UUID) -> None:
    """Take somebody who walked in off the list, as if it had not been; nobody is mailed that it was.

    Who was asked before the day stands on it as who does not come. A place that comes free goes to who waits.
    """
    day = Registration.objects.values_list("day", flat=True).get(pk=registration)
    row = held_rows(day)[registration]
    was_asked = timezone.localdate(row.invited_at) < row.day.date
    row.state = State.NO if was_asked else State.WITHDRAWN
    row.version += 1
    row.save(update_fields=["state", "version"])
    promote_waiting(day)


def _give_role(actor: Actor, row: Registration) -> None:
    organisation, person = row.organisation_id, row.person_id
    workplace = delegation_of(organisation, row.day.date).get(person, organisation)
    role = Role.PARTICIPANT if workplace == organisation else Role.PARTNER
    give_role(
        actor=actor,
        held=Held(role, organisation=workplace, circle=row.day.circle_id),
        person=person,
        is_told=False,
    )
