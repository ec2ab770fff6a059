"""Read the facts that the rules on plans decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import day_facts
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.rules import PlanFacts


def plan_facts(day: UUID, plan: UUID) -> PlanFacts | None:
    """Give what the rules know of a plan; None where it is of another day; four queries."""
    row = Plan.objects.filter(pk=plan, day=day).values("number").first()
    found = day_facts(day) if row else None
    return PlanFacts(found, plan, is_published=row["number"] is not None) if row and found else None
