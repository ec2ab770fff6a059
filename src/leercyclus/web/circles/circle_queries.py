"""Read circles: the facts that rules decide on, and the list of one's own."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from leercyclus.web.circles.models import Circle, Membership
from leercyclus.web.circles.rules import FOR_A_MEMBER, IN_A_CIRCLE, CircleFacts
from leercyclus.web.people.roles import Actor


def circle_facts(circle: UUID) -> CircleFacts | None:
    """Give what the rules know of a circle, or None where there is none; one query for a circle with members."""
    state = Membership.State
    rows = list(Membership.objects.filter(circle=circle).values_list("organisation", "state"))
    if not rows and not Circle.objects.filter(pk=circle).exists():
        return None
    return CircleFacts(
        circle,
        frozenset(organisation for organisation, where in rows if where == state.ACCEPTED),
        frozenset(organisation for organisation, where in rows if where == state.INVITED),
    )


def circles_for(actor: Actor) -> list[Circle]:
    """Give the circles that somebody may see, by name."""
    if actor.is_administrator:
        return list(Circle.objects.all())
    state = Membership.State
    own = Q(
        memberships__organisation__in=actor.organisations_as(*FOR_A_MEMBER),
        memberships__state__in=[state.ACCEPTED, state.INVITED],
    )
    return list(Circle.objects.filter(own | Q(pk__in=actor.circles_as(*IN_A_CIRCLE))).distinct())
