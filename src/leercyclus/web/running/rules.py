"""Who may run a day: predicates on plain values. What is not said here is not allowed."""

from __future__ import annotations

from leercyclus.web.days.rules import DayFacts, may_plan_day, may_see_day
from leercyclus.web.people.roles import Actor


def may_see_board(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may see the board of a day, with who is there: who plans it, once it is published."""
    return may_plan_day(actor, day) and day.is_published


def may_run_day(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may check people in, mend groups, run rounds and send messages: who plans it, today."""
    return may_see_board(actor, day) and day.is_today


def may_write_afterwards(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may enter from paper who was there and who sat where: on the day, and afterwards."""
    return may_see_board(actor, day) and (day.is_today or day.is_over)


def may_see_now(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may see what is on now, without who sits where: who may read the programme."""
    return may_see_day(actor, day) and day.is_published
