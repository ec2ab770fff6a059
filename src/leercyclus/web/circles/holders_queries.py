"""Read who holds a role."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.circles.models import Grant
from leercyclus.web.people.roles import Role


def holders(role: Role, organisations: Collection[UUID] | None = None) -> frozenset[UUID]:
    """Give who holds a role today, for one of the organisations or for all; one query.

    Args:
        role: which.
        organisations: None asks for those who hold it without an organisation.
    """
    today = timezone.localdate()
    found = Grant.objects.filter(role=role.value, valid_from__lte=today).filter(
        Q(valid_to__isnull=True) | Q(valid_to__gte=today)
    )
    found = (
        found.filter(organisation__isnull=True)
        if organisations is None
        else found.filter(organisation__in=organisations)
    )
    return frozenset(found.values_list("person", flat=True))


def holders_of(roles: Collection[Role], organisations: Collection[UUID]) -> frozenset[UUID]:
    """Give who holds one of some roles today, for one of the organisations; one query."""
    today = timezone.localdate()
    found = Grant.objects.filter(
        role__in=[role.value for role in roles], organisation__in=organisations, valid_from__lte=today
    )
    found = found.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=today))
    return frozenset(found.values_list("person", flat=True))


def held_since(day: date) -> frozenset[UUID]:
    """Give everybody who held any role on a day or after it; one query."""
    found = Grant.objects.filter(Q(valid_to__isnull=True) | Q(valid_to__gte=day))
    return frozenset(found.values_list("person", flat=True))
