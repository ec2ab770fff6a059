"""Read in which circles a municipality takes part."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.models import Membership
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.circles.standing import Standing, standing


def circles_with(organisation: UUID) -> tuple[CircleFacts, ...]:
    """Give the facts of every circle in which a municipality takes part today; one query."""
    today = timezone.localdate()
    own = Membership.objects.filter(organisation=organisation, state=Membership.State.ACCEPTED)
    rows = Membership.objects.filter(circle__in=own.values("circle")).order_by("circle", "position", "id")
    fields = ("circle", "organisation", "state", "left_on", "circle__closed_on")
    found: dict[UUID, dict[UUID, Standing]] = {}
    closed: dict[UUID, bool] = {}
    for circle, one, state, left_on, closed_on in rows.values_list(*fields):
        found.setdefault(circle, {})[one] = standing(state, left_on, today)
        closed[circle] = closed_on is not None
    return tuple(
        CircleFacts(
            circle,
            frozenset(one for one, how in stands.items() if how is Standing.ACCEPTED),
            frozenset(one for one, how in stands.items() if how is Standing.INVITED),
            is_closed=closed[circle],
        )
        for circle, stands in found.items()
        if stands[organisation] is Standing.ACCEPTED
    )
