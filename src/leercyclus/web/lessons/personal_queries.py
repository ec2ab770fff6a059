"""Read what is kept of one person's lessons, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.lessons.models import Idea, Lesson
from leercyclus.web.lessons.rules import OWN


def export_person(person: UUID) -> dict[str, object]:
    """Give the lessons that somebody wrote, with what only that person reads, the ideas, and where one is the source.

    Four queries.
    """
    written = Lesson.objects.filter(registration__person=person).select_related(
        "registration__day__host", "source_person__person", "source_offer"
    )
    ideas = Idea.objects.filter(registration__person=person).select_related("registration__day")
    named = Lesson.objects.filter(source_person__person=person).select_related("registration__day")
    return {
        "lessons": [_told(row) for row in written],
        "parked_ideas": [{"day": one.registration.day.date.isoformat(), "text": one.text} for one in ideas],
        "named_as_source": [
            {"day": one.registration.day.date.isoformat(), "agrees": one.get_consent_display(), **_said(one)}
            for one in named
        ],
    }


def _said(row: Lesson) -> dict[str, str]:
    """Give what a lesson says to who was asked to be named with it, as long as others read it; else nothing."""
    is_told = row.confirmed_at is not None and row.sharing != OWN and row.consent != Lesson.Consent.NOT_NEEDED
    return {"text": row.text} if is_told else {}


def _told(row: Lesson) -> dict[str, object]:
    source = row.source_person.person.name if row.source_person else ""
    return {
        "day": row.registration.day.date.isoformat(),
        "host": row.registration.day.host.name,
        "text": row.text,
        "nothing_new": row.is_nothing_new,
        "wanted": row.wanted,
        "source": source or (row.source_offer.title if row.source_offer else row.source_text),
        "if": row.if_text,
        "then": row.then_text,
        "by_date": row.by_date.isoformat() if row.by_date else None,
        "with_whom": row.with_whom,
        "kind_of_lesson": row.get_kind_display() if row.kind else "",
        "fit": row.get_fit_display() if row.fit else "",
        "fit_why": row.fit_why,
        "wrong_because": row.wrong_because,
        "may_be_read_by": row.get_sharing_display(),
        "written_at": row.written_at.isoformat(),
        "confirmed_at": row.confirmed_at.isoformat() if row.confirmed_at else None,
    }
