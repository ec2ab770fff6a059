"""Read in which circles somebody sees the members and what they share, for lists that are filtered by the database."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from leercyclus.web.circles.models import Membership
from leercyclus.web.circles.rules import FOR_A_MEMBER, READS_LINES
from leercyclus.web.people.roles import Actor


def circles_with_seen_members(actor: Actor) -> frozenset[UUID] | None:
    """Give the circles for which `may_see_members` says yes; None for every circle; at most one query."""
    if actor.is_administrator:
        return None
    if actor.by_link:
        return frozenset()
    own = actor.organisations_as(*FOR_A_MEMBER)
    found = _taking_part().filter(organisation__in=own).values_list("circle", flat=True) if own else ()
    return actor.circles_as(*READS_LINES) | frozenset(found)


def circles_around(organisations: Collection[UUID]) -> dict[UUID, frozenset[UUID]]:
    """Give by circle who takes part in it today, of the circles in which one of the organisations does; one query.

    Circles that were closed are left out.
    """
    if not organisations:
        return {}
    circles = _taking_part().filter(organisation__in=organisations, circle__closed_on__isnull=True).values("circle")
    found: dict[UUID, set[UUID]] = {}
    for circle, organisation in _taking_part().filter(circle__in=circles).values_list("circle", "organisation"):
        found.setdefault(circle, set()).add(organisation)
    return {circle: frozenset(members) for circle, members in found.items()}


def _taking_part() -> QuerySet[Membership]:
    still = Q(left_on__isnull=True) | Q(left_on__gte=timezone.localdate())
    return Membership.objects.filter(still, state=Membership.State.ACCEPTED)
