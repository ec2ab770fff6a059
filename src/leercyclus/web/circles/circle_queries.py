"""Read circles: the facts that rules decide on, and the list of one's own."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.circles.models import Circle, Membership
from leercyclus.web.circles.rules import FOR_A_MEMBER, IN_A_CIRCLE, CircleFacts
from leercyclus.web.circles.standing import Standing, standing
from leercyclus.web.people.roles import Actor


def circle_facts(circle: UUID) -> CircleFacts | None:
    """Give what the rules know of a circle, or None where there is none; one query for a circle with members."""
    today = timezone.localdate()
    fields = ("organisation", "state", "left_on", "circle__closed_on")
    rows = list(Membership.objects.filter(circle=circle).values_list(*fields))
    if not rows:
        closed = list(Circle.objects.filter(pk=circle).values_list("closed_on", flat=True))
        return CircleFacts(circle, is_closed=closed[0] is not None) if closed else None
    stands = {organisation: standing(state, left_on, today) for organisation, state, left_on, _closed in rows}
    return CircleFacts(
        circle,
        frozenset(one for one, how in stands.items() if how is Standing.ACCEPTED),
        frozenset(one for one, how in stands.items() if how is Standing.INVITED),
        is_closed=rows[0][3] is not None,
    )


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
