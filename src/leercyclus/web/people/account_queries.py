"""Read the row of a person for signing in: the one place outside this app that holds the row itself."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from leercyclus.web.people.models import Person

__all__ = ["Person", "account_of", "person_with", "went_on_as"]

MOST_MERGES = 20
"""How often a record may have been merged into another before we stop looking."""


def person_with(address: str) -> Person | None:
    """Give the person with an address, whatever its capitals, or None."""
    return Person.objects.filter(email=address.strip().lower()).first() if address else None


def account_of(person: UUID | None) -> Person:
    """Give the person who is signed in."""
    return Person.objects.get(Q(pk=person))


def went_on_as(person: Person) -> Person:
    """Give the record into which a person was merged, however often; else the person."""
    for _step in range(MOST_MERGES):
        if person.merged_into is None:
            return person
        person = person.merged_into
    return person
