"""Ask people for a day, take an invitation back, and remind who has not answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.led_queries import led_on
from leercyclus.web.guests import invite_sentences as sentences
from leercyclus.web.guests.calendar_actions import tell_place_gone
from leercyclus.web.guests.invite_mail_actions import mail_guests
from leercyclus.web.guests.invite_queries import delegation_of, standing_rows
from leercyclus.web.guests.invite_times import MOST_REMINDERS
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_actions import held_rows, promote_waiting
from leercyclus.web.people.names_queries import person_names
from leercyclus.web.people.roles import Actor, Held, Role
from leercyclus.web.running.pulse_actions import touch

State = Registration.State
LONGEST_WHY = 12
"""More topics than these say no more."""


def invite(
    *,
    actor: Actor,
    day: UUID,
    organisation: UUID,
    people: Sequence[UUID],
    why: Mapping[UUID, list[str]] | None = None,
) -> list[Registration]:
    """Ask people of one municipality for a day, and mail each in the own language unless the day is over.

    Somebody whose invitation stands is left as it is; somebody whose invitation was taken back is asked anew. More may
    be asked than there are seats: who says yes too late waits. Who is asked gets the role of participant in the circle,
    or of partner, where that is missing.

    Args:
        actor: who asks.
        day: for which.
        organisation: the municipality with whose delegation they come.
        people: who; each once.
        why: by person the topics for which the person is asked.

    Returns:
        the registrations that are new or stand again, in the order of `people`.

    Raises:
        BadInput: a municipality that does not take part, or people who are not in its delegation on that day.
    """
    asked = list(dict.fromkeys(people))
    with transaction.atomic():
        row = whole_day(day).day
        if organisation not in {one.organisation for one in members_of(row.circle_id) if one.takes_part}:
            raise BadInput(sentences.NOT_A_MEMBER())
        known = delegation_of(organisation, row.date)
        if strangers := [one for one in asked if one not in known]:
            raise BadInput(sentences.NOT_IN_DELEGATION(count=len(strangers)))
        rows = held_rows(day)
        standing = {one.person_id for one in rows.values() if one.state != State.WITHDRAWN}
        found = []
        for person in asked:
            if person not in standing:
                topics = list((why or {}).get(person, ()))[:LONGEST_WHY]
                found.append(_ask(actor, day, organisation, person, topics))
                _give_role(actor, row.circle_id, organisation, known[person], person)
        if found:
            facts = {"people": len(found)}
            record(
                actor=actor,
                what="guests.invited",
                circle=row.circle_id,
                organisation=organisation,
                thing=day,
                facts=facts,
            )
        made = standing_rows([one.pk for one in found])
        if row.date >= timezone.localdate():
            mail_guests(kind="day_invitation", rows=made, context={**about(day), "asked_by": name_of(actor)})
    return made


def withdraw(*, actor: Actor, registration: UUID) -> Registration:
    """Take an invitation back and tell it by mail; a place that comes free goes to who waits longest.

    One that was taken back already stays so.

    Args:
        actor: who takes it back.
        registration: which.
    """
    with transaction.atomic():
        day = Registration.objects.values_list("day", flat=True).get(pk=registration)
        row = held_rows(day)[registration]
        was = row.state
        if was == State.WITHDRAWN:
            return row
        row.state, row.waiting_since = State.WITHDRAWN, None
        row.version += 1
        row.save(update_fields=["state", "waiting_since", "version"])
        record(
            actor=actor,
            what="guest.withdrawn",
            circle=row.day.circle_id,
            organisation=row.organisation_id,
            person=row.person_id,
            thing=row.pk,
            facts={"was": was},
        )
        if row.day.date >= timezone.localdate():
            tell_place_gone(row=row, was=was, reason="withdrawn")
            promote_waiting(day)
        touch(day)
    return row


def remind(*, actor: Actor | None, day: UUID, organisation: UUID | None = None) -> int:
    """Remind who was asked and has not answered: at most twice in all, and once a day.

    Args:
        actor: who asks for it; None for the worker.
        day: of which.
        organisation: of which municipality; None for all.

    Returns:
        how many were reminded.
    """
    today = timezone.localdate()
    with transaction.atomic():
        rows = [
            row
            for row in held_rows(day).values()
            if organisation in {None, row.organisation_id} and may_be_reminded(row, today)
        ]
        return remind_rows(actor=actor, rows=rows, organisation=organisation)


def remind_rows(*, actor: Actor | None, rows: Sequence[Registration], organisation: UUID | None = None) -> int:
    """Remind people of one day, whose rows are held; give how many."""
    if not rows:
        return 0
    for row in rows:
        row.reminders += 1
        row.reminded_at = timezone.now()
        row.save(update_fields=["reminders", "reminded_at"])
    day = rows[0].day
    mail_guests(kind="day_reminder", rows=rows, context={**about(day.pk), "asked_by": name_of(actor)})
    record(
        actor=actor,
        what="guests.reminded",
        circle=day.circle_id,
        organisation=organisation or day.host_id,
        thing=day.pk,
        facts={"people": len(rows)},
    )
    return len(rows)


def may_be_reminded(row: Registration, today: date) -> bool:
    """Tell whether somebody has not answered, and was not reminded twice or today already."""
    was_today = row.reminded_at is not None and timezone.localdate(row.reminded_at) == today
    return row.state == State.INVITED and row.reminders < MOST_REMINDERS and not was_today and row.day.date >= today


def about(day: UUID) -> dict[str, object]:
    """Give what an invitation tells of a day: what there is to see, who leads what, and whom to ask; seven queries."""
    whole = whole_day(day)
    coordinators = [whole.day.first_coordinator, whole.day.second_coordinator]
    return {
        "offers": [one.title for one in whole.offers if one.called_off_at is None],
        "topics": [str(topic) for topic in whole.day.topics],
        "leaders": led_on(day),
        "contacts": [one.name for one in coordinators if one is not None],
    }


def name_of(actor: Actor | None) -> str:
    """Give the name of who is at work; empty for the worker and for who is not known."""
    return person_names([actor.person]).get(actor.person, "") if actor and actor.person else ""


def _ask(actor: Actor, day: UUID, organisation: UUID, person: UUID, why: list[str]) -> Registration:
    """Make a registration, or let one that was taken back stand anew, without an answer."""
    row, is_new = Registration.objects.get_or_create(
        day_id=day,
        person_id=person,
        defaults={"organisation_id": organisation, "why": why, "invited_by_id": actor.person},
    )
    if not is_new:
        Registration.objects.filter(pk=row.pk).update(
            organisation=organisation,
            why=why,
            state=State.INVITED,
            deputy_for=None,
            invited_by=actor.person,
            invited_at=timezone.now(),
            answered_by=None,
            answered_at=None,
            waiting_since=None,
            reminders=0,
            reminded_at=None,
            version=row.version + 1,
        )
    return row


def _give_role(actor: Actor, circle: UUID, organisation: UUID, workplace: UUID, person: UUID) -> None:
    """Give the role in the circle that goes with being asked; the invitation tells what it is for."""
    role = Role.PARTICIPANT if workplace == organisation else Role.PARTNER
    give_role(actor=actor, held=Held(role, organisation=workplace, circle=circle), person=person, is_told=False)
