"""Read the facts that the rules on what landed at home decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.landing.rules import HomeFacts
from leercyclus.web.people.names_queries import is_municipality


def home_facts(lived: UUID, home: UUID) -> HomeFacts | None:
    """Give what the rules know of a municipality after a day; None where there is no such day or municipality."""
    day = day_facts(lived) if is_municipality(home) else None
    return HomeFacts(day, home) if day else None
