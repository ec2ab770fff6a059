"""Read who of a municipality was there on a day, as far as it is known afterwards."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from leercyclus.web.guests.models import Registration
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import people_of_partners
from leercyclus.web.people.posts_queries import posts_on


@dataclass(frozen=True, slots=True)
class Visitor:
    """One person who was there.

    Attributes:
        registration, person: ids.
        level: a word of `Level`; empty where it is not known.
        department, title: of the post on the day; may be empty.
        boss: to whom the person reported; None where that is not known.
        is_partner: whether an outside partner came along.
    """

    registration: UUID
    person: UUID
    level: str = ""
    department: str = ""
    title: str = ""
    boss: UUID | None = None
    is_partner: bool = False


@dataclass(frozen=True, slots=True)
class Lived:
    """A day on which people of a municipality were.

    Attributes:
        day, circle, host: ids.
        date: when.
        host_name: who received.
        went: how many came along.
    """

    day: UUID
    circle: UUID
    host: UUID
    date: date
    host_name: str
    went: int


def went(day: UUID, organisations: Collection[UUID]) -> tuple[Visitor, ...]:
    """List who came along with municipalities to a day; who said yes and was seen not to come is left out.

    Three queries.
    """
    rows = list(
        Registration.objects.filter(day=day, organisation__in=list(organisations), state=Registration.State.YES)
        .exclude(presence__state="absent")
        .order_by("pk")
        .values_list("pk", "person", "day__date")
    )
    if not rows:
        return ()
    posts = posts_on(rows[0][2], [person for _row, person, _date in rows])
    partners = people_of_partners()
    found = []
    for registration, person, _date in rows:
        post = posts.get(person)
        if post is None:
            found.append(Visitor(registration, person, is_partner=person in partners))
            continue
        is_partner = person in partners or post.is_partner or post.level == Level.PARTNER
        found.append(
            Visitor(registration, person, post.level, post.department, post.title, post.reports_to, is_partner)
        )
    return tuple(found)


def lived_days(organisations: Collection[UUID], until: date, circle: UUID | None = None) -> tuple[Lived, ...]:
    """List the days until a date on which people of municipalities were, the newest first; two queries.

    Outside partners who came along are not counted.

    Args:
        organisations: whose people.
        until: the last date.
        circle: of one circle only.
    """
    rows = Registration.objects.filter(
        organisation__in=list(organisations),
        state=Registration.State.YES,
        day__date__lte=until,
        day__state="published",
    ).exclude(Q(presence__state="absent") | Q(person__in=people_of_partners()))
    if circle is not None:
        rows = rows.filter(day__circle=circle)
    counted: dict[UUID, Lived] = {}
    columns = ("day", "day__circle", "day__host", "day__date", "day__host__name")
    for day, of, host, on, name in rows.order_by("-day__date", "day").values_list(*columns):
        known = counted.get(day)
        counted[day] = Lived(day, of, host, on, name, known.went + 1 if known else 1)
    return tuple(counted.values())
