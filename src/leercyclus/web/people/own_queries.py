"""Read the municipalities that somebody works for, with what the rules know of them."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from leercyclus.web.circles.standing_queries import circles_by_organisation, with_coordinator
from leercyclus.web.people.models import Organisation
from leercyclus.web.people.own import OwnMunicipality
from leercyclus.web.people.rules import OrganisationFacts


def own_municipalities(organisations: Collection[UUID]) -> tuple[OwnMunicipality, ...]:
    """Give those of the organisations that are municipalities, by name; three queries for any number."""
    found = Organisation.objects.filter(pk__in=organisations, home__isnull=True).order_by("name")
    rows = list(found.values_list("pk", "name", "successor"))
    circles = circles_by_organisation([pk for pk, _name, _successor in rows])
    coordinated = with_coordinator([pk for pk, _name, _successor in rows])
    return tuple(
        OwnMunicipality(
            name,
            OrganisationFacts(
                pk,
                circles=circles.get(pk, frozenset()),
                has_coordinator=pk in coordinated,
                is_gone=successor is not None,
            ),
        )
        for pk, name, successor in rows
    )
