"""Who may see and change the calendar of a municipality: predicates on plain values. Denied by default.

A circle needs to know on which days somebody cannot come, and not why: what a municipality calls something of its own
stays inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.rules import FOR_A_MEMBER, CircleFacts, may_see_members
from leercyclus.web.people.roles import Actor, Role

EDITORS = (Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY, Role.EXECUTIVE_SECRETARIAT)
"""Who knows the diaries of a municipality."""
PRIVATE_KINDS = frozenset({"other"})
"""Of entries of these kinds a circle sees that there is something, and not what."""


@dataclass(frozen=True, slots=True)
class CalendarFacts:
    """What the rules know of the calendar of a municipality.

    Attributes:
        organisation: whose.
        name: of the municipality.
        province: where it lies; empty when that is not known.
        circles: in which it takes part.
        is_gone: whether the municipality went on in another.
    """

    organisation: UUID
    name: str
    province: str = ""
    circles: tuple[CircleFacts, ...] = ()
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """One entry, in the calendar it belongs to."""

    calendar: CalendarFacts
    entry: UUID


def may_see_calendar(actor: Actor, calendar: CalendarFacts) -> bool:
    """Tell whether somebody may know when a municipality cannot come: itself, and who is in a circle with it."""
    if actor.by_link:
        return False
    if actor.is_administrator or may_see_titles(actor, calendar):
        return True
    return any(may_see_members(actor, circle) for circle in calendar.circles)


def may_see_titles(actor: Actor, calendar: CalendarFacts) -> bool:
    """Tell whether somebody may read what a municipality calls something of its own: who works for it."""
    return not actor.by_link and calendar.organisation in actor.organisations_as(*FOR_A_MEMBER)


def may_edit_calendar(actor: Actor, calendar: CalendarFacts) -> bool:
    """Tell whether somebody may change a calendar: who knows the diaries, while the municipality exists."""
    return not actor.by_link and not calendar.is_gone and calendar.organisation in actor.organisations_as(*EDITORS)
