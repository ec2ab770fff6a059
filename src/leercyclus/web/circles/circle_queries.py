"""Read circles: the facts that rules decide on, and the list of one's own."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.circles.models import Circle, Membership
from leercyclus.web.circles.rules import FOR_A_MEMBER, IN_A_CIRCLE, CircleFacts
from leercyclus.web.circles.standing import Standing, standing
from leercyclus.web.people.roles import Actor


def circle_facts(circle: UUID) -> CircleFacts | None:
    """Give what the rules know of a circle, or None where there is none; one query for a circle with members."""
    return facts_of_circles([circle]).get(circle)


def facts_of_circles(circles: Collection[UUID]) -> dict[UUID, CircleFacts]:
    """Give by circle what the rules know of it; one query where all have members, else two."""
    today = timezone.localdate()
    fields = ("circle", "organisation", "state", "left_on", "circle__closed_on")
    found: dict[UUID, CircleFacts] = {}
    rows = list(Membership.objects.filter(circle__in=circles).values_list(*fields))
    for circle in {row[0] for row in rows}:
        own = [row for row in rows if row[0] == circle]
        stands = {organisation: standing(state, left_on, today) for _, organisation, state, left_on, _closed in own}
        found[circle] = CircleFacts(
            circle,
            frozenset(one for one, how in stands.items() if how is Standing.ACCEPTED),
            frozenset(one for one, how in stands.items() if how is Standing.INVITED),
            is_closed=own[0][4] is not None,
        )
    without = set(circles) - set(found)
    if without:
        for circle, closed_on in Circle.objects.filter(pk__in=without).values_list("pk", "closed_on"):
            found[circle] = CircleFacts(circle, is_closed=closed_on is not None)
    return found


def circles_for(actor: Actor) -> list[Circle]:
    """Give the circles that somebody may see, by name."""
    if actor.is_administrator:
        return list(Circle.objects.all())
    today = timezone.localdate()
    own = Q(memberships__organisation__in=actor.organisations_as(*FOR_A_MEMBER)) & (
        Q(memberships__state=Membership.State.INVITED)
        | Q(memberships__state=Membership.State.ACCEPTED, memberships__left_on__isnull=True)
        | Q(memberships__state=Membership.State.ACCEPTED, memberships__left_on__gte=today)
    )
    return list(Circle.objects.filter(own | Q(pk__in=actor.circles_as(*IN_A_CIRCLE))).distinct())


def circle_row(circle: UUID) -> Circle:
    """Give the row of a circle that is there."""
    return Circle.objects.get(pk=circle)
