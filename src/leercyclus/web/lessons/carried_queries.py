"""Read the lessons that somebody carries, for what grows from them; nobody reads those of another here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from leercyclus.web.lessons.models import Lesson


@dataclass(frozen=True, slots=True)
class CarriedLesson:
    """A lesson as who carries it knows it.

    Attributes:
        id: which.
        text: what was learnt.
        organisation: the municipality in which it lands.
        circle, on, host_name: of the day it comes from.
        step: of the ladder, 0 to 6.
    """

    id: UUID
    text: str
    organisation: UUID
    circle: UUID
    on: date
    host_name: str
    step: int = 0


def lessons_carried(person: UUID, *, most: int = 40) -> tuple[CarriedLesson, ...]:
    """Give the lessons that somebody carries, the newest first; nothing new is no lesson; one query.

    Those that were closed because somebody left are nobody's.
    """
    carries = Q(landing__owner=person) | Q(landing__isnull=True, registration__person=person)
    rows = (
        Lesson.objects.filter(carries, is_nothing_new=False)
        .order_by("-written_at", "pk")
        .values_list(
            *("pk", "text", "landing__organisation", "registration__organisation", "landing__step"),
            *("registration__day__circle", "registration__day__date", "registration__day__host__name"),
        )
    )
    return tuple(
        CarriedLesson(pk, text, lands or came_with, circle, on, host, step or 0)
        for pk, text, lands, came_with, step, circle, on, host in rows[:most]
    )
