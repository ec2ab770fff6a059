"""Read what people do on a day: of several posts the one highest in the column."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.people.levels import Level
from leercyclus.web.people.models import Post
from leercyclus.web.people.people_queries import on_a_day

COLUMN = {level: place for place, level in enumerate(Level.values)}
"""By level its place in the column, 0 for the alderman; who has no level stands below all."""


@dataclass(frozen=True, slots=True)
class HeldPost:
    """What somebody does on a day.

    Attributes:
        person: who.
        title, department: may be empty.
        level: a word of `Level`; may be empty.
        topics: what the person works on.
        reports_to: the boss; None where it is not known.
        workplace: the name of the organisation.
        is_partner: whether that is an outside partner.
    """

    person: UUID
    title: str
    department: str
    level: str
    topics: tuple[str, ...]
    reports_to: UUID | None
    workplace: str
    is_partner: bool


def posts_on(day: date, people: Collection[UUID]) -> dict[UUID, HeldPost]:
    """Give by person the post that holds on a day, the highest in the column; one query."""
    found: dict[UUID, HeldPost] = {}
    for post in Post.objects.filter(on_a_day(day), person__in=people).select_related("organisation").order_by("pk"):
        if _is_higher(post, found.get(post.person_id)):
            found[post.person_id] = _held(post)
    return found


def posts_at(wanted: Collection[tuple[UUID, date]]) -> dict[tuple[UUID, date], HeldPost]:
    """Give by person and day the post that held on that day, the highest in the column; one query."""
    days: dict[UUID, set[date]] = {}
    for person, day in wanted:
        days.setdefault(person, set()).add(day)
    found: dict[tuple[UUID, date], HeldPost] = {}
    for post in Post.objects.filter(person__in=days).select_related("organisation").order_by("pk"):
        for day in days[post.person_id]:
            began = post.valid_from is None or post.valid_from <= day
            goes_on = post.valid_to is None or post.valid_to >= day
            if began and goes_on and _is_higher(post, found.get((post.person_id, day))):
                found[post.person_id, day] = _held(post)
    return found


def _is_higher(post: Post, known: HeldPost | None) -> bool:
    return known is None or COLUMN.get(post.level, len(COLUMN)) < COLUMN.get(known.level, len(COLUMN))


def _held(post: Post) -> HeldPost:
    return HeldPost(
        post.person_id,
        post.title,
        post.department,
        post.level,
        tuple(map(str, post.topics)),
        post.reports_to_id,
        post.organisation.name,
        post.organisation.home_id is not None,
    )
