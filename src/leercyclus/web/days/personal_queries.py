"""Read what the days hold of one person, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from leercyclus.web.days.models import Day, Offer, Slot


def export_person(person: UUID) -> dict[str, list[dict[str, object]]]:
    """Give the days that somebody coordinates, and what somebody leads in them; three queries."""
    days = Day.objects.filter(Q(first_coordinator=person) | Q(second_coordinator=person)).select_related("host")
    slots = Slot.objects.filter(leader=person).select_related("day__host")
    offers = Offer.objects.filter(leader=person).select_related("day__host")
    return {
        "coordinates": [{"day": one.date.isoformat(), "host": one.host.name} for one in days],
        "leads": [*map(_part, slots), *map(_part, offers)],
    }


def _part(one: Slot | Offer) -> dict[str, object]:
    return {
        "day": one.day.date.isoformat(),
        "host": one.day.host.name,
        "kind": str(one.get_kind_display()),
        "title": one.title,
    }
