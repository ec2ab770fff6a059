"""Who may read and write practices, wants and follow-ups: predicates on plain values. Nothing else is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.rules import CircleFacts, may_see_members
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.lessons.rules import CIRCLE, HOME, LIBRARY, PUBLIC, works_at
from leercyclus.web.people.roles import VISITOR, Actor, Role

KEEPERS = (Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY)


@dataclass(frozen=True, slots=True)
class SharedFacts:
    """What the rules know of a practice or a want.

    Attributes:
        id: which.
        organisation: whose it is, after mergers; None for an example of which that is not told.
        circle: the circle for which it was written; None for none.
        sharing: how far it goes.
        writers: the people who wrote it or can be called about it.
        is_withdrawn: whether it was taken back.
    """

    id: UUID
    organisation: UUID | None
    circle: CircleFacts | None = None
    sharing: str = CIRCLE
    writers: frozenset[UUID] = frozenset()
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class OfferedFacts:
    """What the rules know of a workshop or visit that can become a practice.

    Attributes:
        day: of which day.
        offer: which.
        leader: who leads it or receives; None for who is in no list.
        is_called_off: whether it did not take place.
    """

    day: DayFacts
    offer: UUID
    leader: UUID | None = None
    is_called_off: bool = False


@dataclass(frozen=True, slots=True)
class FollowUpFacts:
    """What the rules know of a follow-up.

    Attributes:
        id: which.
        circle: in which circle.
        giver, taker: the two municipalities.
    """

    id: UUID
    circle: CircleFacts
    giver: UUID
    taker: UUID


@dataclass(frozen=True, slots=True)
class RemovalFacts:
    """What the rules know of a follow-up to take away, also once it is gone: a second press leads on.

    Attributes:
        circle: in which circle.
        follow_up: which.
        facts: what is known of it; None once it is gone.
    """

    circle: CircleFacts
    follow_up: UUID
    facts: FollowUpFacts | None


def may_read_shared(actor: Actor, one: SharedFacts) -> bool:
    """Tell whether somebody may read a practice or a want; a public one anybody, also a visitor."""
    if one.organisation is not None and works_at(actor, one.organisation):
        return True
    if one.is_withdrawn or one.sharing == HOME:
        return False
    if one.sharing == PUBLIC:
        return True
    if actor == VISITOR or actor.by_link:
        return False
    if one.sharing == LIBRARY:
        return True
    return one.circle is not None and may_see_members(actor, one.circle)


def may_write_shared(actor: Actor, one: SharedFacts) -> bool:
    """Tell whether somebody may change a practice or a want: who wrote it or is called, and who keeps it at home."""
    if one.organisation is None or one.organisation not in writes_for(actor):
        return False
    return actor.person in one.writers or one.organisation in actor.organisations_as(*KEEPERS)


def homes_of(actor: Actor) -> frozenset[UUID]:
    """Give the municipalities that somebody works at, and of which all practices are read."""
    if actor.by_link:
        return frozenset()
    around = actor.organisations | actor.organisations_as(*Role)
    return frozenset(one for one in around if works_at(actor, one))


def writes_for(actor: Actor) -> frozenset[UUID]:
    """Give the municipalities for which somebody may write a practice, a want or a follow-up.

    Who only answers for an alderman writes nothing in the name of a municipality.
    """
    return frozenset(one for one in homes_of(actor) if _roles_for(actor, one) != {Role.EXECUTIVE_SECRETARIAT})


def may_write_any(actor: Actor) -> bool:
    """Tell whether there is a municipality for which somebody may write."""
    return bool(writes_for(actor))


def may_keep_follow_up(actor: Actor, circle: CircleFacts, giver: UUID, taker: UUID) -> bool:
    """Tell whether somebody may write down what was done after a day: who works at one of the two."""
    both = {giver, taker}
    return not circle.is_closed and both <= circle.members and bool(both & writes_for(actor))


def may_read_names(actor: Actor, one: SharedFacts) -> bool:
    """Tell whether somebody may read by name whom to call: at home, and in the circle it was written for.

    Whoever is named was asked by a colleague and not by us, so further away only where to call is told.
    """
    if one.organisation is not None and works_at(actor, one.organisation):
        return True
    return one.circle is not None and not actor.by_link and may_see_members(actor, one.circle)


def may_see_follow_ups(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read what members of a circle did for one another: who takes part, and no partner."""
    return may_see_members(actor, circle)


def may_write_follow_ups(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may write down something that was done for one of the members of a circle, or by one."""
    return not circle.is_closed and bool(circle.members & writes_for(actor))


def may_see_follow_up(actor: Actor, one: FollowUpFacts) -> bool:
    """Tell whether somebody may read a follow-up: who reads those of the circle."""
    return may_see_follow_ups(actor, one.circle)


def may_change_follow_up(actor: Actor, one: FollowUpFacts) -> bool:
    """Tell whether somebody may change a follow-up, or take it away: who works at one of the two."""
    return may_keep_follow_up(actor, one.circle, one.giver, one.taker)


def may_remove_follow_up(actor: Actor, one: RemovalFacts) -> bool:
    """Tell whether somebody may take a follow-up away: who may change it; once it is gone, who may write one."""
    if one.facts is None:
        return may_write_follow_ups(actor, one.circle)
    return may_change_follow_up(actor, one.facts)


def may_grow_from(actor: Actor, one: OfferedFacts) -> bool:
    """Tell whether somebody may make a practice of a workshop or visit of a day that was.

    Who led it, and who coordinates for the municipality that received; of what was called off nobody.
    """
    day = one.day
    if one.is_called_off or not day.is_published or not (day.is_over or day.is_today) or not may_write_any(actor):
        return False
    return actor.person == one.leader or day.host in actor.organisations_as(Role.MUNICIPALITY_COORDINATOR)


def _roles_for(actor: Actor, organisation: UUID) -> frozenset[Role]:
    return frozenset(one.role for one in actor.held if one.organisation == organisation)
