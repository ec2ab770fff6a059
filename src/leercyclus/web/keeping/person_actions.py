"""Erase a person: facts stay, the person goes. And ask for it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.accounts import personal_actions as accounts
from leercyclus.web.agenda import personal_actions as agenda
from leercyclus.web.audit.actions import record
from leercyclus.web.checkin import personal_actions as checkin
from leercyclus.web.circles import personal_actions as circles
from leercyclus.web.days import personal_actions as days
from leercyclus.web.guests import personal_actions as guests
from leercyclus.web.jobs import personal_actions as jobs
from leercyclus.web.keeping.person_queries import asked_erasure_at, export_person, officers_for
from leercyclus.web.keeping.trace_actions import remove_traces, traces_of
from leercyclus.web.landing import personal_actions as landing
from leercyclus.web.lessons import personal_actions as lessons
from leercyclus.web.letters import personal_actions as letters
from leercyclus.web.mail import personal_actions as mail
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people import personal_actions as people
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices import personal_actions as practices
from leercyclus.web.purse import personal_actions as purse
from leercyclus.web.running import personal_actions as running
from leercyclus.web.scripts import personal_actions as scripts
from leercyclus.web.seating import personal_actions as seating

ERASED, EXPORTED = "person.erased", "person.exported"

APPS: tuple[Callable[..., object], ...] = (
    landing.erase_person,
    letters.erase_person,
    practices.erase_person,
    lessons.erase_person,
    purse.erase_person,
    scripts.erase_person,
    running.erase_person,
    checkin.erase_person,
    seating.erase_person,
    guests.erase_person,
    days.erase_person,
    agenda.erase_person,
    circles.erase_person,
    jobs.erase_person,
    mail.erase_person,
    accounts.erase_person,
    people.erase_person,
)
"""What every app does, in this order: people come last, because the others look for the name and the address."""


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take somebody out of everything: all at once or nothing.

    The account and its sessions, posts, links and mails go. What a municipality wrote stays, with the name replaced.
    The line of the log that says so names ids only.

    Args:
        actor: who erases; None for a round of retention.
        person: who is erased.
    """
    remove_traces(found=traces_of(person))
    for erase in APPS:
        erase(actor=actor, person=person)
    record(actor=actor, what=ERASED, person=person)


@transaction.atomic
def take_along(*, actor: Actor, person: UUID) -> dict[str, object]:
    """Give all that is kept of somebody to who answers the person's request, and write that it was taken along."""
    record(actor=actor, what=EXPORTED, person=person)
    return export_person(person)


@transaction.atomic
def ask_for_erasure(*, actor: Actor) -> None:
    """Ask to be erased: those who may do it get a mail, and the request stands on their page until it is done."""
    person = actor.person
    if person is None:
        return
    record(actor=actor, what="person.erasure_asked", person=person)
    day = timezone.localdate().isoformat()
    for reader in officers_for(actor.organisations):
        queue_mail(
            key=f"erasure-{person}-{reader.person}-{day}",
            kind="erasure_asked",
            template="keeping/mail/erasure_asked.txt",
            context={"person": person},
            to=reader,
        )


@transaction.atomic
def withdraw_erasure(*, actor: Actor) -> bool:
    """Take back that one asked to be erased; tells whether there was such a request."""
    person = actor.person
    if person is None or asked_erasure_at(person) is None:
        return False
    record(actor=actor, what="person.erasure_withdrawn", person=person)
    return True
