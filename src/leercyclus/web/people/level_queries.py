"""How many people come along from every level, without a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, F, Q
from django.utils import timezone

from leercyclus.web.people.levels import Level
from leercyclus.web.people.models import Delegation, Post
from leercyclus.web.people.people_queries import on_a_day


@dataclass(frozen=True, slots=True)
class Alderman:
    """An alderman, for whom an executive secretariat can answer."""

    person: UUID
    name: str
    organisation: UUID


def counts_by_level(organisations: Collection[UUID]) -> dict[UUID, dict[str, int]]:
    """Count the people in the delegation of every organisation by level; one query.

    Args:
        organisations: whose people.

    Returns:
        by organisation, by level in the order of the column; who has no level yet stands under an empty text. An
        organisation without people is not in it.
    """
    today = timezone.localdate()
    post = Q(person__posts__valid_from__isnull=True) | Q(person__posts__valid_from__lte=today)
    post &= Q(person__posts__valid_to__isnull=True) | Q(person__posts__valid_to__gte=today)
    rows = (
        Delegation.objects.filter(on_a_day(today), organisation__in=list(organisations))
        .filter(person__merged_into__isnull=True, person__erased_at__isnull=True)
        .filter(post | Q(person__posts__isnull=True))
        .values_list("organisation", "person__posts__level")
        .annotate(people=Count("person", distinct=True))
        .order_by("organisation", "person__posts__level")
    )
    found: dict[UUID, Counter[str]] = {}
    for organisation, level, people in rows:
        found.setdefault(organisation, Counter())[level or ""] += people
    order = [*Level.values, ""]
    return {one: {level: counts[level] for level in order if counts[level]} for one, counts in found.items()}


def aldermen_of(organisations: Collection[UUID]) -> tuple[Alderman, ...]:
    """List the aldermen of organisations today, by name; one query."""
    rows = (
        Post.objects.filter(on_a_day(timezone.localdate()), organisation__in=list(organisations), level=Level.ALDERMAN)
        .filter(person__merged_into__isnull=True, person__erased_at__isnull=True)
        .annotate(called=F("person__name"))
        .values_list("person", "called", "organisation")
        .order_by("called", "person")
    )
    return tuple(Alderman(*row) for row in rows.distinct())
