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


def boss_of(person: UUID) -> UUID | None:
    """Give to whom somebody reports today; None where that is not known; one query."""
    post = posts_on(timezone.localdate(), [person]).get(person)
    return post.reports_to if post else None
