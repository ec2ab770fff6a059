"""Read a circle as it is today: its name, its members in order, and the cycle that it is in."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.member_queries import Member, members_of
from leercyclus.web.circles.models import Circle
from leercyclus.web.circles.route import Route
from leercyclus.web.circles.route_queries import route_with
from leercyclus.web.people.roles import VISITOR, Actor


@dataclass(frozen=True, slots=True)
class CircleNow:
    """A circle as it is today.

    Attributes:
        id, name: which.
        members: those that take part and those that were invited, in the order of the circle.
        cycle: the one that holds today, else the next to begin, else the last; None where there is none.
        cycle_name: its name; empty where there is none.
        route: the signs above its pages.
    """

    id: UUID
    name: str
    members: tuple[Member, ...]
    cycle: UUID | None
    cycle_name: str
    route: Route

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the municipalities, as they are compared."""
        return tuple(member.code for member in self.members if member.code)

    @property
    def taking_part(self) -> tuple[Member, ...]:
        """The members that said yes."""
        return tuple(member for member in self.members if member.takes_part)


def circle_now(circle: UUID, actor: Actor = VISITOR) -> CircleNow | None:
    """Give a circle as it is today and as somebody walks it, or None where there is none; three queries."""
    found = Circle.objects.filter(pk=circle).first()
    if found is None:
        return None
    cycle, members = current_cycle(circle), members_of(circle)
    return CircleNow(
        id=found.pk,
        name=found.name,
        members=members,
        cycle=cycle.pk if cycle else None,
        cycle_name=cycle.name if cycle else "",
        route=route_with(found.pk, found.name, members, actor),
    )
