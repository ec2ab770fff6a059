"""Read how many come to a day, and how many of those need help to get in, as counts without a name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Q

from leercyclus.web.guests.models import Registration

STANDING = (Registration.State.YES, Registration.State.WAITING, Registration.State.INVITED)
"""Who hears of a day that changes: who comes, waits, or holds an invitation with the old date."""


@dataclass(frozen=True, slots=True)
class ComingCounts:
    """How many come; `in_need` of them wrote what they need to get in."""

    people: int
    in_need: int


def coming_counts(day: UUID) -> ComingCounts:
    """Count who comes to a day; one query."""
    found = Registration.objects.filter(day=day, state=Registration.State.YES).aggregate(
        people=Count("pk"), in_need=Count("pk", filter=~Q(access_need=""))
    )
    return ComingCounts(found["people"], found["in_need"])


def told_count(day: UUID) -> int:
    """Count who gets a mail when a day that was published changes; one query."""
    rows = Registration.objects.filter(day=day, state__in=STANDING, person__email__isnull=False)
    return rows.exclude(person__email="").count()


def seen_counts(
    days: Collection[UUID], organisations: Collection[UUID] | None = None
) -> dict[UUID, dict[tuple[str, bool], int]]:
    """Count by day who comes by what a host said of them (empty for nothing) and whether they walked in; one query.

    Args:
        days: which.
        organisations: only who comes along with these municipalities; everybody when left out.
    """
    rows = Registration.objects.filter(day__in=list(days), state=Registration.State.YES)
    if organisations is not None:
        rows = rows.filter(organisation__in=list(organisations))
    columns = ("day", "presence__state", "presence__is_walk_in")
    found: dict[UUID, dict[tuple[str, bool], int]] = {day: {} for day in days}
    for day, state, is_walk_in, count in rows.values_list(*columns).annotate(count=Count("pk")).order_by():
        key = (state or "", bool(is_walk_in))
        found[day][key] = found[day].get(key, 0) + count
    return found
