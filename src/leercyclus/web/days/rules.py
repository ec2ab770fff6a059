"""Who may see and plan an exchange day: predicates on plain values. What is not said here is not allowed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from leercyclus.web.circles.rules import CircleFacts, may_see_circle, may_see_members
from leercyclus.web.people.roles import Actor, Role

MOST_PLENARY_MINUTES = 30
"""More minutes of listening together ask for a reason: people come to meet, and slides can be mailed."""


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What the rules know of a day.

    Attributes:
        id: which.
        circle: of which circle.
        host: the municipality that receives.
        date: when.
        is_published: whether it was told to who is asked.
        is_cancelled: whether it was called off as a whole.
        was_published: whether it was ever published: who knew of it reads that it was called off.
        is_over: whether the date is past.
        is_today: whether it is the date.
        guests: the people who were asked and whose invitation stands.
    """

    id: UUID
    circle: CircleFacts
    host: UUID
    date: date
    is_published: bool = False
    is_cancelled: bool = False
    was_published: bool = False
    is_over: bool = False
    is_today: bool = False
    guests: frozenset[UUID] = frozenset()

    @property
    def key(self) -> str:
        """Give the id as it stands in an address."""
        return str(self.id)


class OfDay(Protocol):
    """Something of a day: a part of the programme, a room, a plan of groups, a sheet of paper."""

    @property
    def day(self) -> DayFacts:
        """Give what the rules know of the day."""
        ...


def of_day(rule: Callable[[Actor, DayFacts], bool]) -> Callable[[Actor, OfDay], bool]:
    """Let a rule about a day decide about something of that day."""

    def decide(actor: Actor, thing: OfDay) -> bool:
        return rule(actor, thing.day)

    return decide


def may_see_days(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may see which days a circle has: whoever may see the circle."""
    return may_see_circle(actor, circle)


def may_begin_day(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may begin to plan a day in a circle: for at least one host."""
    return any(may_plan_for(actor, circle, host) for host in circle.members)


def may_plan_for(actor: Actor, circle: CircleFacts, host: UUID) -> bool:
    """Tell whether somebody may plan a day for a host: who runs the circle, and who coordinates or hosts there."""
    if actor.by_link or circle.is_closed:
        return False
    if actor.is_administrator or circle.id in actor.circles_as(Role.CIRCLE_COORDINATOR):
        return True
    if host not in circle.members:
        return False
    return host in actor.organisations_as(Role.MUNICIPALITY_COORDINATOR) or actor.holds(
        Role.HOST, organisation=host, circle=circle.id
    )


def may_plan_day(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may see a day whole and what was answered: who may plan it, also when it is over."""
    return may_plan_for(actor, day.circle, day.host)


def may_change_day(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may change a day: who plans it, until it is over or called off."""
    return may_plan_day(actor, day) and not day.is_over and not day.is_cancelled


def may_cancel_day(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may open the page to call a day off; once it is called off, the page only leads on."""
    return may_plan_day(actor, day) and not day.is_over


def may_see_day(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may read the programme of a day.

    Who plans it and who coordinates for a member sees a draft too. Once it is published, and when it is called off
    after that: who takes part in the circle, who was asked (by a link too), and the executive secretariat that answers
    for somebody who was asked.
    """
    if may_plan_day(actor, day) or _coordinates(actor, day):
        return True
    if not (day.is_published or (day.is_cancelled and day.was_published)):
        return False
    return may_see_members(actor, day.circle) or is_guest(actor, day) or bool(answers_for(actor) & day.guests)


def is_guest(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody was asked for a day."""
    return actor.person is not None and actor.person in day.guests


def answers_for(actor: Actor) -> frozenset[UUID]:
    """Give the people for whom somebody of the executive secretariat answers."""
    if actor.by_link:
        return frozenset()
    return frozenset(one.behalf_of for one in actor.held if one.role is Role.EXECUTIVE_SECRETARIAT and one.behalf_of)


def _coordinates(actor: Actor, day: DayFacts) -> bool:
    return not actor.by_link and bool(actor.organisations_as(Role.MUNICIPALITY_COORDINATOR) & day.circle.members)
