"""Take one person out of lessons: what was taken home stays a fact of the municipality, what was private goes."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.lessons.models import Idea, Lesson
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Remove ideas and doubts of somebody, and let nothing name that person as a source any more."""
    own = Lesson.objects.filter(registration__person=person)
    ideas, _each = Idea.objects.filter(registration__person=person).delete()
    counts = {
        "ideas": ideas,
        "doubts": own.exclude(wrong_because="").update(wrong_because=""),
        "source": Lesson.objects.filter(source_person__person=person).update(consent=Lesson.Consent.NO),
    }
    if any(counts.values()):
        record(actor=actor, what="lessons.person_erased", person=person, facts=counts)
