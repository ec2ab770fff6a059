"""What the signs at the top of a page need to know of its circle."""

from __future__ import annotations

from urllib.parse import urlencode
from uuid import UUID

from leercyclus.web.agenda.rules import may_see_agenda
from leercyclus.web.circles.member_queries import Member, members_of
from leercyclus.web.circles.models import Circle
from leercyclus.web.circles.route import Route
from leercyclus.web.circles.rules import FEWEST_MEMBERS, CircleFacts
from leercyclus.web.lessons.rules import works_at
from leercyclus.web.people.roles import Actor


def route_of(circle: UUID, actor: Actor) -> Route:
    """Give the route of a circle as somebody walks it, from the own municipality; two queries."""
    name = Circle.objects.values_list("name", flat=True).get(pk=circle)
    return route_with(circle, name, members_of(circle), actor)


def route_with(circle: UUID, name: str, members: tuple[Member, ...], actor: Actor) -> Route:
    """Give the route of a circle of which the members were read already."""
    facts = CircleFacts(
        circle,
        frozenset(one.organisation for one in members if one.takes_part),
        frozenset(one.organisation for one in members if one.is_invited),
    )
    own = [one.code for one in members if one.organisation in actor.organisations]
    codes = [one.code for one in members]
    return Route(
        circle=circle,
        name=name,
        members=tuple(one.name for one in members),
        code=[*own, *codes, ""][0],
        compared=urlencode([("g", code) for code in codes]) if len(codes) >= FEWEST_MEMBERS else "",
        shows_cards=may_see_agenda(actor, facts),
        shows_home=any(works_at(actor, one) for one in facts.members),
    )
