"""Who may see and keep what a municipality joined, decided and planned: predicates on plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from leercyclus.web.landing.rules import KEEPERS
from leercyclus.web.lessons.rules import OF_THE_HOUSE, works_at
from leercyclus.web.people.roles import Actor, Role


@dataclass(frozen=True, slots=True)
class KeptFacts:
    """What the rules know of joined lessons, a decision or a landing meeting.

    Attributes:
        id: which.
        organisation: the municipality, after mergers.
        day: the day of which the page tells; None where no lesson is left.
        people: who was asked for a landing meeting.
    """

    id: UUID
    organisation: UUID
    day: UUID | None = None
    people: frozenset[UUID] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class BarriersFacts:
    """What the rules know of the barriers of a municipality.

    Attributes:
        organisation: the municipality.
        barrier: the one that is lifted; None for all.
    """

    organisation: UUID
    barrier: UUID | None = None


def homes_of(actor: Actor) -> frozenset[UUID]:
    """Give the municipalities for which somebody works: of those the pages about home can be opened."""
    around = actor.organisations | actor.organisations_as(*OF_THE_HOUSE)
    return frozenset(one for one in around if works_at(actor, one))


def may_see_homes(actor: Actor) -> bool:
    """Tell whether there is a municipality for which somebody works."""
    return bool(homes_of(actor))


def may_see_kept(actor: Actor, kept: KeptFacts) -> bool:
    """Tell whether somebody may read joined lessons or a decision: who works there."""
    return works_at(actor, kept.organisation)


def may_change_kept(actor: Actor, kept: KeptFacts) -> bool:
    """Tell whether somebody may change joined lessons, a decision or a meeting: who keeps them there."""
    return works_at(actor, kept.organisation) and kept.organisation in actor.organisations_as(*KEEPERS)


def may_see_meeting(actor: Actor, kept: KeptFacts) -> bool:
    """Tell whether somebody may read a landing meeting: who works there, and who was asked for it."""
    return not actor.by_link and (works_at(actor, kept.organisation) or actor.person in kept.people)


def may_read_barriers(actor: Actor, barriers: BarriersFacts) -> bool:
    """Tell whether somebody may read counts of barriers and what was raised by name: the municipal secretary."""
    return not actor.by_link and barriers.organisation in actor.organisations_as(Role.MUNICIPAL_SECRETARY)
