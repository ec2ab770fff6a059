"""Read the facts that the rules on what landed at home decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.landing.rules import HomeFacts
from leercyclus.web.people.lineage_queries import goes_on_as
from leercyclus.web.people.names_queries import is_municipality


def home_facts(lived: UUID, home: UUID) -> HomeFacts | None:
    """Give what the rules know of a municipality after a day; None where there is no such day or municipality.

    An address of before a merger names the municipality that went on in another: it leads to that one.
    """
    day = day_facts(lived) if is_municipality(home) else None
    return HomeFacts(day, goes_on_as(home)) if day else None
