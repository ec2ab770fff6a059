"""Read the facts that the rules on proposals decide on."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.days.rules import DayFacts


@dataclass(frozen=True, slots=True)
class ProposalFacts:
    """A proposal that an address names, which may be gone by now, with the day."""

    day: DayFacts
    proposal: UUID


def proposal_facts(day: UUID, plan: UUID) -> ProposalFacts | None:
    """Give what the rules know of a proposal; three queries.

    One that is gone is given too: who presses a button of a page that is old reads what fits now.
    """
    found = day_facts(day)
    return ProposalFacts(found, plan) if found else None
