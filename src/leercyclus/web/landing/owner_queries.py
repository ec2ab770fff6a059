"""Read where a lesson stands, for who carries it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext

from leercyclus.engine.lessons import FIGURE_AT, Step
from leercyclus.engine.reasons import Reason
from leercyclus.web.landing.models import Landing, Measure, Observer, Report, Wave
from leercyclus.web.landing.promises import Promise
from leercyclus.web.lessons.facts_queries import lesson_facts
from leercyclus.web.lessons.rules import LessonFacts

READ = ("lesson__registration__day__host", "organisation", "owner")


@dataclass(frozen=True, slots=True)
class OwnLanding:
    """Where a lesson stands, as its owner sees it.

    Attributes:
        row: with the lesson, its day and host, the municipality at home and the owner.
        promise: what was promised.
        said: what was said before, the newest first, with the step in words.
        next_on: when the next mail comes; None where none comes.
        observer: whom the owner chose; None for nobody.
        measure: the figure before and after; None for none.
        barriers: how many barriers the owner wrote down.
    """

    row: Landing
    promise: Promise
    said: tuple[tuple[Report, Reason], ...]
    next_on: date | None
    observer: Observer | None
    measure: Measure | None
    barriers: int

    @property
    def looks_along(self) -> str:
        """Give the name of the second observer as its owner knows it; who was erased has none."""
        row = self.observer
        return (row.person.name if row and row.person else row.name if row else "") or gettext("a colleague")

    @property
    def takes_figure(self) -> bool:
        """Tell whether a figure before and after can be given."""
        return self.row.step in FIGURE_AT


def landing_facts(lesson: UUID) -> LessonFacts | None:
    """Give what the rules know of a lesson that is followed; None where it is not: nothing new; nine queries."""
    is_followed = Landing.objects.filter(pk=lesson, lesson__is_nothing_new=False).exists()
    return lesson_facts(lesson) if is_followed else None


def promise_of(row: Landing, reader: UUID | None = None) -> Promise:
    """Give what was promised; no query where the row was read with `READ`.

    Args:
        row: where it stands.
        reader: who reads it, where that is one person; with whom it is to be done is told only to who wrote it.
    """
    lesson, day = row.lesson, row.lesson.registration.day
    is_writer = reader is not None and reader == lesson.registration.person_id
    return Promise(
        lesson=lesson.pk,
        text=lesson.text,
        if_text=lesson.if_text,
        then_text=lesson.then_text,
        by_date=lesson.by_date,
        with_whom=lesson.with_whom if is_writer else "",
        host=day.host.name,
        day=day.date,
    )


def own_landing(lesson: UUID, person: UUID | None) -> OwnLanding:
    """Give where a lesson stands; six queries.

    Args:
        lesson: which; there is one.
        person: who looks: only barriers of that one are counted, and only what that one said is told.
    """
    row = Landing.objects.select_related(*READ).get(pk=lesson)
    coming = Wave.objects.filter(landing=row, asked_at__isnull=True, answered_at__isnull=True)
    next_on = coming.values_list("due_on", flat=True).first()
    asks = not (row.closed or row.stopped_at)
    return OwnLanding(
        row=row,
        promise=promise_of(row, person),
        said=tuple((one, Step(one.step).reason) for one in row.reports.filter(said_by=person)) if person else (),
        next_on=max(next_on, timezone.localdate()) if asks and next_on else None,
        observer=Observer.objects.select_related("person").filter(landing=row).first(),
        measure=Measure.objects.filter(landing=row).first(),
        barriers=row.barriers.filter(said_by=person).count() if person else 0,
    )
