"""Read organisations: one's own, all, and what is in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from leercyclus.web.circles.standing_queries import members_of, with_coordinator
from leercyclus.web.people.models import Organisation, Takeover
from leercyclus.web.people.people_queries import on_a_day
from leercyclus.web.people.roles import Actor, Role
from leercyclus.web.people.rules import READERS


@dataclass(frozen=True, slots=True)
class Listed:
    """One municipality of the list.

    Attributes:
        people: how many are in the delegation today.
        has_coordinator: whether somebody coordinates for it today.
        successor: in which municipality it went on; empty while it exists.
    """

    id: UUID
    name: str
    code: str
    people: int
    has_coordinator: bool
    successor: str
    until: date | None
    partners: tuple[tuple[UUID, str], ...] = ()


def organisations_for(actor: Actor, asked: str = "") -> list[Listed]:
    """List the municipalities that somebody may open, by name, those with a text in their name or code; three queries.

    Args:
        actor: who asks.
        asked: a part of the name or the code; empty for all.
    """
    found: QuerySet[Organisation] = Organisation.objects.filter(home__isnull=True)
    if not actor.is_administrator:
        by_circle = members_of(actor.circles_as(Role.CIRCLE_COORDINATOR))
        found = found.filter(pk__in=actor.organisations_as(*READERS) | by_circle)
    if asked:
        found = found.filter(
            Q(name__icontains=asked) | Q(municipality__code__iexact=asked) | Q(partners__name__icontains=asked)
        )
    alive = Q(delegations__person__erased_at__isnull=True, delegations__person__merged_into__isnull=True)
    today = timezone.localdate()
    began = Q(delegations__valid_from__isnull=True) | Q(delegations__valid_from__lte=today)
    still = Q(delegations__valid_to__isnull=True) | Q(delegations__valid_to__gte=today)
    counted = found.annotate(today=Count("delegations__person", filter=alive & began & still, distinct=True))
    rows = list(counted.select_related("successor").order_by("name"))
    coordinated = with_coordinator([row.pk for row in rows])
    partners: dict[UUID, list[tuple[UUID, str]]] = {}
    for home, one, name in Organisation.objects.filter(home__in=rows).values_list("home", "pk", "name"):
        if home is not None:
            partners.setdefault(home, []).append((one, name))
    return [
        Listed(
            row.pk,
            row.name,
            str(row.municipality_id or ""),
            int(getattr(row, "today", 0)),
            row.pk in coordinated,
            row.successor.name if row.successor else "",
            row.valid_to,
            tuple(partners.get(row.pk, [])),
        )
        for row in rows
    ]


def organisation_row(organisation: UUID) -> Organisation:
    """Give the row of an organisation with its home and its successor."""
    return Organisation.objects.select_related("home", "successor").get(pk=organisation)


def went_on_here(organisation: UUID) -> list[Takeover]:
    """Give the municipalities that went on in this one, or the one in which this one went on; one query."""
    about = Q(kept=organisation) | Q(gone=organisation)
    return list(Takeover.objects.filter(about, undone_at__isnull=True).select_related("kept", "gone"))


def possible_successors(organisation: UUID) -> list[tuple[str, str]]:
    """Give the other municipalities that exist, those first of which the register knows that they went on."""
    row = Organisation.objects.select_related("municipality").get(pk=organisation)
    known = set(row.municipality.successors.values_list("code", flat=True)) if row.municipality else set()
    others = Organisation.objects.filter(home__isnull=True, successor__isnull=True).exclude(pk=organisation)
    ordered = sorted(others, key=lambda one: (one.municipality_id not in known, one.name))
    return [(str(one.pk), one.name) for one in ordered]


def moving_today(organisation: UUID, day: date) -> dict[str, int]:
    """Count what would go on in another municipality: people, partners, circles."""
    row = Organisation.objects.get(pk=organisation)
    return {
        "people": row.delegations.filter(on_a_day(day)).values("person").distinct().count(),
        "partners": row.partners.count(),
        "circles": row.memberships.filter(state__in=["accepted", "invited"]).count(),
    }


def takeover_of(takeover: UUID) -> tuple[UUID, UUID]:
    """Give the municipality that went on, and the one that ended."""
    return Takeover.objects.values_list("kept", "gone").get(pk=takeover)
