"""Read who comes to a day, each with what groups are mixed by and with what the person wishes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from leercyclus.web.checkin.presence_queries import Seen, seen_in
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.guests.models import Registration, Wish
from leercyclus.web.people.levels import Level
from leercyclus.web.people.posts_queries import COLUMN, HeldPost, posts_on


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody who comes to a day.

    Attributes:
        registration, person: ids.
        name: of the person.
        organisation: the municipality with whose delegation the person comes; `municipality` is its name, and `place`
            its place among the members of the circle from 0, for its mark.
        workplace: the name of the organisation of the post; another than `municipality` for a partner.
        level: a word of `Level`, empty where it is not known; `level_label` in the language of the page.
        department, title: of the post on the day; empty where there is none.
        topics: what the person works on.
        is_partner: whether the person comes from an outside partner.
        reports_to: the registration of the boss; None where the boss does not come or there is none.
        hope: the registration of the one the person hopes to meet; None where that one does not come.
        wishes: ids of workshops and visits, the dearest first.
        arrives, leaves: when the person comes later or goes earlier than the day; else None. Once somebody was
            checked in or has left it is what was seen.
        may_be_photographed: None where it was not said.
        question: what the person wants to ask; why: the topics for which the person was asked.
        language: in which the person reads.
    """

    registration: UUID
    person: UUID
    name: str
    organisation: UUID
    municipality: str
    place: int
    workplace: str
    level: str
    level_label: str
    department: str
    title: str
    topics: tuple[str, ...]
    is_partner: bool
    reports_to: UUID | None
    hope: UUID | None
    wishes: tuple[UUID, ...]
    arrives: time | None
    leaves: time | None
    may_be_photographed: bool | None
    question: str
    why: tuple[str, ...]
    language: str


def coming(day: UUID, *, with_absent: bool = False) -> tuple[Coming, ...]:
    """List who comes to a day: by municipality in the order of the circle, then from alderman down, then by name.

    Four queries. Somebody with several posts is known by the one highest in the column.

    Args:
        day: which.
        with_absent: also who said yes and, as a host saw on the day itself, did not come.
    """
    rows = list(
        Registration.objects.filter(day=day, state=Registration.State.YES).select_related(
            "person", "organisation", "day", "presence"
        )
    )
    seen = {row.pk: seen_in(getattr(row, "presence", None)) for row in rows}
    rows = [row for row in rows if with_absent or not ((one := seen[row.pk]) and one.is_absent)]
    if not rows:
        return ()
    posts = posts_on(rows[0].day.date, [row.person_id for row in rows])
    wishes: dict[UUID, list[UUID]] = {}
    for registration, offer in Wish.objects.filter(registration__day=day).values_list("registration", "offer"):
        wishes.setdefault(registration, []).append(offer)
    places = {one.organisation: place for place, one in enumerate(members_of(rows[0].day.circle_id))}
    by_person = {row.person_id: row.pk for row in rows}
    found = [
        _coming(_as_seen(row, seen[row.pk]), posts.get(row.person_id), tuple(wishes.get(row.pk, ())), places, by_person)
        for row in rows
    ]
    return tuple(
        sorted(found, key=lambda one: (one.place, COLUMN.get(one.level, len(COLUMN)), one.name, one.registration))
    )


def _as_seen(row: Registration, seen: Seen | None) -> Registration:
    """Put what was seen in the place of what was said; the row is not kept."""
    if seen is None or seen.is_absent:
        return row
    row.arrives = seen.arrived if seen.arrived and seen.arrived > row.day.begins else None
    row.leaves = seen.left or row.leaves
    return row


def _coming(
    row: Registration,
    post: HeldPost | None,
    wishes: tuple[UUID, ...],
    places: Mapping[UUID, int],
    by_person: Mapping[UUID, UUID],
) -> Coming:
    level = post.level if post else ""
    return Coming(
        registration=row.pk,
        person=row.person_id,
        name=row.person.name,
        organisation=row.organisation_id,
        municipality=row.organisation.name,
        place=places.get(row.organisation_id, len(places)),
        workplace=post.workplace if post else row.organisation.name,
        level=level,
        level_label=str(Level(level).label) if level else "",
        department=post.department if post else "",
        title=post.title if post else "",
        topics=post.topics if post else (),
        is_partner=level == Level.PARTNER or bool(post and post.is_partner),
        reports_to=by_person.get(post.reports_to) if post and post.reports_to else None,
        hope=by_person.get(row.hope_id) if row.hope_id else None,
        wishes=wishes,
        arrives=row.arrives,
        leaves=row.leaves,
        may_be_photographed=row.may_be_photographed,
        question=row.question,
        why=tuple(map(str, row.why)),
        language=row.person.language,
    )
