"""Read the workshops and visits of days that were: what somebody led, and what a municipality showed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.days.models import Day, Offer


@dataclass(frozen=True, slots=True)
class LivedOffer:
    """A workshop or visit of a day that was.

    Attributes:
        id: which.
        day, on, circle: of which day, when, and of which circle.
        host, host_name: the municipality that received.
        kind: 'workshop' or 'visit'.
        title, about: as the host wrote them.
        topics: what it is about.
        leader: who led it or received; None for who is in no list.
        leader_name: as it was typed for who is in no list; else empty.
        is_called_off: whether it did not take place.
    """

    id: UUID
    day: UUID
    on: date
    circle: UUID
    host: UUID
    host_name: str
    kind: str
    title: str
    about: str
    topics: tuple[str, ...]
    leader: UUID | None
    leader_name: str
    is_called_off: bool


def lived_offer(offer: UUID) -> LivedOffer | None:
    """Give a workshop or visit, of whatever day; None where there is none; one query."""
    row = Offer.objects.filter(pk=offer).select_related("day__host").first()
    return _lived(row) if row else None


def lived_offers(person: UUID, hosts: Collection[UUID], *, most: int = 40) -> tuple[LivedOffer, ...]:
    """Give what somebody led, and what municipalities showed, on days that were; the newest first; one query.

    What was called off is left out.

    Args:
        person: who led it.
        hosts: municipalities of which all is given, whoever led it.
        most: how many at most.
    """
    rows = (
        Offer.objects.filter(Q(leader=person) | Q(day__host__in=hosts))
        .filter(day__state=Day.State.PUBLISHED, day__date__lte=timezone.localdate(), called_off_at__isnull=True)
        .select_related("day__host")
        .order_by("-day__date", "-kind", "position", "title", "pk")
    )
    return tuple(map(_lived, rows[:most]))


def offers_led_by(day: UUID, person: UUID) -> tuple[UUID, ...]:
    """Give the workshops and visits of a day that somebody led; one query."""
    return tuple(Offer.objects.filter(day=day, leader=person, called_off_at__isnull=True).values_list("pk", flat=True))


def _lived(row: Offer) -> LivedOffer:
    return LivedOffer(
        row.pk,
        row.day_id,
        row.day.date,
        row.day.circle_id,
        row.day.host_id,
        row.day.host.name,
        row.kind,
        row.title,
        row.about,
        tuple(map(str, row.topics)),
        row.leader_id,
        row.leader_name,
        is_called_off=row.called_off_at is not None,
    )
