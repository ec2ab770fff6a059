"""Read with whom people come along, and what holds on a day, for every app."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.people.models import Delegation, Organisation, Person


def on_a_day(day: object) -> Q:
    """Give the condition that a fact with `valid_from` and `valid_to` holds on a day; an empty end is open."""
    began = Q(valid_from__isnull=True) | Q(valid_from__lte=day)
    return began & (Q(valid_to__isnull=True) | Q(valid_to__gte=day))


def organisations_of(person: UUID) -> frozenset[UUID]:
    """Give the organisations with which a person comes along today."""
    found = Delegation.objects.filter(on_a_day(timezone.localdate()), person=person)
    return frozenset(found.values_list("organisation", flat=True))


def codes_of_organisations(organisations: Collection[UUID]) -> frozenset[str]:
    """Give the codes of the municipalities among some organisations."""
    rows = Organisation.objects.filter(pk__in=list(organisations), municipality__isnull=False)
    return frozenset(str(code) for code in rows.values_list("municipality", flat=True))


def signed_in_among(people: Collection[UUID]) -> frozenset[UUID]:
    """Give those of the people who ever signed in; one query."""
    found = Person.objects.filter(pk__in=people, last_login__isnull=False)
    return frozenset(found.values_list("pk", flat=True))
