"""Read one's own lesson of a day, and the ideas that were parked."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.lessons.models import Idea, Lesson


def lesson_of(visit: UUID) -> Lesson | None:
    """Give the lesson of a registration; None while there is none; one query."""
    return (
        Lesson.objects.select_related("registration__day__host", "registration__organisation")
        .filter(registration=visit)
        .first()
    )


def ideas_of(visit: UUID) -> tuple[Idea, ...]:
    """Give the ideas that were parked at a registration, in the order of writing; one query."""
    return tuple(Idea.objects.filter(registration=visit))


def visit_of(lesson: UUID) -> UUID:
    """Give the registration of a lesson that is there; one query."""
    return Lesson.objects.values_list("registration", flat=True).get(pk=lesson)


def has_written(visit: UUID) -> bool:
    """Tell whether somebody wrote a lesson of a day; one query."""
    return Lesson.objects.filter(registration=visit).exists()


def visits_with_lesson(day: UUID) -> frozenset[UUID]:
    """Give the registrations of a day of which there is a lesson; one query."""
    return frozenset(Lesson.objects.filter(registration__day=day).values_list("registration", flat=True))
