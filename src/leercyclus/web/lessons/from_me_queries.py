"""Read which lessons name somebody as where they come from, for that one only: an outside partner that was asked."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.lessons.confirmed_queries import TOLD_TO_A_SOURCE
from leercyclus.web.lessons.consent import PURPOSE
from leercyclus.web.lessons.models import Lesson


@dataclass(frozen=True, slots=True)
class FromMe:
    """A lesson that comes from the reader, as the mail of the question tells it.

    Attributes:
        lesson: the row, for what it says, how far it goes and what was answered.
        municipality, circle: of who wrote it, and of the day.
        link: the text of the link by which one says yes or no.
    """

    lesson: Lesson
    municipality: str
    circle: str
    link: str


def lessons_from(person: UUID | None) -> tuple[FromMe, ...]:
    """Give the lessons about which somebody was asked to be named, the newest first; one query.

    What was not asked about yet is told by no page either: its owner may still change it.
    """
    if person is None:
        return ()
    rows = Lesson.objects.filter(TOLD_TO_A_SOURCE, source=Lesson.Source.PERSON, source_person__person=person).exclude(
        consent=Lesson.Consent.NOT_NEEDED
    )
    read = ("registration__organisation", "registration__day__circle")
    return tuple(_told(row) for row in rows.select_related(*read))


def _told(row: Lesson) -> FromMe:
    link = make_token(PURPOSE, lesson=str(row.pk), source=str(row.source_person_id))
    visit = row.registration
    return FromMe(row, visit.organisation.name, visit.day.circle.name, link)
