"""Gather what an organisation holds on a subject, and what to look at before it is made public."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.engine.reasons import BadInput, Language
from leercyclus.web.agenda.records_queries import records_of as positions
from leercyclus.web.audit.records_queries import records_of as lines
from leercyclus.web.circles.records_queries import records_of as circles
from leercyclus.web.days.records_queries import records_of as days
from leercyclus.web.keeping import sentences
from leercyclus.web.keeping.blackout import Found, Known, to_look_at
from leercyclus.web.keeping.parcel import Question
from leercyclus.web.keeping.records import Record
from leercyclus.web.keeping.rules import may_export_of
from leercyclus.web.landing.home_records_queries import records_of as meetings
from leercyclus.web.landing.records_queries import records_of as landings
from leercyclus.web.lessons.records_queries import records_of as lessons
from leercyclus.web.letters.records_queries import records_of as letters
from leercyclus.web.mail.records_queries import records_of as mails
from leercyclus.web.people.names_queries import (
    all_names,
    find_organisation,
    organisation_names,
    people_of_partners,
    titles_below_management,
)
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.records_queries import records_of as practices
from leercyclus.web.purse.records_queries import records_of as corrections

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The documents in the order of their numbers, and what to look at in them."""

    question: Question
    records: tuple[Record, ...]
    found: tuple[Found, ...]


def gather(organisation: UUID, question: Question, language: Language) -> Gathered:
    """Gather the documents; thirty queries at most, however many there are."""
    begin, end = question.begin, question.end
    records = [
        *circles(organisation, begin, end),
        *positions(organisation, begin, end, language),
        *days(organisation, begin, end),
        *letters(organisation, begin, end),
        *practices(organisation, begin, end),
        *lessons(organisation, begin, end),
        *landings(organisation, begin, end),
        *meetings(organisation, begin, end),
        *corrections(organisation, begin, end),
        *mails(organisation, begin, end),
        *lines(organisation, begin, end, language),
    ]
    chosen = tuple(sorted((one for one in records if one.is_about(question.subject)), key=lambda one: one.day))
    known = Known(all_names(), titles_below_management(), frozenset(map(str, people_of_partners())))
    found = (hit for number, record in enumerate(chosen, 1) for hit in to_look_at(number, record, known))
    return Gathered(question, chosen, tuple(found))


def organisations_to_export(actor: Actor) -> list[tuple[UUID, str]]:
    """Give the organisations of which somebody may make an export, by name; one query."""
    names = organisation_names()
    return sorted(
        ((one, name) for one, name in names.items() if may_export_of(actor, one)), key=lambda pair: pair[1].casefold()
    )


def organisation_named(text: str) -> tuple[UUID, str]:
    """Give the organisation with a name or a code; for the command line, so it stands above who may what.

    Raises:
        BadInput: there is none; the sentence names those there are.
    """
    found = find_organisation(text)
    if found is None:
        known = ", ".join(sorted(organisation_names().values(), key=str.casefold))
        raise BadInput(
            sentences.UNKNOWN_ORGANISATION(asked=text, known=known) if known else sentences.NO_ORGANISATION()
        )
    return found
