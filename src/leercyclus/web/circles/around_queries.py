"""Read the circles around an organisation or a person, to lead back to them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.models import Membership
from leercyclus.web.circles.rules import CircleFacts, may_see_circle, may_see_members
from leercyclus.web.circles.standing import Standing, standing
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class CircleNear:
    """A circle that somebody may open, and whether the roles in it too."""

    id: UUID
    name: str
    shows_roles: bool


def circles_around(actor: Actor, circles: Collection[UUID]) -> tuple[CircleNear, ...]:
    """Give those of the circles that somebody may open, by name; one query."""
    today = timezone.localdate()
    names: dict[UUID, str] = {}
    stands: dict[UUID, dict[UUID, Standing]] = {}
    rows = Membership.objects.filter(circle__in=circles).order_by("circle__name", "circle")
    for circle, name, organisation, state, left_on in rows.values_list(
        "circle", "circle__name", "organisation", "state", "left_on"
    ):
        names[circle] = name
        stands.setdefault(circle, {})[organisation] = standing(state, left_on, today)
    known = [
        CircleFacts(
            circle,
            frozenset(one for one, how in among.items() if how is Standing.ACCEPTED),
            frozenset(one for one, how in among.items() if how is Standing.INVITED),
        )
        for circle, among in stands.items()
    ]
    return tuple(
        CircleNear(one.id, names[one.id], may_see_members(actor, one)) for one in known if may_see_circle(actor, one)
    )
