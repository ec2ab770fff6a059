"""Read lines of the log, with the names as they are at the moment of reading."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.utils.translation import gettext

from leercyclus.engine.reasons import Language
from leercyclus.web.audit.models import Line
from leercyclus.web.audit.rules import PersonFacts, reads_own_deeds, reads_whole_circle
from leercyclus.web.audit.words import in_short, said
from leercyclus.web.circles.names_queries import circle_names
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.names_queries import delegations_ever, is_erased, organisation_names, person_names
from leercyclus.web.people.roles import Actor, Role

A_PAGE = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """Which lines somebody wants to see.

    Attributes:
        what: only this word; empty for all.
        begin: not before this day.
        end: not after this day.
    """

    what: str = ""
    begin: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line as a reader sees it.

    Attributes:
        at: when it happened.
        actor: the name of who did it; 'somebody who was erased' when that is so, 'the site itself' for a job.
        what: the word of the line.
        sentence: what happened, in the language of the reader.
        organisation: the name of the organisation that it concerns; empty for none.
        person: the name of whom it concerns; empty for nobody.
    """

    at: datetime
    actor: str
    what: str
    sentence: str
    organisation: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class LogPage:
    """One page of a log.

    Attributes:
        lines: the newest first.
        total: how many there are on all pages.
        number: of this page, from 1.
        pages: how many pages there are.
        words: every word in the log with its sentence in short, to choose from.
    """

    lines: tuple[ReadLine, ...]
    total: int
    number: int
    pages: int
    words: tuple[tuple[str, str], ...]

    @property
    def newer(self) -> int:
        """The number of the page with newer lines; 0 for none."""
        return self.number - 1

    @property
    def older(self) -> int:
        """The number of the page with older lines; 0 for none."""
        return self.number + 1 if self.number < self.pages else 0


def person_facts(person: UUID) -> PersonFacts | None:
    """Give what the rules know of a person, or None where there is none; two queries."""
    erased = is_erased(person)
    return None if erased is None else PersonFacts(person, delegations_ever(person), erased)


def circle_lines(actor: Actor, circle: CircleFacts) -> QuerySet[Line]:
    """Give the lines of a circle that somebody may read: all, or those of the own municipality and the own deeds."""
    lines = Line.objects.filter(circle=circle.id)
    if reads_whole_circle(actor, circle):
        return lines
    return lines.filter(Q(organisation__in=own_members(actor, circle)) | Q(actor=actor.person))


def own_members(actor: Actor, circle: CircleFacts) -> frozenset[UUID]:
    """Give the members of a circle for which somebody works."""
    own = {one.organisation for one in actor.held if one.organisation is not None}
    return (circle.members | circle.invited) & own


def person_lines(actor: Actor, person: PersonFacts) -> QuerySet[Line]:
    """Give the lines about a person that somebody may read.

    Who the person is and who watches over privacy see all, what the person did included; a coordinator sees what was
    changed about the person on behalf of the own organisation, or of none.
    """
    if reads_own_deeds(actor, person):
        return Line.objects.filter(Q(person=person.id) | Q(actor=person.id))
    own = actor.organisations_as(Role.MUNICIPALITY_COORDINATOR) & person.organisations
    return Line.objects.filter(Q(organisation__in=own) | Q(organisation__isnull=True), person=person.id)


def asked_lines(lines: QuerySet[Line], asked: Asked) -> QuerySet[Line]:
    """Leave the lines that somebody asked for, the newest first."""
    if asked.what:
        lines = lines.filter(what=asked.what)
    if asked.begin:
        lines = lines.filter(at__date__gte=asked.begin)
    if asked.end:
        lines = lines.filter(at__date__lte=asked.end)
    return lines.order_by("-id")


def log_page(lines: QuerySet[Line], asked: Asked, number: int, language: Language) -> LogPage:
    """Give one page of a log; six queries, however long the log is."""
    words = sorted(lines.order_by("what").values_list("what", flat=True).distinct())
    paginator = Paginator(asked_lines(lines, asked), A_PAGE)
    page = paginator.get_page(number)
    choices = sorted(((word, in_short(word, language)) for word in words), key=lambda pair: pair[1].casefold())
    read = tuple(read_lines(page.object_list, language))
    return LogPage(read, paginator.count, page.number, paginator.num_pages, tuple(choices))


def read_lines(lines: Iterable[Line], language: Language) -> list[ReadLine]:
    """Write lines as sentences with the names of today; four queries for any number of lines."""
    rows = list(lines)
    people = person_names(_ids(one for row in rows for one in (row.actor, row.person)))
    organisations = organisation_names(_ids(row.organisation for row in rows))
    circles = circle_names(_ids(row.circle for row in rows))
    gone = gettext("somebody who was erased")
    read = []
    for row in rows:
        who = people.get(row.actor, gone) if row.actor else gettext("the site itself")
        organisation = organisations.get(row.organisation, "") if row.organisation else ""
        person = people.get(row.person, gone) if row.person else ""
        values: dict[str, object] = {
            **row.facts,
            "actor": who,
            "person": person,
            "organisation": organisation,
            "circle": circles.get(row.circle) if row.circle else None,
        }
        read.append(ReadLine(row.at, who, row.what, said(row.what, values, language), organisation, person))
    return read


def lines_about(what: str, *, person: UUID | None = None) -> list[tuple[UUID, datetime]]:
    """Give whom the lines with a word are about, and when, the newest first; `person` names one; one query."""
    found = Line.objects.filter(what=what, person__isnull=False).order_by("-id").values_list("person", "at")
    if person is not None:
        found = found.filter(person=person)
    return [(person, at) for person, at in found if person is not None]


def was_last(actor: UUID | None, thing: UUID) -> bool:
    """Tell whether somebody was the last to change a thing; one query."""
    last = Line.objects.filter(thing=str(thing)).order_by("-id").values_list("actor", flat=True).first()
    return actor is not None and last == actor


def organisation_of(what: str, thing: UUID) -> UUID | None:
    """Give the organisation that the newest line with a word about a thing concerns; None for no line; one query."""
    found = Line.objects.filter(what=what, thing=str(thing)).order_by("-id")
    return found.values_list("organisation", flat=True).first()


def lines_of_organisation(organisation: UUID, begin: date, end: date) -> QuerySet[Line]:
    """Give the lines that concern an organisation, from a day to a day, in the order in which they were written."""
    return Line.objects.filter(organisation=organisation, at__date__gte=begin, at__date__lte=end).order_by("id")


def _ids(found: Iterable[UUID | None]) -> Collection[UUID]:
    return {one for one in found if one is not None}
