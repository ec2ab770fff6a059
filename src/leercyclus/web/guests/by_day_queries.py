"""Read for several days at once who was asked, and how many come."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.guests.models import Registration


@dataclass(frozen=True, slots=True)
class Asked:
    """Who was asked for a day and whose invitation stands; `coming` counts those that said yes."""

    people: frozenset[UUID] = frozenset()
    coming: int = 0


def asked_by_day(days: Collection[UUID]) -> dict[UUID, Asked]:
    """Give by day who was asked and how many come; a day without anybody has a key too; one query."""
    people: dict[UUID, set[UUID]] = {day: set() for day in days}
    coming: dict[UUID, int] = dict.fromkeys(days, 0)
    rows = Registration.objects.filter(day__in=list(days)).exclude(state=Registration.State.WITHDRAWN)
    for day, person, state in rows.values_list("day", "person", "state"):
        people[day].add(person)
        coming[day] += state == Registration.State.YES
    return {day: Asked(frozenset(found), coming[day]) for day, found in people.items()}
