"""Read the facts that the rules on a message decide on."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.running.models import Announcement


@dataclass(frozen=True, slots=True)
class AnnouncementFacts:
    """A message that an address names, with its day."""

    day: DayFacts
    announcement: UUID


def announcement_facts(day: UUID, announcement: UUID) -> AnnouncementFacts | None:
    """Give a message of a day with the facts of the day; None where it is of another day; four queries."""
    found = day_facts(day) if Announcement.objects.filter(pk=announcement, day=day).exists() else None
    return AnnouncementFacts(found, announcement) if found else None
