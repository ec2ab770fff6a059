"""Read how many wish for each workshop or visit of a day."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Count, Q

from leercyclus.web.guests.models import Registration, Wish

STILL = (Registration.State.INVITED, Registration.State.YES, Registration.State.WAITING)
"""Whose wishes count: who does not come wishes for nothing."""


def wish_counts(day: UUID) -> dict[UUID, tuple[int, int]]:
    """Give by offer how many wish for it most of all, and how many wish for it at all; one query.

    An offer that nobody wishes for is left out.
    """
    rows = (
        Wish.objects.filter(registration__day=day, registration__state__in=STILL)
        .values("offer")
        .annotate(first=Count("pk", filter=Q(rank=1)), every=Count("pk"))
        .order_by("offer")
    )
    return {row["offer"]: (row["first"], row["every"]) for row in rows}
