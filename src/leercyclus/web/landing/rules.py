"""Who may see what landed at home, and keep it: predicates on plain values. What is not said here is not allowed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.rules import DayFacts
from leercyclus.web.lessons.rules import works_at
from leercyclus.web.people.roles import Actor, Role

KEEPERS = (Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY)
"""Who keeps for a municipality what was joined, decided and lifted."""


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """What the rules know of one municipality after one day.

    Attributes:
        day: the day.
        organisation: the municipality, after mergers.
    """

    day: DayFacts
    organisation: UUID


def may_see_home(actor: Actor, home: HomeFacts) -> bool:
    """Tell whether somebody may see what a municipality brought home: who works there, once the day is there."""
    return works_at(actor, home.organisation) and home.day.is_published and (home.day.is_today or home.day.is_over)


def may_keep_home(actor: Actor, home: HomeFacts) -> bool:
    """Tell whether somebody may join lessons, record decisions and plan a landing meeting for a municipality."""
    return may_see_home(actor, home) and home.organisation in actor.organisations_as(*KEEPERS)


def may_lift_barriers(actor: Actor, home: HomeFacts) -> bool:
    """Tell whether somebody may read counts of barriers and those that were raised by name: the municipal secretary."""
    return may_see_home(actor, home) and home.organisation in actor.organisations_as(Role.MUNICIPAL_SECRETARY)
