"""What can become a practice: workshops and visits of days that were, and the lessons that somebody carries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.lived_offers_queries import LivedOffer, lived_offer, lived_offers
from leercyclus.web.lessons.carried_queries import CarriedLesson, lessons_carried
from leercyclus.web.people.roles import Actor, Role
from leercyclus.web.practices.models import Practice
from leercyclus.web.practices.rules import OfferedFacts, may_grow_from, writes_for

LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Seed:
    """Something that can become a practice.

    Attributes:
        kind: 'workshop', 'visit' or 'lesson'.
        id: of the workshop, the visit or the lesson.
        title, about, topics: what a practice begins with.
        organisation: whose practice it becomes.
        circle: of the day that it comes from.
        on, host_name: when that day was, and where.
        contact: whom one can call; None for who is in no list.
        contact_text: as it was typed for who is in no list.
    """

    kind: str
    id: UUID
    title: str
    about: str
    topics: tuple[str, ...]
    organisation: UUID
    circle: UUID
    on: date
    host_name: str
    contact: UUID | None = None
    contact_text: str = ""

    @property
    def is_lesson(self) -> bool:
        """Tell whether it is a lesson."""
        return self.kind == "lesson"


def seeds_for(actor: Actor) -> tuple[Seed, ...]:
    """Give what somebody can make a practice of and that is none yet, the newest first; at most four queries."""
    own = writes_for(actor)
    if actor.person is None or not own:
        return ()
    hosts = actor.organisations_as(Role.MUNICIPALITY_COORDINATOR) & own
    offers = [_of_offer(one, own) for one in lived_offers(actor.person, hosts)]
    lessons = [_of_lesson(one, actor.person) for one in lessons_carried(actor.person) if one.organisation in own]
    found = sorted([*offers, *lessons], key=lambda one: one.on, reverse=True)
    grown = _grown(found)
    return tuple(one for one in found if one.id not in grown)


def offer_seed(actor: Actor, offer: UUID) -> Seed | None:
    """Give a workshop or visit that somebody may make a practice of; None for any other; at most six queries."""
    found = lived_offer(offer)
    day = day_facts(found.day) if found else None
    if found is None or day is None:
        return None
    facts = OfferedFacts(day, found.id, found.leader, is_called_off=found.is_called_off)
    return _of_offer(found, writes_for(actor)) if may_grow_from(actor, facts) else None


def lesson_seed(actor: Actor, lesson: UUID) -> Seed | None:
    """Give a lesson that somebody carries, to make a practice of; None for any other; one query."""
    if actor.person is None:
        return None
    own = writes_for(actor)
    mine = (one for one in lessons_carried(actor.person, most=400) if one.id == lesson and one.organisation in own)
    found = next(mine, None)
    return _of_lesson(found, actor.person) if found else None


def grown_from(seed: Seed) -> UUID | None:
    """Give the practice that something became already; None where it is none yet; one query."""
    column = "lesson" if seed.is_lesson else "offer"
    rows = Practice.objects.filter(**{column: seed.id}, organisation=seed.organisation, withdrawn_at__isnull=True)
    return rows.values_list("pk", flat=True).first()


def _of_offer(one: LivedOffer, own: frozenset[UUID]) -> Seed:
    """Give it as a practice of who received; of who led it where that is another municipality."""
    organisation = one.host if one.host in own or not own else min(own, key=str)
    return Seed(
        one.kind,
        one.id,
        one.title,
        one.about,
        one.topics,
        organisation,
        one.circle,
        one.on,
        one.host_name,
        one.leader,
        one.leader_name,
    )


def _of_lesson(one: CarriedLesson, owner: UUID) -> Seed:
    title = one.text if len(one.text) <= LONGEST_TITLE else f"{one.text[: LONGEST_TITLE - 1].rstrip()}…"
    return Seed(
        "lesson", one.id, title.rstrip("."), one.text, (), one.organisation, one.circle, one.on, one.host_name, owner
    )


def _grown(seeds: Iterable[Seed]) -> frozenset[UUID]:
    rows = Practice.objects.filter(withdrawn_at__isnull=True)
    ids = [one.id for one in seeds]
    of_offers = rows.filter(offer__in=ids).values_list("offer", flat=True)
    of_lessons = rows.filter(lesson__in=ids).values_list("lesson", flat=True)
    return frozenset({*of_offers, *of_lessons})
