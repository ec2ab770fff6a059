"""Who may make groups and see them: predicates on plain values. What is not said here is not allowed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.rules import DayFacts, may_change_day, may_plan_day, may_see_day
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What the rules know of a plan: the day, which, and whether it was published."""

    day: DayFacts
    plan: UUID
    is_published: bool = False


def may_see_plans(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may see the plans that were not published, and who is kept apart: who plans the day."""
    return may_plan_day(actor, day)


def may_make_plans(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may have groups made, change them and publish them."""
    return may_change_day(actor, day)


def may_see_tables(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may see who sits where in a published plan: who may read the programme, not by a link."""
    return not actor.by_link and may_see_day(actor, day)


def may_see_plan(actor: Actor, plan: PlanFacts) -> bool:
    """Tell whether somebody may see one plan: who plans the day, and once it is published who may see the tables."""
    return may_see_plans(actor, plan.day) or (plan.is_published and may_see_tables(actor, plan.day))
