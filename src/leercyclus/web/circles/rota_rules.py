"""Who may see and change the rota of a circle: predicates on plain values. Denied by default."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.rules import CircleFacts, may_run_circle, may_see_members, may_speak_for
from leercyclus.web.people.roles import Actor

DAYS_BETWEEN = 28
"""So many days lie between two turns, unless somebody asks for another number."""
MOST_DAYS_BETWEEN = 366


@dataclass(frozen=True, slots=True)
class WishFacts:
    """What the rules know of what a member says about hosting: the circle, and the municipality."""

    circle: CircleFacts
    organisation: UUID


@dataclass(frozen=True, slots=True)
class TurnFacts:
    """What the rules know of a turn: the circle it is in."""

    circle: CircleFacts
    turn: UUID


def may_see_rota(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may read who hosts when, and who is free: who takes part, and no outside partner."""
    return may_see_members(actor, circle)


def may_run_rota(actor: Actor, circle: CircleFacts) -> bool:
    """Tell whether somebody may accept a rota, choose another host, or choose a day."""
    return may_run_circle(actor, circle)


def may_wish(actor: Actor, circle: CircleFacts, organisation: UUID) -> bool:
    """Tell whether somebody may say whether a member would like to host: who speaks for it, once it takes part."""
    return organisation in circle.members and may_speak_for(actor, circle, organisation)


def as_seen(turns: Iterable[tuple[UUID, int]]) -> str:
    """Give a mark of a rota as somebody saw it: another mark means that somebody changed it meanwhile.

    Args:
        turns: id and version of each, in order.
    """
    return " ".join(f"{turn.hex[:12]}.{version}" for turn, version in turns)
