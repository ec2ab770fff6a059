"""A deputy: asked in the place of who cannot come, and let go when that one comes after all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.guests import answer_sentences as sentences
from leercyclus.web.guests.answer_deputy import NamedDeputy
from leercyclus.web.guests.answer_mail_actions import mail_guest
from leercyclus.web.guests.answer_queries import FREE
from leercyclus.web.guests.calendar_actions import tell_place_gone
from leercyclus.web.guests.invite_queries import delegation_of
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_actions import has_room
from leercyclus.web.guests.waiting_queries import holds_place
from leercyclus.web.people.given import Given
from leercyclus.web.people.known_actions import known_person
from leercyclus.web.people.levels import Level
from leercyclus.web.people.person_actions import write_employment, write_post
from leercyclus.web.people.roles import Actor, Held, Role

Rows = dict[UUID, Registration]
State = Registration.State
MOST_DEPUTIES = 5
"""So many deputies who were let go again one person can have asked for a day."""


def send_deputy(*, actor: Actor, rows: Rows, row: Registration, deputy: UUID | Named) -> None:
    """Ask somebody to come in the place of a registration, which then stands at 'sends a deputy'; the row is not saved.

    The deputy keeps the place of who sends: the seat, or the place on the waiting list.

    Args:
        actor: who sends.
        rows: all registrations of the day, held; that of the deputy comes to stand among them.
        row: of who cannot come.
        deputy: somebody of the same delegation, or a name with an address.

    Raises:
        BadInput: somebody else than of the delegation, oneself, somebody who was asked already, or too many in a row.
    """
    if row.deputy_for_id is not None and (sender := rows.get(row.deputy_for_id)) is not None:
        raise BadInput(sentences.DEPUTY_OF_DEPUTY(name=sender.person.name))
    _check_number(actor, rows, row)
    person = _person(row, deputy)
    asked = next((one for one in rows.values() if one.person_id == person), None)
    if asked is not None and asked.deputy_for_id == row.pk and asked.state not in FREE:
        return
    if asked is not None and asked.state not in FREE:
        # Who only typed an address does not learn whose it is.
        name = asked.person.name if isinstance(deputy, UUID) else deputy.name
        raise BadInput(sentences.ASKED_ALREADY(name=name))
    if asked is not None and asked.organisation_id != row.organisation_id:
        raise BadInput(sentences.DEPUTY_ELSEWHERE(municipality=row.organisation.name))
    was, since = row.state, row.waiting_since
    kept = release_deputy(rows=rows, row=row) or was == State.YES
    if not kept and was != State.WAITING:
        since = None if has_room(rows, without=row.pk) else timezone.now()
    row.state, row.waiting_since = State.DEPUTY, None
    fresh = _ask(actor, row, person, None if kept else since)
    rows[fresh.pk] = fresh


def release_deputy(*, rows: Rows, row: Registration) -> bool:
    """Let the deputy of somebody go, who is told; tells whether the deputy had a place."""
    deputy = next((one for one in rows.values() if one.deputy_for_id == row.pk), None)
    if deputy is None:
        return False
    had, was = holds_place(deputy), deputy.state
    deputy.deputy_for = None
    if was not in FREE:
        deputy.state, deputy.waiting_since = State.WITHDRAWN, None
    deputy.version += 1
    deputy.save(update_fields=["deputy_for", "state", "waiting_since", "version"])
    if was not in FREE:
        tell_place_gone(row=deputy, was=was, reason="withdrawn")
    return had


def _check_number(actor: Actor, rows: Rows, row: Registration) -> None:
    """See that nobody mails one address after the other by sending deputies; who may ask people may go on."""
    asks_people = actor.is_administrator or actor.holds(Role.CIRCLE_COORDINATOR, Role.MUNICIPALITY_COORDINATOR)
    gone = [one for one in rows.values() if one.invited_by_id == actor.person and one.state == State.WITHDRAWN]
    if not asks_people and len([one for one in gone if one.organisation_id == row.organisation_id]) >= MOST_DEPUTIES:
        raise BadInput(sentences.MANY_DEPUTIES(most=MOST_DEPUTIES))


def _person(row: Registration, deputy: UUID | Named) -> UUID:
    """Give who comes instead: somebody of the delegation, or who was named and is not known anywhere yet."""
    if deputy == row.person_id:
        raise BadInput(sentences.OWN_DEPUTY())
    before = delegation_of(row.organisation_id, row.day.date)
    if isinstance(deputy, UUID):
        person = deputy
    else:
        person = known_person(
            name=deputy.name, address=deputy.address, organisation=row.organisation_id, language=row.person.language
        )
        if person == row.person_id:
            raise BadInput(sentences.OWN_DEPUTY())
    if person in before:
        return person
    if isinstance(deputy, UUID) or person not in delegation_of(row.organisation_id, row.day.date):
        raise BadInput(sentences.DEPUTY_ELSEWHERE(municipality=row.organisation.name))
    _bring_in(row, person, deputy, workplace=before.get(row.person_id, row.organisation_id))
    return person


def _bring_in(row: Registration, person: UUID, deputy: Named, *, workplace: UUID) -> None:
    """Write what is known of somebody new: the post that was typed; from a partner nobody comes but a partner."""
    today = timezone.localdate()
    typed = deputy if isinstance(deputy, NamedDeputy) else NamedDeputy(deputy.name, deputy.address)
    given = Given(level=typed.level, department=typed.department, since=today)
    if workplace != row.organisation_id:
        given = replace(given, level=Level.PARTNER.value, employer=workplace)
        write_employment(row.organisation_id, person, given)
    write_post(row.organisation_id, person, given)


def _ask(actor: Actor, row: Registration, person: UUID, since: datetime | None) -> Registration:
    deputy, _is_new = Registration.objects.update_or_create(
        day=row.day,
        person_id=person,
        defaults={
            "organisation_id": row.organisation_id,
            "state": State.INVITED,
            "waiting_since": since,
            "why": row.why,
            "deputy_for": row,
            "invited_by_id": actor.person,
            "invited_at": timezone.now(),
        },
    )
    deputy.version += 1
    deputy.save(update_fields=["version"])
    workplace = delegation_of(row.organisation_id, row.day.date).get(person, row.organisation_id)
    role = Role.PARTICIPANT if workplace == row.organisation_id else Role.PARTNER
    held = Held(role, organisation=workplace, circle=row.day.circle_id)
    give_role(actor=actor, held=held, person=person, is_told=False)
    fresh = Registration.objects.select_related("person", "organisation", "day__host", "day__circle").get(pk=deputy.pk)
    mail_guest(row=fresh, kind="day_deputy_asked", sender=row.person.name)
    return fresh
