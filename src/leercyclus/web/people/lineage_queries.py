"""Read which municipalities went on in which (herindeling), over several mergers, and for whom a partner counts."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q, QuerySet

from leercyclus.web.people.models import Organisation


def line_of(organisation: UUID) -> frozenset[UUID]:
    """Give a municipality with all that went on in it, however long ago; one query."""
    into = _successors()
    return frozenset({organisation, *(one for one in into if _last(one, into) == organisation)})


def goes_on_as(organisation: UUID) -> UUID:
    """Give the municipality in which one goes on; itself while it exists; one query."""
    return _last(organisation, _successors())


def municipality_now(organisation: UUID) -> UUID | None:
    """Give the municipality in which one goes on; None where no municipality has this id; one query."""
    rows = Organisation.objects.filter(
        Q(successor__isnull=False) | Q(pk=organisation), kind=Organisation.Kind.MUNICIPALITY
    )
    into = dict(rows.values_list("pk", "successor"))
    if organisation not in into:
        return None
    return _last(organisation, {gone: kept for gone, kept in into.items() if kept})


def counts_for() -> dict[UUID, UUID]:
    """Give by organisation the one it counts for directly: its successor, or else the home of a partner; one query."""
    found = ((one, successor or home) for one, successor, home in _belonging())
    return {one: other for one, other in found if other is not None}


def _successors() -> dict[UUID, UUID]:
    return {gone: kept for gone, kept, _home in _belonging() if kept is not None}


def _belonging() -> QuerySet[Organisation, tuple[UUID, UUID | None, UUID | None]]:
    """Give by organisation in which it went on, and beside which it works; only those of which either is known."""
    rows = Organisation.objects.filter(Q(successor__isnull=False) | Q(home__isnull=False))
    return rows.values_list("pk", "successor", "home")


def _last(organisation: UUID, into: dict[UUID, UUID]) -> UUID:
    seen = {organisation}
    while (following := into.get(organisation)) and following not in seen:
        organisation = following
        seen.add(following)
    return organisation
