"""Read in which departments the people of delegations work, and on what, without a name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from leercyclus.web.people.models import Post


@dataclass(frozen=True, slots=True)
class Desk:
    """Where one of a delegation works on a day, and on what; `level` may be empty."""

    department: str
    level: str
    topics: tuple[str, ...]


def desks_on(organisations: Collection[UUID], day: date) -> dict[UUID, tuple[Desk, ...]]:
    """Give by municipality the posts of its delegation that name a department, partners left out; one query.

    An organisation without any is not in it.
    """
    there = Q(person__delegations__valid_from__isnull=True) | Q(person__delegations__valid_from__lte=day)
    there &= Q(person__delegations__valid_to__isnull=True) | Q(person__delegations__valid_to__gte=day)
    holds = Q(valid_from__isnull=True) | Q(valid_from__lte=day)
    holds &= Q(valid_to__isnull=True) | Q(valid_to__gte=day)
    rows = (
        Post.objects.filter(there, holds, person__delegations__organisation__in=list(organisations))
        .filter(person__merged_into__isnull=True, person__erased_at__isnull=True, organisation__home__isnull=True)
        .exclude(department="")
        .order_by("department", "pk")
        .values_list("person__delegations__organisation", "department", "level", "topics")
    )
    found: dict[UUID, list[Desk]] = {}
    for organisation, department, level, topics in rows:
        found.setdefault(organisation, []).append(Desk(department, level, tuple(map(str, topics))))
    return {organisation: tuple(desks) for organisation, desks in found.items()}
