"""Which roles somebody holds, and so who is asking."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.circles.models import Grant
from leercyclus.web.people.people_queries import organisations_of
from leercyclus.web.people.roles import Actor, Held, Role


def actor_for(person: UUID, *, by_link: bool = False) -> Actor:
    """Give the one who asks, with the roles that hold today; two queries."""
    today = timezone.localdate()
    grants = (
        Grant.objects.filter(person=person, valid_from__lte=today)
        .filter(Q(valid_to__isnull=True) | Q(valid_to__gte=today))
        .values_list("role", "organisation", "circle", "behalf_of")
        .order_by("role", "id")
    )
    held = tuple(Held(Role(role), organisation, circle, behalf) for role, organisation, circle, behalf in grants)
    return Actor(person, held, organisations_of(person), by_link)
