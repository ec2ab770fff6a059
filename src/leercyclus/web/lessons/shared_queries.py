"""Read lessons as far as their owners share them: the rule decides on every row, and readers see what is theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.timezone import localdate

from leercyclus.engine.lessons.waves import WAVES
from leercyclus.web.circles.circle_queries import facts_of_circles
from leercyclus.web.circles.rules import CircleFacts, may_see_members
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.guests.visit_queries import Visitor, companions_in, visitors, visits_of
from leercyclus.web.landing.blind_queries import still_blind
from leercyclus.web.lessons.confirmed_queries import CONFIRMED
from leercyclus.web.lessons.label_queries import labels_of
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.rules import (
    CIRCLE,
    HOME,
    LIBRARY,
    OF_THE_HOUSE,
    PUBLIC,
    LessonFacts,
    is_own_lesson,
    may_read_lesson,
    works_at,
)
from leercyclus.web.lessons.shared import SharedLesson
from leercyclus.web.lessons.words_queries import step_told, width_told
from leercyclus.web.people.names_queries import organisation_names
from leercyclus.web.people.roles import Actor

READ = (
    *("registration__day__host", "registration__day__circle", "landing"),
    *("source_slot", "source_offer"),
)
Companions = Mapping[tuple[UUID, UUID], frozenset[UUID]]


def lessons_for(
    actor: Actor, day: UUID | None = None, organisation: UUID | None = None, circle: UUID | None = None
) -> tuple[SharedLesson, ...]:
    """Give the lessons that somebody may read, the newest first; seventeen queries at most, however many there are.

    Args:
        actor: who reads.
        day: only those of one day.
        organisation: only those of one municipality, after mergers.
        circle: only those of the days of one circle.
    """
    asked = {"registration__day": day, "home": organisation, "registration__day__circle": circle}
    return _read(actor, _within_reach(actor), **{name: value for name, value in asked.items() if value})


def lesson_for(actor: Actor, lesson: UUID) -> SharedLesson | None:
    """Give one lesson as somebody may read it; None for one that is not there or not to be read."""
    return next(iter(_read(actor, Q(pk=lesson))), None)


def _within_reach(actor: Actor) -> Q:
    """Give the condition for what may be within somebody's reach; the rule decides on what is left."""
    shared = Q(sharing=PUBLIC)
    if actor.person is None:
        return shared & CONFIRMED
    own = Q(registration__person=actor.person) | Q(landing__owner=actor.person)
    if actor.by_link:
        return own | shared & CONFIRMED
    for day, organisation in sorted(visits_of(actor.person)):
        shared |= Q(registration__day=day, registration__organisation=organisation)
    homes = actor.organisations | actor.organisations_as(*OF_THE_HOUSE)
    shared |= Q(sharing__in=[LIBRARY, CIRCLE]) | Q(sharing=HOME, home__in=homes)
    return own | shared & CONFIRMED


def _read(actor: Actor, reach: Q, **asked: UUID) -> tuple[SharedLesson, ...]:
    """Read lessons within reach, and tell those that the rule lets somebody read."""
    annotated = Lesson.objects.annotate(home=Coalesce("landing__organisation", "registration__organisation"))
    rows = list(annotated.filter(reach, **asked).select_related(*READ))
    if not rows:
        return ()
    companions = companions_in({(row.registration.day_id, row.registration.organisation_id) for row in rows})
    circles = facts_of_circles({row.registration.day.circle_id for row in rows})
    facts = {row.pk: _facts(row, companions, circles) for row in rows}
    mine = [row for row in rows if may_read_lesson(actor, facts[row.pk])]
    sources, writers = sources_of(mine), visitors([row.registration_id for row in mine])
    near = {row.pk for row in mine if _is_near(actor, facts[row.pk])}
    labels, names = labels_of(actor, mine, sources, near), organisation_names()
    told = [_shared(actor, row, facts[row.pk], writers[row.registration_id], labels[row.pk], names) for row in mine]
    blind = still_blind(actor.person)
    return tuple(one.without_step() if one.id in blind else one for one in told)


def _is_near(actor: Actor, facts: LessonFacts) -> bool:
    """Tell whether somebody reads a lesson as one's own, at home, or in the circle of its day."""
    return (
        is_own_lesson(actor, facts)
        or works_at(actor, facts.organisation)
        or (not actor.by_link and may_see_members(actor, facts.day.circle))
    )


def sources_of(rows: Sequence[Lesson]) -> dict[UUID, Visitor]:
    """Give by registration who the sources of lessons are; three queries."""
    return visitors([row.source_person_id for row in rows if row.source_person_id])


def _facts(row: Lesson, companions: Companions, circles: Mapping[UUID, CircleFacts]) -> LessonFacts:
    visit, landing = row.registration, getattr(row, "landing", None)
    together = companions.get((visit.day_id, visit.organisation_id), frozenset())
    owner = landing.owner_id if landing else None
    return LessonFacts(
        id=row.pk,
        day=DayFacts(visit.day_id, circles[visit.day.circle_id], visit.day.host_id, visit.day.date),
        writer=visit.person_id,
        owner=owner or (None if landing and landing.closed else visit.person_id),
        organisation=landing.organisation_id if landing else visit.organisation_id,
        sharing=row.sharing,
        is_confirmed=row.confirmed_at is not None,
        is_of_partner=visit.person_id not in together,
        companions=together if visit.person_id in together else frozenset(),
    )


def _first_asked(day: date) -> date:
    return day + timedelta(days=WAVES[0])


def _shared(  # noqa: PLR0917 - one place calls it
    actor: Actor, row: Lesson, facts: LessonFacts, writer: Visitor, label: str, names: Mapping[UUID, str]
) -> SharedLesson:
    landing, day = getattr(row, "landing", None), row.registration.day
    is_own, is_near = is_own_lesson(actor, facts), actor.person in facts.companions and not actor.by_link
    # What tells who somebody is goes no further than the own municipality, however far the lesson goes.
    knows = is_own or is_near or works_at(actor, facts.organisation)
    step = landing.step if landing else 0
    return SharedLesson(
        id=row.pk,
        visit=row.registration_id,
        text=row.text,
        if_text=row.if_text,
        then_text=row.then_text,
        by_date=row.by_date,
        is_nothing_new=row.is_nothing_new,
        wanted=row.wanted,
        with_whom=row.with_whom if actor.person == row.registration.person_id else "",
        kind=row.kind,
        kind_label=str(Lesson.Kind(row.kind).label) if row.kind else "",
        fit=row.fit,
        fit_label=str(Lesson.Fit(row.fit).label) if row.fit else "",
        fit_why=row.fit_why if knows else "",
        source_label=label,
        step=step,
        step_on=landing.step_on if landing else None,
        step_label=step_told(step),
        is_asked=bool(landing and landing.step_on) or _first_asked(day.date) <= localdate(),
        organisation=facts.organisation,
        municipality=names[facts.organisation],
        day=day.pk,
        day_date=day.date,
        host=day.host.name,
        level=writer.level if knows else "",
        level_label=writer.level_label if knows else "",
        department=writer.department if knows else "",
        sharing=row.sharing,
        sharing_label=width_told(row.sharing, is_of_partner=facts.is_of_partner),
        is_own=is_own,
        is_confirmed=row.confirmed_at is not None,
        is_of_partner=facts.is_of_partner,
        written_on=row.written_at.date(),
    )
