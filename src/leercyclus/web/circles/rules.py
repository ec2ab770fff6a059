"""Who may what in a circle: predicates on plain values. What is not said here is not allowed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.people.roles import Actor, Role

FEWEST_MEMBERS, MOST_MEMBERS = 2, 13
"""How many municipalities a circle has: as many as can be compared."""
INVITATION_DAYS = 60
"""So long an invitation by mail can be answered."""
COORDINATORS = 2
"""So many people run a circle, and coordinate for a municipality, from the start."""
LONGEST_LINE = 280
"""So many signs each of the three lines has at most."""
MOST_THEMES = 12

RUNNERS = (Role.CIRCLE_COORDINATOR,)
IN_A_CIRCLE = (
    Role.CIRCLE_COORDINATOR,
    Role.HOST,
    Role.SESSION_LEADER,
    Role.RESEARCHER,
    Role.PARTICIPANT,
    Role.PARTNER,
)
READS_LINES = tuple(role for role in IN_A_CIRCLE if role is not Role.PARTNER)
"""Who is in a circle and reads what its members are stuck in: an outside partner does not."""
FOR_A_MEMBER = (
    Role.MUNICIPALITY_COORDINATOR,
    Role.MUNICIPAL_SECRETARY,
    Role.CONTROLLER,
    Role.PRIVACY_OFFICER,
    Role.EXECUTIVE_SECRETARIAT,
)


GIVEN_BY_CIRCLE = (Role.CIRCLE_COORDINATOR, Role.HOST, Role.SESSION_LEADER, Role.RESEARCHER)
"""The roles that a circle coordinator gives."""
GIVEN_BY_MUNICIPALITY = (
    Role.MUNICIPALITY_COORDINATOR,
    Role.HOST,
    Role.MUNICIPAL_SECRETARY,
    Role.CONTROLLER,
    Role.EXECUTIVE_SECRETARIAT,
    Role.PARTICIPANT,
    Role.PARTNER,
    Role.PRIVACY_OFFICER,
)
"""The roles that a municipality's coordinator gives for the own municipality."""
GIVEN_BY_NETWORK = (Role.NETWORK_ADMINISTRATOR, Role.MUNICIPALITY_COORDINATOR, Role.PRIVACY_OFFICER)
"""The roles that a network administrator gives on the page for the whole network."""


@dataclass(frozen=True, slots=True)
class CircleFacts:
    """What the rules know of a circle.

    Attributes:
        id: which.
        members: the organisations that take part.
        invited: those that were asked and have not answered.
        is_closed: whether the circle stopped: it can be read and no longer changed.
    """

    id: UUID
    members: frozenset[UUID] = frozenset()
    invited: frozenset[UUID] = frozenset()
    is_closed: bool = False


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
    return (
        not actor.by_link
        and not circle.is_closed
        and (actor.is_administrator or circle.id in actor.circles_as(*RUNNERS))
    )


def may_close_circle(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may close a circle; one that is closed already stays so."""
    return not actor.by_link and (actor.is_administrator or circle.id in actor.circles_as(*RUNNERS))


def may_speak_at_home(actor: Actor, organisation: UUID) -> bool:
    """Tell whether somebody speaks for a municipality, whether it is in a circle or not."""
    speaks = actor.organisations_as(Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY)
    return not actor.by_link and organisation in speaks


def may_found_circle(actor: Actor) -> bool:
    """Tell whether somebody may found a circle: who coordinates for a municipality or for the network."""
    if actor.by_link:
        return False
    return actor.is_administrator or actor.holds(Role.MUNICIPALITY_COORDINATOR, Role.CIRCLE_COORDINATOR)


def may_speak_for(actor: Actor, circle: CircleFacts, organisation: UUID) -> bool:
    """Tell whether somebody may answer and write in a circle on behalf of one of its members."""
    if actor.by_link or circle.is_closed or organisation not in circle.members | circle.invited:
        return False
    return may_speak_at_home(actor, organisation) or may_run_circle(actor, circle)


def may_answer_for(actor: Actor, circle: CircleFacts, organisation: UUID) -> bool:
    """Tell whether somebody may say that an invited municipality takes part or not: only who works there."""
    if actor.by_link or circle.is_closed or organisation not in circle.invited:
        return False
    return may_speak_at_home(actor, organisation)


def may_see_members(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may see who coordinates, who was asked and who holds a role; not by a link."""
    if actor.by_link:
        return False
    return actor.is_administrator or _takes_part(actor, circle)


def may_see_lines(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read the three lines of all members: who takes part, and no outside partner."""
    return may_see_members(actor, circle)


def may_write_lines(actor: Actor, circle: CircleFacts, organisation: UUID) -> bool:
    """Tell whether somebody may write the three lines of a member that takes part."""
    return organisation in circle.members and may_speak_for(actor, circle, organisation)


def may_give_role(actor: Actor, circle: CircleFacts, role: Role, organisation: UUID | None) -> bool:
    """Tell whether somebody may give a role in a circle or for one of its members, or end it.

    Args:
        actor: who wants to.
        circle: in which, or of which the municipality is a member.
        role: which.
        organisation: for which municipality; None for a role of the circle itself.
    """
    if role in GIVEN_BY_CIRCLE and may_run_circle(actor, circle):
        return role is not Role.HOST or organisation in circle.members
    if actor.by_link or role not in GIVEN_BY_MUNICIPALITY or organisation not in circle.members | circle.invited:
        return False
    return actor.is_administrator or organisation in actor.organisations_as(Role.MUNICIPALITY_COORDINATOR)


def may_administer(actor: Actor) -> bool:
    """Tell whether somebody may give and end the roles of the whole network."""
    return actor.is_administrator


def _takes_part(actor: Actor, circle: CircleFacts) -> bool:
    return circle.id in actor.circles_as(*READS_LINES) or bool(actor.organisations_as(*FOR_A_MEMBER) & circle.members)
