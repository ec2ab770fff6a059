"""Read what an outside partner is asked: whether it may be named as a source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.guests.visit_queries import visitors
from leercyclus.web.lessons.models import Lesson


@dataclass(frozen=True, slots=True)
class AskedSource:
    """What is asked.

    Attributes:
        name, workplace: as the partner would be named.
        municipality: of who wrote the lesson; host and day: where they met.
        consent: what was said, a word of `Lesson.Consent`.
    """

    name: str
    workplace: str
    municipality: str
    host: str
    day: date
    consent: str


def asked_source(lesson: UUID, source: UUID) -> AskedSource | None:
    """Give what a partner is asked about a lesson; None where it is no longer the source; four queries."""
    rows = Lesson.objects.filter(pk=lesson, source_person=source, source=Lesson.Source.PERSON)
    row = rows.select_related("registration__day__host", "registration__organisation").first()
    partner = visitors([source]).get(source) if row else None
    if row is None or partner is None or not partner.is_partner:
        return None
    day = row.registration.day
    return AskedSource(
        partner.name, partner.workplace, row.registration.organisation.name, day.host.name, day.date, row.consent
    )
