"""Read who reads the mail for a municipality: its coordinators of today."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.models import Grant
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.people_queries import on_a_day
from leercyclus.web.people.roles import Role


def coordinators_of(organisations: Collection[UUID]) -> tuple[tuple[UUID, Reader], ...]:
    """Give the coordinators of municipalities who have an address, each with the municipality; one query."""
    rows = (
        Grant.objects.filter(on_a_day(timezone.localdate()), role=Role.MUNICIPALITY_COORDINATOR)
        .filter(organisation__in=organisations, person__is_active=True, person__email__isnull=False)
        .order_by("organisation", "person")
        .values_list("organisation", "person", "person__email", "person__language")
        .distinct()
    )
    return tuple((where, Reader(address or "", language, person)) for where, person, address, language in rows)
