"""Read who at home can be asked about a lesson: colleagues of the own municipality, no outside partners."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from leercyclus.web.people.called import called
from leercyclus.web.people.delegation_queries import members_on
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import people_of_partners
from leercyclus.web.people.posts_queries import posts_on

HIGHEST = 8
"""A line of bosses is followed so far up."""
LEADING = frozenset({Level.ALDERMAN.value, Level.SECRETARY.value})


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody to choose from a list."""

    person: UUID
    label: str


def colleagues_at(organisation: UUID, *, without: Collection[UUID | None] = ()) -> tuple[Colleague, ...]:
    """List who works at a municipality today, by name; four queries.

    Args:
        organisation: the municipality.
        without: people who are left out.
    """
    partners = people_of_partners()
    members = [
        one
        for one in members_on(organisation, timezone.localdate())
        if one.id not in partners and one.level != Level.PARTNER and one.id not in without
    ]
    return tuple(
        Colleague(one.id, called(one.shown_name, one.title, one.department))
        for one in sorted(members, key=lambda one: one.shown_name.casefold())
    )


def line_above(person: UUID, colleagues: Collection[UUID]) -> frozenset[UUID]:
    """Give who stands above somebody today: the boss, the boss of that one and so on, and who leads the house.

    Aldermen, secretaries and directors stand above everybody who is none of these, also where it was not written down
    who reports to whom. At most `HIGHEST` queries, and one.

    Args:
        person: who.
        colleagues: among whom who leads the house is looked for.
    """
    today, found, below = timezone.localdate(), set[UUID](), person
    posts = posts_on(today, [person, *colleagues])
    if person in posts and posts[person].level not in LEADING:
        found.update(one for one, post in posts.items() if post.level in LEADING)
    for _step in range(HIGHEST):
        post = posts.get(below) or posts_on(today, [below]).get(below)
        boss = post.reports_to if post else None
        if boss is None or boss == person:
            break
        found.add(boss)
        below = boss
    return frozenset(found)
