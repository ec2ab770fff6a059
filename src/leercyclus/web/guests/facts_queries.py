"""Read the facts that the rules on guests decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.rules import GuestFacts


def guest_facts(day: UUID, registration: UUID) -> GuestFacts | None:
    """Give what the rules know of a registration; None where it is of another day; four queries."""
    row = Registration.objects.filter(pk=registration, day=day).values("person", "organisation", "state").first()
    found = day_facts(day) if row else None
    if row is None or found is None:
        return None
    withdrawn = row["state"] == Registration.State.WITHDRAWN
    return GuestFacts(found, registration, row["person"], row["organisation"], is_withdrawn=withdrawn)
