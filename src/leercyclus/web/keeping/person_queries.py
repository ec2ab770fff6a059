"""Read all that is kept of one person, and who answers for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from leercyclus.web.accounts import personal_queries as accounts
from leercyclus.web.agenda import personal_queries as agenda
from leercyclus.web.audit import personal_queries as audit
from leercyclus.web.audit.line_queries import lines_about
from leercyclus.web.audit.rules import PersonFacts
from leercyclus.web.checkin import personal_queries as checkin
from leercyclus.web.circles import personal_queries as circles
from leercyclus.web.circles.holders_queries import holders
from leercyclus.web.days import personal_queries as days
from leercyclus.web.guests import personal_queries as guests
from leercyclus.web.jobs import personal_queries as jobs
from leercyclus.web.keeping.rules import may_erase
from leercyclus.web.landing import personal_queries as landing
from leercyclus.web.lessons import personal_queries as lessons
from leercyclus.web.letters import personal_queries as letters
from leercyclus.web.mail import personal_queries as mail
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people import personal_queries as people
from leercyclus.web.people.names_queries import delegations_by_person, person_names, readers
from leercyclus.web.people.roles import Actor, Role
from leercyclus.web.practices import personal_queries as practices
from leercyclus.web.purse import personal_queries as purse
from leercyclus.web.running import personal_queries as running
from leercyclus.web.scripts import personal_queries as scripts
from leercyclus.web.seating import personal_queries as seating

ASKED, WITHDRAWN = "person.erasure_asked", "person.erasure_withdrawn"
"""The words of the lines by which somebody asks to be erased, and takes that back."""

APPS: dict[str, Callable[[UUID], object]] = {
    "people": people.export_person,
    "circles": circles.export_person,
    "agenda": agenda.export_person,
    "days": days.export_person,
    "invitations": guests.export_person,
    "tables": seating.export_person,
    "presence": checkin.export_person,
    "lessons": lessons.export_person,
    "messages": running.export_person,
    "scripts": scripts.export_person,
    "letters": letters.export_person,
    "practices": practices.export_person,
    "landing": landing.export_person,
    "purse": purse.export_person,
    "accounts": accounts.export_person,
    "mail": mail.export_person,
    "jobs": jobs.export_person,
    "log": audit.export_person,
}
"""What every app gives of one person."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request to be erased that waits for an answer.

    Attributes:
        person: who asks.
        name: how the person is called.
        asked_at: when it was asked for, the last time.
    """

    person: UUID
    name: str
    asked_at: datetime


def export_person(person: UUID) -> dict[str, object]:
    """Give all that is kept of one person, by app, as JSON can hold it; the queries do not grow with how much it is."""
    return {name: export(person) for name, export in APPS.items()}


def officers_for(organisations: Collection[UUID]) -> list[Reader]:
    """Give who may be asked to erase somebody: privacy officers, and where there are none the administrators."""
    officers = holders(Role.PRIVACY_OFFICER, organisations) | holders(Role.PRIVACY_OFFICER)
    return readers(officers or holders(Role.NETWORK_ADMINISTRATOR))


def asked_erasure_at(person: UUID) -> datetime | None:
    """Give when somebody asked to be erased; None for who did not, or took it back since; two queries."""
    return _waiting(lines_about(ASKED, person=person), lines_about(WITHDRAWN, person=person)).get(person)


def _waiting(
    asked: Iterable[tuple[UUID, datetime]], withdrawn: Iterable[tuple[UUID, datetime]]
) -> dict[UUID, datetime]:
    """Give by person when it was asked the last time, of those who did not take it back after it."""
    last: dict[UUID, datetime] = {}
    for person, at in asked:
        last[person] = max(at, last.get(person, at))
    for person, at in withdrawn:
        if person in last and at >= last[person]:
            del last[person]
    return last


def open_requests(actor: Actor) -> list[Request]:
    """Give who asked to be erased and still is there, of those whom somebody may erase; four queries, oldest first."""
    last = _waiting(lines_about(ASKED), lines_about(WITHDRAWN))
    names = person_names(last)
    ever = delegations_by_person(names)
    mine = [person for person in names if may_erase(actor, PersonFacts(person, ever[person]))]
    found = [Request(person, names[person], last[person]) for person in mine]
    return sorted(found, key=lambda one: one.asked_at)
