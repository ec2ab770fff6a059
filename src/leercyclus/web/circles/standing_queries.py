"""Read how organisations and people stand in circles, for who keeps people: where they take part, who coordinates."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from leercyclus.web.circles.models import Grant, Membership
from leercyclus.web.people.roles import SCOPES, Role, Scope

WIDER = [role.value for role, scope in SCOPES.items() if scope in {Scope.NETWORK, Scope.CIRCLE}]


def circles_of(organisations: Collection[UUID]) -> frozenset[UUID]:
    """Give the circles in which any of the organisations takes part; one query."""
    return frozenset(_taking_part().filter(organisation__in=organisations).values_list("circle", flat=True))


def circles_by_organisation(organisations: Collection[UUID]) -> dict[UUID, frozenset[UUID]]:
    """Give by organisation the circles in which it takes part; one query."""
    found: dict[UUID, set[UUID]] = {}
    rows = _taking_part().filter(organisation__in=organisations)
    for organisation, circle in rows.values_list("organisation", "circle"):
        found.setdefault(organisation, set()).add(circle)
    return {organisation: frozenset(circles) for organisation, circles in found.items()}


def members_of(circles: Collection[UUID]) -> frozenset[UUID]:
    """Give the organisations that take part in any of the circles; one query."""
    return frozenset(_taking_part().filter(circle__in=circles).values_list("organisation", flat=True))


def with_coordinator(organisations: Collection[UUID]) -> frozenset[UUID]:
    """Give those of the organisations for which somebody coordinates today; one query."""
    found = Grant.objects.filter(
        _today(), role=Role.MUNICIPALITY_COORDINATOR, organisation__in=organisations, person__is_active=True
    )
    return frozenset(found.values_list("organisation", flat=True))


def with_wider_role(people: Collection[UUID]) -> frozenset[UUID]:
    """Give those of the people who hold a role for the network or for a circle, now or later; one query."""
    wider = Q(role__in=WIDER) | Q(role=Role.PRIVACY_OFFICER, organisation__isnull=True)
    still = Q(valid_to__isnull=True) | Q(valid_to__gte=timezone.localdate())
    return frozenset(Grant.objects.filter(wider, still, person__in=people).values_list("person", flat=True))


def _taking_part() -> QuerySet[Membership]:
    """Give the members that take part today; one that announced its last day does so until that day is over."""
    still = Q(left_on__isnull=True) | Q(left_on__gte=timezone.localdate())
    return Membership.objects.filter(still, state=Membership.State.ACCEPTED)


def _today() -> Q:
    today = timezone.localdate()
    return Q(valid_from__lte=today) & (Q(valid_to__isnull=True) | Q(valid_to__gte=today))
