"""Read with which lessons somebody looks along and has not answered: of those that one sees no step anywhere."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils import timezone

from leercyclus.web.landing.models import Observer

LINK_DAYS = 400
"""A link in the mail to a second observer is worth nothing after so many days."""


def still_blind(person: UUID | None) -> frozenset[UUID]:
    """Give the lessons of which somebody may not see where they stand yet; one query.

    Who was chosen as second observer is blind until the own answer is in, or nothing is asked any more: the lesson was
    closed, or the link has ended. Who was named by an address only is whoever has that address.

    Args:
        person: who reads; None for who did not sign in.
    """
    if person is None:
        return frozenset()
    same = get_user_model().objects.filter(Q(pk=person) | Q(merged_into=person), email__isnull=False)
    looks_along = Q(person=person) | Q(address__in=same.values("email"))
    open_still = Q(asked_at__isnull=True) | Q(asked_at__gte=timezone.now() - timedelta(days=LINK_DAYS))
    rows = Observer.objects.filter(looks_along, open_still, answered_at__isnull=True, landing__closed="")
    return frozenset(rows.values_list("landing", flat=True))
