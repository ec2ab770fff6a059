"""Read who was asked for a day."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.guests.models import Registration


def people_asked(day: UUID) -> frozenset[UUID]:
    """Give the people whose invitation for a day stands, whatever they answered; one query."""
    asked = Registration.objects.filter(day=day).exclude(state=Registration.State.WITHDRAWN)
    return frozenset(asked.values_list("person", flat=True))
