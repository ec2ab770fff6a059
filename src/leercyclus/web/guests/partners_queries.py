"""Read which outside partners came to days, to tell them later what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.guests.models import Registration
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import people_of_partners
from leercyclus.web.people.posts_queries import posts_on


@dataclass(frozen=True, slots=True)
class PartnerVisit:
    """An outside partner who came to a day.

    Attributes:
        visit: the registration.
        person: who.
        day, on, circle: which day, when, and of which circle.
        host, host_name: the municipality that received.
    """

    visit: UUID
    person: UUID
    day: UUID
    on: date
    circle: UUID
    host: UUID
    host_name: str


def partners_between(first: date, last: date) -> tuple[PartnerVisit, ...]:
    """Give the outside partners who came to a day from one date to another, both included.

    Who said yes and was not seen on the day counts as there, who was seen to be absent does not. Two queries, and one
    for every date on which there was a day.
    """
    rows = list(
        Registration.objects.filter(
            state=Registration.State.YES, day__state="published", day__date__gte=first, day__date__lte=last
        )
        .exclude(presence__state="absent")
        .order_by("day__date", "day", "pk")
        .values_list(*("pk", "person", "day", "day__date", "day__circle", "day__host", "day__host__name"))
    )
    return tuple(_partners([PartnerVisit(*row) for row in rows])) if rows else ()


def _partners(visits: list[PartnerVisit]) -> Iterator[PartnerVisit]:
    outside = people_of_partners()
    by_date: dict[date, list[PartnerVisit]] = {}
    for one in visits:
        by_date.setdefault(one.on, []).append(one)
    for on, found in by_date.items():
        posts = posts_on(on, [one.person for one in found])
        for one in found:
            post = posts.get(one.person)
            if one.person in outside or (post and (post.is_partner or post.level == Level.PARTNER)):
                yield one
