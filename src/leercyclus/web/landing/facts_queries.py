"""Read the facts that the rules on what landed at home decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.landing.rules import HomeFacts
from leercyclus.web.people.lineage_queries import municipality_now


def home_facts(lived: UUID, home: UUID) -> HomeFacts | None:
    """Give what the rules know of a municipality after a day; None where there is no such day or municipality.

    An address of before a merger names the municipality that went on in another: it leads to that one.
    """
    now = municipality_now(home)
    day = day_facts(lived) if now else None
    return HomeFacts(day, now) if day and now else None
