"""Read for which municipality an organisation counts: one that went on in another, and a partner beside one."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from leercyclus.web.people.models import Organisation


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation: its id, its name, and its code as a municipality, empty for a partner."""

    id: UUID
    name: str
    code: str


def counts_for() -> dict[UUID, UUID]:
    """Give by organisation the one it counts for directly: its successor, or else the home of a partner; one query."""
    rows = Organisation.objects.filter(Q(successor__isnull=False) | Q(home__isnull=False))
    found = ((one, successor or home) for one, successor, home in rows.values_list("pk", "successor", "home"))
    return {one: other for one, other in found if other is not None}


def named(organisations: frozenset[UUID]) -> dict[UUID, Named]:
    """Give the name and the code of organisations; one query."""
    rows = Organisation.objects.filter(pk__in=organisations).values_list("pk", "name", "municipality")
    return {one: Named(one, name, code or "") for one, name, code in rows}
