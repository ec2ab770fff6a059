"""Who may what on the agenda of a circle: predicates on plain values. What is not said here is not allowed.

The points are public figures, so whoever may see the circle reads them. What members wrote is for the members: not
for a municipality that has not said yes yet, and not for an outside partner, who is to speak freely and so reads no
text of municipalities. A link by mail gives small rights, whoever it stands for. A researcher reads the texts, without
names.
"""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.circles import rules as circles
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import Actor, Role

WITH_NAMES = (Role.CIRCLE_COORDINATOR, Role.HOST, Role.SESSION_LEADER, Role.PARTICIPANT)
FOR_A_MEMBER = (
    Role.MUNICIPALITY_COORDINATOR,
    Role.MUNICIPAL_SECRETARY,
    Role.CONTROLLER,
    Role.EXECUTIVE_SECRETARIAT,
)


def may_see_agenda(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read which points a circle picked, and their cards; not for privacy alone."""
    if not circles.may_see_circle(actor, circle):
        return False
    in_circle = circle.id in actor.circles_as(*WITH_NAMES, Role.RESEARCHER, Role.PARTNER)
    asked = actor.organisations_as(*FOR_A_MEMBER) & (circle.members | circle.invited)
    return actor.is_administrator or in_circle or bool(asked)


def may_see_contacts(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read by name whom to ask."""
    if actor.by_link:
        return False
    in_circle = circle.id in actor.circles_as(*WITH_NAMES)
    return actor.is_administrator or in_circle or bool(actor.organisations_as(*FOR_A_MEMBER) & circle.members)


def may_see_positions(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read how members do it and where a difference comes from."""
    is_researcher = not actor.by_link and circle.id in actor.circles_as(Role.RESEARCHER)
    return is_researcher or may_see_contacts(actor, circle)


def may_write_position(actor: Actor, circle: CircleFacts, organisation: UUID) -> bool:
    """Tell whether somebody may write how a member does it; who was invited says yes first."""
    return organisation in circle.members and circles.may_speak_for(actor, circle, organisation)


def may_pick(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may put a point on the agenda, for a member or for the circle."""
    return circles.may_run_circle(actor, circle) or any(
        circles.may_speak_for(actor, circle, one) for one in circle.members
    )


def may_unpick(actor: Actor, circle: CircleFacts, picked_for: UUID | None) -> bool:
    """Tell whether somebody may take a point off: who runs the circle, and a member what was picked for it."""
    if circles.may_run_circle(actor, circle):
        return True
    return picked_for is not None and picked_for in circle.members and circles.may_speak_for(actor, circle, picked_for)


def may_remove(actor: Actor, circle: CircleFacts, picked_for: UUID | None, *, is_there: bool) -> bool:
    """Tell whether somebody may open the way to take a point off; one that is off is nobody's any more."""
    return may_unpick(actor, circle, picked_for) if is_there else may_pick(actor, circle)


def may_order(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may change the order, and remind who has not written: who runs the circle."""
    return circles.may_run_circle(actor, circle)


def speaks_for(actor: Actor, circle: CircleFacts) -> frozenset[UUID]:
    """Give the members in whose name somebody picks: the own ones; none for who only runs the circle."""
    if actor.by_link:
        return frozenset()
    return actor.organisations_as(Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY) & circle.members
