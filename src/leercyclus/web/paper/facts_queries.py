"""Read the facts that the rules on paper decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.paper.sheet import Sheet, SheetFacts


def sheet_facts(day: UUID, sheet: str) -> SheetFacts | None:
    """Give a document of a day with the facts of the day; None where there is no such document or day."""
    found = day_facts(day) if sheet in set(Sheet) else None
    return SheetFacts(found, Sheet(sheet)) if found else None
