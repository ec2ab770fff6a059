"""Read the facts that the rules on lessons decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.guests.visit_queries import companions_of
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.rules import LessonFacts


def lesson_facts(lesson: UUID) -> LessonFacts | None:
    """Give what the rules know of a lesson; None where there is none; eight queries."""
    row = (
        Lesson.objects.filter(pk=lesson)
        .values(
            *("sharing", "confirmed_at", "registration__day", "registration__person", "registration__organisation"),
            *("landing__owner", "landing__organisation", "landing__closed"),
        )
        .first()
    )
    day = day_facts(row["registration__day"]) if row else None
    if row is None or day is None:
        return None
    writer, came_with = row["registration__person"], row["registration__organisation"]
    companions = companions_of(day.id, came_with)
    return LessonFacts(
        id=lesson,
        day=day,
        writer=writer,
        owner=row["landing__owner"] or (None if row["landing__closed"] else writer),
        organisation=row["landing__organisation"] or came_with,
        sharing=row["sharing"],
        is_confirmed=row["confirmed_at"] is not None,
        is_of_partner=writer not in companions,
        companions=frozenset() if writer not in companions else companions,
    )
