"""Who reads what of the workshops and visits of a day: predicates on plain values."""

from __future__ import annotations

from leercyclus.web.days.rules import DayFacts, may_see_day
from leercyclus.web.people.roles import Actor


def may_see_leaders(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may read by name who leads a workshop or is met: who sees the day, but not by a link."""
    return may_see_day(actor, day) and not actor.by_link
