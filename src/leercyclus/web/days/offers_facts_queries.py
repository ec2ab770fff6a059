"""Facts for the pages on which something of a day goes: they hold when it is gone too, so a second press leads on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import PartFacts, day_facts


def room_removal_facts(day: UUID, room: UUID) -> PartFacts | None:
    """Give a day with the room to take off it, whether that is still there or not."""
    found = day_facts(day)
    return PartFacts(found, room) if found else None


def offer_removal_facts(day: UUID, offer: UUID) -> PartFacts | None:
    """Give a day with the workshop or visit to take off it, whether that is still there or not."""
    found = day_facts(day)
    return PartFacts(found, offer) if found else None
