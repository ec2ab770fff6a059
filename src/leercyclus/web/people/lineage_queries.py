"""Read which municipalities went on in which (herindeling), over several mergers."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

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


def _successors() -> dict[UUID, UUID]:
    found = Organisation.objects.filter(successor__isnull=False).values_list("pk", "successor")
    return {gone: kept for gone, kept in found if kept}


def _last(organisation: UUID, into: dict[UUID, UUID]) -> UUID:
    seen = {organisation}
    while (following := into.get(organisation)) and following not in seen:
        organisation = following
        seen.add(following)
    return organisation
