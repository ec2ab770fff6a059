"""Read who is there, as hosts saw it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from django.utils import timezone

from leercyclus.web.checkin.models import Presence


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of somebody.

    Attributes:
        state: a word of `Presence.State`.
        is_walk_in: whether the person was on no list.
        arrived, left: the clock; None where it was not.
        by: the name of who said it last; empty where that is not known.
    """

    state: str
    is_walk_in: bool
    arrived: time | None
    left: time | None
    by: str = ""

    @property
    def is_absent(self) -> bool:
        """Tell whether the person did not come."""
        return self.state == Presence.State.ABSENT


def seen_on(day: UUID) -> dict[UUID, Seen]:
    """Give by registration what was seen of who was expected on a day, and of who walked in; one query.

    Of whom it was taken back, nothing was seen.
    """
    return {one: seen for one, seen in said_on(day).items() if seen.state != Presence.State.UNSEEN}


def said_on(day: UUID) -> dict[UUID, Seen]:
    """Give by registration what hosts said last, also where it was taken back; one query."""
    rows = Presence.objects.filter(registration__day=day).select_related("seen_by")
    return {row.registration_id: _said(row) for row in rows}


def seen_as(
    state: str | None, *, is_walk_in: bool | None, arrived: datetime | None, left: datetime | None
) -> Seen | None:
    """Give what was seen of somebody from columns that were read along with a registration; no query.

    Args:
        state: a word of `Presence.State`; None without a row.
        is_walk_in: whether the person was on no list.
        arrived: the moment.
        left: the moment.
    """
    if state is None or state == Presence.State.UNSEEN:
        return None
    return Seen(state, bool(is_walk_in), _clock(arrived), _clock(left))


def _said(row: Presence) -> Seen:
    by = row.seen_by.name if row.seen_by else ""
    return Seen(row.state, row.is_walk_in, _clock(row.arrived_at), _clock(row.left_at), by)


def people_away(day: UUID) -> frozenset[UUID]:
    """Name the people who did not come to a day or have left it; one query."""
    away = (Presence.State.ABSENT, Presence.State.LEFT)
    return frozenset(
        Presence.objects.filter(registration__day=day, state__in=away).values_list("registration__person", flat=True)
    )


def _clock(moment: datetime | None) -> time | None:
    return timezone.localtime(moment).time().replace(second=0, microsecond=0) if moment else None
