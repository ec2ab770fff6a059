"""Read one practice whole: its documents, who took it over, and where it grew from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.lessons.facts_queries import lesson_facts
from leercyclus.web.lessons.rules import may_read_lesson
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.chain import Link
from leercyclus.web.practices.chain_queries import GROWN, read_chain
from leercyclus.web.practices.lineage import Lineage, Taken, lineage_of
from leercyclus.web.practices.models import Adoption, Practice, Want
from leercyclus.web.practices.rules import SharedFacts, may_read_names


@dataclass(frozen=True, slots=True)
class GrownFrom:
    """Where a practice grew from, as far as the reader may know.

    Attributes:
        kind: 'workshop', 'visit' or 'lesson'.
        host_name, on: of the day it comes from.
        day: the day, to link to.
        lesson: the lesson, where it may be read; else None.
    """

    kind: str
    host_name: str
    on: date
    day: UUID
    lesson: UUID | None = None


@dataclass(frozen=True, slots=True)
class WholePractice:
    """One practice as somebody reads it.

    Attributes:
        row: of the practice, with its municipality read.
        documents: what there is to read, as (title, address).
        contact_name: whom to call, by name; empty where the reader may not know, or nobody was named.
        lineage: who took it over.
        chain: the same with whom it came from, and who took it over from those.
        grown: where it grew from; None where it grew from nothing, or the reader may not know.
    """

    row: Practice
    documents: tuple[tuple[str, str], ...]
    contact_name: str
    lineage: Lineage
    chain: Link
    grown: GrownFrom | None


def whole_practice(facts: SharedFacts, actor: Actor) -> WholePractice | None:
    """Give a practice that somebody may read; the caller asked the rules; None where there is none.

    Six queries at most, and nine more where it grew from a lesson.
    """
    row = Practice.objects.select_related("organisation", "circle", "contact", *GROWN).filter(pk=facts.id).first()
    if row is None:
        return None
    contact = row.contact if may_read_names(actor, facts) else None
    adoptions = list(
        Adoption.objects.filter(practice=facts.id).select_related("organisation").order_by("created_at", "pk")
    )
    taken = tuple(
        Taken(
            one.organisation_id,
            one.organisation.name,
            one.adapted,
            one.result_there,
            one.result_here,
            one.created_at.date(),
        )
        for one in adoptions
    )
    return WholePractice(
        row,
        tuple(row.documents.values_list("title", "link")),
        contact.name if contact and contact.erased_at is None else "",
        lineage_of(row.organisation.name if row.organisation else "", taken),
        read_chain(row, adoptions, actor),
        _grown(row, actor),
    )


def practice_row(practice: UUID) -> Practice:
    """Give the row of a practice that is there, with its municipality."""
    return Practice.objects.select_related("organisation").get(pk=practice)


def want_row(want: UUID) -> Want:
    """Give the row of a want that is there, with its municipality."""
    return Want.objects.select_related("organisation").get(pk=want)


def sources_of(practice: UUID, actor: Actor, without: str) -> tuple[tuple[UUID, str], ...]:
    """Give of whom a municipality can have a practice: those of its line that somebody may read; five queries.

    Args:
        practice: the one that is read; it stands first.
        actor: who reads.
        without: the name of the municipality that takes it over.
    """
    row = Practice.objects.select_related("organisation", *GROWN).get(pk=practice)
    adoptions = list(Adoption.objects.filter(practice=practice).select_related("organisation"))
    found = [pair for pair in read_chain(row, adoptions, actor).practices if pair[1] != without]
    return tuple(sorted(found, key=lambda pair: pair[0] != practice))


def adoption_of(practice: UUID, organisation: UUID) -> Adoption | None:
    """Give what a municipality told of taking a practice over; None where it did not."""
    return Adoption.objects.filter(practice=practice, organisation=organisation).first()


def _grown(row: Practice, actor: Actor) -> GrownFrom | None:
    if row.offer:
        day = row.offer.day
        return GrownFrom(row.offer.kind, day.host.name, day.date, day.pk)
    # A lesson goes as far as its owner shares it, and where it comes from goes no further.
    lesson = lesson_facts(row.lesson_id) if row.lesson_id else None
    if lesson is None or not may_read_lesson(actor, lesson):
        return None
    host = Practice.objects.values_list("lesson__registration__day__host__name", flat=True).get(pk=row.pk)
    return GrownFrom("lesson", host or "", lesson.day.date, lesson.day.id, lesson.id)
