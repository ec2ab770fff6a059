"""Who may what in a circle: predicates on plain values. What is not said here is not allowed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.people.roles import Actor, Role

RUNNERS = (Role.CIRCLE_COORDINATOR,)
IN_A_CIRCLE = (
    Role.CIRCLE_COORDINATOR,
    Role.HOST,
    Role.SESSION_LEADER,
    Role.RESEARCHER,
    Role.PARTICIPANT,
    Role.PARTNER,
)
FOR_A_MEMBER = (
    Role.MUNICIPALITY_COORDINATOR,
    Role.MUNICIPAL_SECRETARY,
    Role.CONTROLLER,
    Role.PRIVACY_OFFICER,
    Role.EXECUTIVE_SECRETARIAT,
)


@dataclass(frozen=True, slots=True)
class CircleFacts:
    """What the rules know of a circle.

    Attributes:
        id: which.
        members: the organisations that take part.
        invited: those that were asked and have not answered.
    """

    id: UUID
    members: frozenset[UUID] = frozenset()
    invited: frozenset[UUID] = frozenset()


def may_see_own_circles(actor: Actor) -> bool:
    """Tell whether somebody may see the list of the own circles: whoever signed in."""
    return actor.is_somebody and not actor.by_link


def may_see_circle(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may know that a circle exists and read its page."""
    if actor.is_administrator:
        return True
    if circle.id in actor.circles_as(*IN_A_CIRCLE):
        return True
    return bool(actor.organisations_as(*FOR_A_MEMBER) & (circle.members | circle.invited)) and not actor.by_link


def may_run_circle(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may change the circle itself: invite, choose days, set themes."""
    return not actor.by_link and (actor.is_administrator or circle.id in actor.circles_as(*RUNNERS))


def may_found_circle(actor: Actor) -> bool:
    """Tell whether somebody may found a circle: who coordinates for a municipality or for the network."""
    if actor.by_link:
        return False
    return actor.is_administrator or actor.holds(Role.MUNICIPALITY_COORDINATOR, Role.CIRCLE_COORDINATOR)


def may_speak_for(actor: Actor, circle: CircleFacts, organisation: UUID) -> bool:
    """Tell whether somebody may answer and write in a circle on behalf of one of its members."""
    if actor.by_link or organisation not in circle.members | circle.invited:
        return False
    speaks = actor.organisations_as(Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY)
    return organisation in speaks or may_run_circle(actor, circle)
