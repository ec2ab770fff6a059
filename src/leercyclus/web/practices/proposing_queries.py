"""Read between which municipalities somebody can write a follow-up down about one practice, and in which circle."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.seen_members_queries import circles_around
from leercyclus.web.people.names_queries import organisation_names
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.rules import SharedFacts, writes_for


@dataclass(frozen=True, slots=True)
class Proposal:
    """A follow-up that can be written down, with what is filled in already.

    Attributes:
        circle: in which both take part.
        giver, taker: the two municipalities.
        name: of the other one than the reader's.
    """

    circle: UUID
    giver: UUID
    taker: UUID
    name: str


def proposals(actor: Actor, practice: SharedFacts, taken_by: Iterable[UUID]) -> tuple[Proposal, ...]:
    """Give the follow-ups that somebody can write down about a practice; two queries at most.

    At the source that is with everybody who took it over; elsewhere with the source.

    Args:
        actor: who reads.
        practice: which.
        taken_by: the municipalities that took it over.
    """
    source, own = practice.organisation, writes_for(actor)
    if source is None or not own:
        return ()
    pairs = [(source, one) for one in (taken_by if source in own else sorted(own, key=str)) if one != source]
    circles = circles_around([source]) if pairs else {}
    found = []
    for giver, taker in pairs:
        both = {giver, taker}
        circle = next((one for one in sorted(circles, key=str) if both <= circles[one]), None)
        if circle is not None:
            found.append((circle, giver, taker))
    names = organisation_names({one for _circle, *both in found for one in both}) if found else {}
    return tuple(
        Proposal(circle, giver, taker, names[taker if source in own else giver]) for circle, giver, taker in found
    )
