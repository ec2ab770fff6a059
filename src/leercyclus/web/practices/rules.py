"""Who may read and write practices, wants and follow-ups: predicates on plain values. What is not said is barred."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.rules import CircleFacts, may_see_members
from leercyclus.web.lessons.rules import CIRCLE, HOME, LIBRARY, PUBLIC, works_at
from leercyclus.web.people.roles import VISITOR, Actor, Role

KEEPERS = (Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY)


@dataclass(frozen=True, slots=True)
class SharedFacts:
    """What the rules know of a practice or a want.

    Attributes:
        id: which.
        organisation: whose it is, after mergers.
        circle: the circle for which it was written; None for none.
        sharing: how far it goes.
        writers: the people who wrote it or can be called about it.
        is_withdrawn: whether it was taken back.
    """

    id: UUID
    organisation: UUID
    circle: CircleFacts | None = None
    sharing: str = CIRCLE
    writers: frozenset[UUID] = frozenset()
    is_withdrawn: bool = False


def may_read_shared(actor: Actor, one: SharedFacts) -> bool:
    """Tell whether somebody may read a practice or a want; a public one anybody, also a visitor."""
    if works_at(actor, one.organisation):
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
    if not works_at(actor, one.organisation):
        return False
    return actor.person in one.writers or one.organisation in actor.organisations_as(*KEEPERS)


def writes_for(actor: Actor) -> frozenset[UUID]:
    """Give the municipalities for which somebody may write a practice, a want or a follow-up."""
    if actor.by_link:
        return frozenset()
    around = actor.organisations | actor.organisations_as(*Role)
    return frozenset(one for one in around if works_at(actor, one))


def may_write_any(actor: Actor) -> bool:
    """Tell whether there is a municipality for which somebody may write."""
    return bool(writes_for(actor))


def may_keep_follow_up(actor: Actor, circle: CircleFacts, giver: UUID, taker: UUID) -> bool:
    """Tell whether somebody may write down what was done after a day: who works at one of the two."""
    both = {giver, taker}
    return not circle.is_closed and both <= circle.members and any(works_at(actor, one) for one in both)
