"""Read what an outside partner is asked: whether it may be named as a source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.timezone import localdate

from leercyclus.web.audit.thing_queries import latest_line
from leercyclus.web.guests.visit_queries import visitors
from leercyclus.web.lessons.confirmed_queries import TOLD_TO_A_SOURCE
from leercyclus.web.lessons.models import Lesson


@dataclass(frozen=True, slots=True)
class AskedSource:
    """What is asked.

    Attributes:
        name, workplace: as the partner would be named.
        municipality: of who wrote the lesson; host and day: where they met.
        consent: what was said, a word of `Lesson.Consent`.
        lesson: the row, for what it says and how far it goes.
        circle: the name of the circle of the day.
        since: since when it goes as far as it does.
    """

    name: str
    workplace: str
    municipality: str
    host: str
    day: date
    consent: str
    lesson: Lesson
    circle: str
    since: date


def asked_source(lesson: UUID, source: UUID) -> AskedSource | None:
    """Give what a partner is asked about a lesson; None where it is not, or nobody reads it; five queries."""
    rows = Lesson.objects.filter(TOLD_TO_A_SOURCE, pk=lesson, source_person=source, source=Lesson.Source.PERSON)
    row = rows.select_related(
        "registration__day__host", "registration__day__circle", "registration__organisation"
    ).first()
    partner = visitors([source]).get(source) if row else None
    if row is None or partner is None or not partner.is_partner:
        return None
    day = row.registration.day
    shared_at = latest_line("lesson.shared", row.pk)
    return AskedSource(
        partner.name,
        partner.workplace,
        row.registration.organisation.name,
        day.host.name,
        day.date,
        row.consent,
        row,
        day.circle.name,
        localdate(max(shared_at, row.written_at) if shared_at else row.written_at),
    )
