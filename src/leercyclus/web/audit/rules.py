"""Who may read which lines of the log: predicates on plain values. What is not said here is not allowed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.people.roles import Actor, Role

OF_AN_ORGANISATION = (Role.MUNICIPALITY_COORDINATOR, Role.PRIVACY_OFFICER)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What the rules know of a person.

    Attributes:
        id: who.
        organisations: those whose delegation the person belongs to, or last belonged to.
        is_erased: whether only the row is left.
    """

    id: UUID
    organisations: frozenset[UUID] = frozenset()
    is_erased: bool = False


def is_officer_of_all(actor: Actor) -> bool:
    """Tell whether this is the privacy officer of the whole network, who is bound to no organisation."""
    return not actor.by_link and any(
        one.role is Role.PRIVACY_OFFICER and one.organisation is None for one in actor.held
    )


def may_read_circle_log(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read lines of a circle: all of them, or those of the own municipality."""
    if actor.by_link:
        return False
    return reads_whole_circle(actor, circle) or bool(
        actor.organisations_as(Role.MUNICIPALITY_COORDINATOR) & (circle.members | circle.invited)
    )


def reads_whole_circle(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read every line of a circle: who coordinates it, and who watches over privacy in it."""
    if actor.by_link:
        return False
    return (
        actor.is_administrator
        or circle.id in actor.circles_as(Role.CIRCLE_COORDINATOR)
        or is_officer_of_all(actor)
        or bool(actor.organisations_as(Role.PRIVACY_OFFICER) & circle.members)
    )


def may_read_person_log(actor: Actor, person: PersonFacts) -> bool:
    """Tell whether somebody may read what was changed about a person: oneself, the own coordinator, privacy officer."""
    if actor.by_link or not actor.is_somebody:
        return False
    return (
        actor.person == person.id
        or is_officer_of_all(actor)
        or bool(actor.organisations_as(*OF_AN_ORGANISATION) & person.organisations)
    )


def reads_own_deeds(actor: Actor, person: PersonFacts) -> bool:
    """Tell whether somebody may also read what the person did: never a coordinator, this is no record of staff."""
    if actor.by_link or not actor.is_somebody:
        return False
    officer = is_officer_of_all(actor) or bool(actor.organisations_as(Role.PRIVACY_OFFICER) & person.organisations)
    return actor.person == person.id or officer
