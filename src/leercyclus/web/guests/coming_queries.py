"""Read who comes to a day, each with what groups are mixed by and with what the person wishes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from leercyclus.web.checkin.presence_queries import Seen, seen_as
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


@dataclass(slots=True)
class _Row:
    """The columns of a registration and of what hangs on it, in the order of `_COLUMNS`."""

    registration: UUID
    person: UUID
    name: str
    language: str
    organisation: UUID
    municipality: str
    arrives: time | None
    leaves: time | None
    may_be_photographed: bool | None
    hope: UUID | None
    question: str
    why: list[str]
    date: date
    begins: time
    circle: UUID
    state: str | None
    is_walk_in: bool | None
    arrived: datetime | None
    left: datetime | None

    @property
    def seen(self) -> Seen | None:
        """Give what a host saw."""
        return seen_as(self.state, is_walk_in=self.is_walk_in, arrived=self.arrived, left=self.left)


# Rows of their own for the person, the day and what was seen, four hundred times each, would take twice as long.
_COLUMNS = (
    *("pk", "person", "person__name", "person__language", "organisation", "organisation__name"),
    *("arrives", "leaves", "may_be_photographed", "hope", "question", "why"),
    *("day__date", "day__begins", "day__circle"),
    *("presence__state", "presence__is_walk_in", "presence__arrived_at", "presence__left_at"),
)


def coming(day: UUID, *, with_absent: bool = False, only: UUID | None = None) -> tuple[Coming, ...]:
    """List who comes to a day: by municipality in the order of the circle, then from alderman down, then by name.

    Four queries. Somebody with several posts is known by the one highest in the column.

    Args:
        day: which.
        with_absent: also who said yes and, as a host saw on the day itself, did not come.
        only: the one registration that is asked for, of whom no boss and no one hoped for is told then; None for all.
    """
    wanted = Registration.objects.filter(day=day, state=Registration.State.YES, **({"pk": only} if only else {}))
    both = [(row, row.seen) for row in (_Row(*values) for values in wanted.values_list(*_COLUMNS))]
    both = [(row, seen) for row, seen in both if with_absent or not (seen and seen.is_absent)]
    if not both:
        return ()
    first = both[0][0]
    posts = posts_on(first.date, [row.person for row, _ in both])
    wishes: dict[UUID, list[UUID]] = {}
    chosen = Wish.objects.filter(registration=only) if only else Wish.objects.filter(registration__day=day)
    for registration, offer in chosen.values_list("registration", "offer"):
        wishes.setdefault(registration, []).append(offer)
    places = {one.organisation: place for place, one in enumerate(members_of(first.circle))}
    by_person = {row.person: row.registration for row, _ in both}
    found = [
        _coming(_as_seen(row, seen), posts.get(row.person), tuple(wishes.get(row.registration, ())), places, by_person)
        for row, seen in both
    ]
    return tuple(
        sorted(found, key=lambda one: (one.place, COLUMN.get(one.level, len(COLUMN)), one.name, one.registration))
    )


def _as_seen(row: _Row, seen: Seen | None) -> _Row:
    """Put what was seen in the place of what was said."""
    if seen is None or seen.is_absent:
        return row
    row.arrives = seen.arrived if seen.arrived and seen.arrived > row.begins else None
    row.leaves = seen.left or row.leaves
    return row


def _coming(
    row: _Row,
    post: HeldPost | None,
    wishes: tuple[UUID, ...],
    places: Mapping[UUID, int],
    by_person: Mapping[UUID, UUID],
) -> Coming:
    level = post.level if post else ""
    return Coming(
        registration=row.registration,
        person=row.person,
        name=row.name,
        organisation=row.organisation,
        municipality=row.municipality,
        place=places.get(row.organisation, len(places)),
        workplace=post.workplace if post else row.municipality,
        level=level,
        level_label=str(Level(level).label) if level else "",
        department=post.department if post else "",
        title=post.title if post else "",
        topics=post.topics if post else (),
        is_partner=level == Level.PARTNER or bool(post and post.is_partner),
        reports_to=by_person.get(post.reports_to) if post and post.reports_to else None,
        hope=by_person.get(row.hope) if row.hope else None,
        wishes=wishes,
        arrives=row.arrives,
        leaves=row.leaves,
        may_be_photographed=row.may_be_photographed,
        question=row.question,
        why=tuple(map(str, row.why)),
        language=row.language,
    )
