"""Read the facts that the rules on calendars decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.calendars.models import Entry
from leercyclus.web.calendars.rules import CalendarFacts, EntryFacts
from leercyclus.web.circles.taking_part_queries import circles_with
from leercyclus.web.people.named_queries import named_municipality


def calendar_facts(organisation: UUID) -> CalendarFacts | None:
    """Give what the rules know of the calendar of a municipality; None where there is no such one; two queries."""
    found = named_municipality(organisation)
    if found is None:
        return None
    return CalendarFacts(found.id, found.name, found.province, circles_with(organisation), is_gone=found.is_gone)


def entry_facts(organisation: UUID, entry: UUID) -> EntryFacts | None:
    """Give the facts of an entry of the calendar of a municipality; None where it is of another."""
    calendar = calendar_facts(organisation)
    if calendar is None or not Entry.objects.filter(pk=entry, organisation=organisation).exists():
        return None
    return EntryFacts(calendar, entry)


def removable_facts(organisation: UUID, entry: UUID) -> EntryFacts | None:
    """Give the facts of an entry that is to go, also when it is gone already: who presses twice is led on."""
    calendar = calendar_facts(organisation)
    return EntryFacts(calendar, entry) if calendar else None
