"""Read who came to days that are over, for the closed purse: with which municipality, and from when until when."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from leercyclus.web.checkin.presence_queries import seen_as
from leercyclus.web.guests.models import Registration

_COLUMNS = (
    *("day", "person", "organisation", "state", "presence__state", "presence__is_walk_in"),
    *("presence__arrived_at", "presence__left_at"),
)


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who came to a day.

    Attributes:
        day, person: ids.
        organisation: with whose delegation.
        arrived, left: the clock; None where it was not seen.
    """

    day: UUID
    person: UUID
    organisation: UUID
    arrived: time | None
    left: time | None


def who_came(days: Collection[UUID]) -> tuple[Came, ...]:
    """List who came to any of the days; one query.

    Somebody came who was seen there, also when that one left later. Of whom nothing was seen, who said yes counts.
    """
    found = []
    rows = Registration.objects.filter(day__in=list(days)).order_by("day", "id").values_list(*_COLUMNS)
    for day, person, organisation, state, presence, is_walk_in, arrived, left in rows:
        seen = seen_as(presence, is_walk_in=is_walk_in, arrived=arrived, left=left)
        if seen is None and state == Registration.State.YES:
            found.append(Came(day, person, organisation, None, None))
        elif seen is not None and not seen.is_absent:
            found.append(Came(day, person, organisation, seen.arrived, seen.left))
    return tuple(found)
