"""Who may print a day: predicates on plain values."""

from __future__ import annotations

from leercyclus.web.days.rules import DayFacts, may_plan_day
from leercyclus.web.people.roles import Actor


def may_print(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may print lists, badges and cards with names: who plans the day."""
    return may_plan_day(actor, day)


def may_print_needs(actor: Actor, day: DayFacts) -> bool:
    """Tell whether what people need to get in stands on somebody's check-in list: of who receives them."""
    return may_plan_day(actor, day) and not day.is_over
