"""Read somebody's own registration for a day."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.guests.models import Registration


def registration_of(day: UUID, person: UUID | None) -> Registration | None:
    """Give the registration of a person for a day whose invitation stands; one query."""
    rows = Registration.objects.filter(day=day, person=person).exclude(state=Registration.State.WITHDRAWN)
    return rows.select_related("person", "organisation").first()


def registered_on(day: UUID) -> frozenset[UUID]:
    """Give every registration for a day, whatever was answered; one query."""
    return frozenset(Registration.objects.filter(day=day).values_list("pk", flat=True))


def coming_row(registration: UUID) -> Registration | None:
    """Give a registration of who comes to a day that was published and goes on, with person and day; one query."""
    rows = Registration.objects.filter(pk=registration, state=Registration.State.YES, day__state="published")
    return rows.select_related("person", "organisation", "day__host").first()
