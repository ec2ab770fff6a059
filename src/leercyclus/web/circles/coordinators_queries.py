"""Who coordinates: of circles, and of municipalities."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from leercyclus.web.circles.models import Grant
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.roles import Role


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Somebody who coordinates, with the address for mail; `circle` or `organisation` says of what."""

    person: UUID
    name: str
    address: str
    language: str
    organisation: UUID | None
    circle: UUID | None

    @property
    def reader(self) -> Reader:
        """Give who reads a mail."""
        return Reader(self.address, self.language, self.person)


def held_today() -> QuerySet[Grant]:
    """Give the roles that hold today."""
    today = timezone.localdate()
    return Grant.objects.filter(valid_from__lte=today).filter(Q(valid_to__isnull=True) | Q(valid_to__gte=today))


def coordinators(*, circle: UUID, organisations: Collection[UUID] = ()) -> tuple[Coordinator, ...]:
    """List who runs a circle, then who coordinates for the municipalities named, by name; one query."""
    wanted = Q(role=Role.CIRCLE_COORDINATOR, circle=circle)
    if organisations:
        wanted |= Q(role=Role.MUNICIPALITY_COORDINATOR, organisation__in=list(organisations))
    rows = held_today().filter(wanted).select_related("person").order_by("role", "person__name", "person")
    return tuple(
        Coordinator(
            row.person_id,
            row.person.name,
            row.person.email or "",
            row.person.language,
            row.organisation_id if row.role == Role.MUNICIPALITY_COORDINATOR else None,
            row.circle_id if row.role == Role.CIRCLE_COORDINATOR else None,
        )
        for row in rows
    )


def readers(found: Collection[Coordinator]) -> tuple[Reader, ...]:
    """Give everyone who can be mailed, once, though somebody coordinates for several."""
    by_address = {one.address: one.reader for one in found if one.address}
    return tuple(by_address.values())


def hosts_of(circle: UUID, organisation: UUID) -> tuple[UUID, ...]:
    """Give the people who are host of days that a municipality receives in a circle, by name; one query."""
    rows = held_today().filter(Q(circle=circle) | Q(circle__isnull=True), role=Role.HOST, organisation=organisation)
    return tuple(rows.order_by("person__name", "person").values_list("person", flat=True))
