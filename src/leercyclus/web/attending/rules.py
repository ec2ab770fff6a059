"""Who may see somebody's own page of a day: predicates on plain values."""

from __future__ import annotations

from leercyclus.web.days.rules import DayFacts, is_guest
from leercyclus.web.guests.rules import GuestFacts, is_own
from leercyclus.web.people.roles import Actor


def has_own_day(actor: Actor, day: DayFacts) -> bool:
    """Tell whether there is a page about somebody self: who was asked for a day that was published."""
    return is_guest(actor, day) and not actor.by_link and (day.is_published or day.is_cancelled)


def may_see_own_day(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may see the page: the person, and the executive secretariat that answers for the person."""
    return is_own(actor, guest) and not actor.by_link
