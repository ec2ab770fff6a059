"""Correct who was written down at the door, and take off the list who stands on it by mistake."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.checkin import sentences
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.paper_lines import WalkedIn
from leercyclus.web.checkin.presence_actions import put, unsay
from leercyclus.web.checkin.walk_in_actions import LONGEST_NAME, check_said, from_where
from leercyclus.web.checkin.walk_in_queries import walked_in
from leercyclus.web.guests.own_queries import coming_row
from leercyclus.web.guests.walk_in_actions import come_with, stand_on_list, strike_from_list
from leercyclus.web.people.given import Given
from leercyclus.web.people.roles import Actor
from leercyclus.web.people.walk_in_actions import correct_at_the_door, forget_at_the_door, person_at_the_door
from leercyclus.web.people.walk_in_queries import came_by_the_door
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.seating.merge_actions import give_seats

State = Presence.State


@transaction.atomic
def correct_walk_in(*, actor: Actor, registration: UUID, name: str, organisation: UUID | str, level: str) -> UUID:
    """Write somebody who walked in otherwise: the name, the organisation or the level. The seat stays the person's.

    Who was made known at the door is corrected. Who was known before is another person than was meant: that one goes
    off the list, and the one who is named comes on it, with the seat. The same said again changes nothing.

    Args:
        actor: who corrects it.
        registration: of whom.
        name: of the person.
        organisation: a municipality that takes part, or the name of another one: that is a partner of the host.
        level: a word of `Level`.

    Returns:
        the registration that holds: the same one, unless it turned out to be somebody known already.

    Raises:
        BadInput: nobody who walked in; no name, no such municipality or no such level; or another level of who was
            known before, which is kept with the municipality.
    """
    seen, before = _held(registration)
    row = coming_row(registration)
    if before is None or row is None:
        raise BadInput(sentences.NOT_WALKED_IN())
    said = Given(name=" ".join(name.split())[:LONGEST_NAME], level=level)
    home, partner = from_where(organisation, row.day.host_id)
    check_said(said, circle=row.day.circle_id, organisation=organisation)
    if before == WalkedIn(said.name, partner or home, level):
        return registration
    date = row.day.date
    if came_by_the_door(row.person_id, date):
        person = correct_at_the_door(
            actor=actor,
            person=row.person_id,
            was=row.organisation_id,
            organisation=home,
            given=said,
            day=date,
            partner=partner,
        )
    else:
        person = person_at_the_door(actor=actor, organisation=home, given=said, day=date, partner=partner)
        if person == row.person_id:
            raise BadInput(sentences.KNOWN_LEVEL(person=row.person.name, municipality=row.organisation.name))
    kept = registration
    if person == row.person_id:
        come_with(actor=actor, registration=registration, organisation=home)
    else:
        kept = _replace(actor, seen, day=row.day_id, organisation=home, person=person)
    record(
        actor=actor,
        what="presence.corrected",
        circle=row.day.circle_id,
        organisation=home,
        person=person,
        thing=kept,
        facts={"level": level},
    )
    touch(row.day_id)
    return kept


@transaction.atomic
def take_off(*, actor: Actor, registration: UUID) -> str:
    """Take somebody who walked in by mistake off the list, who then has no seat to come; gives the name.

    Who was made known at the door is in the delegation no more either. Nobody is mailed.

    Args:
        actor: who takes it back.
        registration: of whom.

    Raises:
        BadInput: nobody who walked in, or who is off the list already.
    """
    _, before = _held(registration)
    row = coming_row(registration)
    if before is None or row is None:
        raise BadInput(sentences.NOT_WALKED_IN())
    if came_by_the_door(row.person_id, row.day.date):
        forget_at_the_door(person=row.person_id, organisation=row.organisation_id, day=row.day.date)
    unsay(actor=actor, registration=registration)
    strike_from_list(registration=registration)
    record(
        actor=actor,
        what="presence.taken_off",
        circle=row.day.circle_id,
        organisation=row.organisation_id,
        person=row.person_id,
        thing=registration,
    )
    touch(row.day_id)
    return row.person.name


def _held(registration: UUID) -> tuple[Presence, WalkedIn | None]:
    """Give what was seen of somebody, held until the transaction is over, and how the person was written down.

    Raises:
        BadInput: nothing was seen.
    """
    seen = Presence.objects.select_for_update().filter(registration=registration).first()
    if seen is None:
        raise BadInput(sentences.NOT_WALKED_IN())
    return seen, walked_in(Presence.objects.values_list("registration__day", flat=True).get(pk=seen.pk), registration)


def _replace(actor: Actor, seen: Presence, *, day: UUID, organisation: UUID, person: UUID) -> UUID:
    """Let another person stand on the list as somebody stood there, and that one no more; gives the registration."""
    kept, is_new = stand_on_list(actor=actor, day=day, organisation=organisation, person=person)
    now = timezone.now()
    if is_new or seen.state in {State.HERE, State.LEFT}:
        put(
            actor=actor,
            registration=kept,
            state=seen.state,
            at=now,
            came=seen.arrived_at or now,
            is_walk_in=is_new,
        )
    give_seats(day=day, to=kept, of=seen.registration_id)
    unsay(actor=actor, registration=seen.registration_id)
    strike_from_list(registration=seen.registration_id)
    return kept
