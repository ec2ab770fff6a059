"""The versions of a day that were published, with what changed between them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.moves_queries import moves_between
from leercyclus.web.seating.plan_bridge import MovedPerson


@dataclass(frozen=True, slots=True)
class Version:
    """A version that was published.

    Attributes:
        plan: the row.
        moved: who comes and sits elsewhere than in the version before; nobody for the first.
        is_first: whether it is the first.
        holds: whether it is the one that holds.
    """

    plan: Plan
    moved: tuple[MovedPerson, ...]
    is_first: bool
    holds: bool


def versions_of(day: UUID) -> tuple[Version, ...]:
    """List the versions of a day, the newest first; eleven queries, however many."""
    plans = list(Plan.objects.filter(day=day, number__isnull=False).select_related("published_by").order_by("number"))
    people, whole = coming(day), whole_day(day)
    names = {one.registration: one.name for one in people}
    found = []
    for place, plan in enumerate(plans):
        moves = moves_between(plans[place - 1], plan, people, whole=whole) if place else {}
        moved = tuple(MovedPerson(names[one], each) for one, each in moves.items())
        found.append(Version(plan, moved, is_first=place == 0, holds=place == len(plans) - 1))
    return tuple(reversed(found))
