"""Read which record has an address. What is found outside one's own organisations is never told."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from leercyclus.web.people.models import Claim, Delegation, Person
from leercyclus.web.people.roles import Actor
from leercyclus.web.people.rules import kept_by


def taken(addresses: Collection[str], *, but: UUID | None = None) -> frozenset[str]:
    """Give those of the addresses that belong to a record; one query.

    Args:
        addresses: in small letters.
        but: a record whose own address counts as free.
    """
    found = Person.objects.filter(email__in=addresses).values_list("email", "pk")
    return frozenset(address for address, person in found if address and person != but)


def within_reach(actor: Actor, organisation: UUID, addresses: Collection[str]) -> dict[str, UUID]:
    """Give the records with these addresses that somebody keeps anyway: of the own organisations of all time.

    An administrator of the network keeps all. Two queries.
    """
    owners = Person.objects.filter(merged_into__isnull=True, erased_at__isnull=True)
    if not actor.is_administrator:
        own = Delegation.objects.filter(organisation__in=kept_by(actor) | {organisation})
        owners = owners.filter(pk__in=own.values("person"))
    claimed = owners.filter(claim__address__in=addresses).values_list("claim__address", "pk")
    owned = owners.filter(email__in=addresses).values_list("email", "pk")
    return {str(address): person for address, person in [*claimed, *owned]}


@dataclass(frozen=True, slots=True)
class Double:
    """Two records with one address, for who judges it: who they are, and with whom they come along.

    Attributes:
        claim: the id of the claim.
        typed: the record for which the address was typed later.
        owner: the record that has it; None when it was released meanwhile.
    """

    claim: UUID
    address: str
    at: datetime
    typed: Person
    owner: Person | None
    typed_organisations: tuple[str, ...]
    owner_organisations: tuple[str, ...]
    organisation: UUID | None


def open_claims() -> list[Double]:
    """Give every address that stands with two records, the oldest first; three queries."""
    claims = list(Claim.objects.select_related("person").order_by("created_at", "pk"))
    owners = {one.email: one for one in Person.objects.filter(email__in=[claim.address for claim in claims])}
    people = [*(claim.person_id for claim in claims), *(one.pk for one in owners.values())]
    names: dict[UUID, list[tuple[UUID, str]]] = {}
    spans = Delegation.objects.filter(person__in=people).order_by("valid_from", "pk")
    for person, organisation, name in spans.values_list("person", "organisation", "organisation__name"):
        names.setdefault(person, []).append((organisation, name))
    return [_double(claim, owners.get(claim.address), names) for claim in claims]


def _double(claim: Claim, owner: Person | None, names: dict[UUID, list[tuple[UUID, str]]]) -> Double:
    typed, owned = names.get(claim.person_id, []), names.get(owner.pk, []) if owner else []
    return Double(
        claim.pk,
        claim.address,
        claim.created_at,
        claim.person,
        owner,
        tuple(dict.fromkeys(name for _, name in typed)),
        tuple(dict.fromkeys(name for _, name in owned)),
        typed[-1][0] if typed else None,
    )


def outside(people: Collection[UUID], own: Collection[UUID]) -> frozenset[UUID]:
    """Give those of the people who are in a delegation that is not among one's own, now or later; one query."""
    still = Q(valid_to__isnull=True) | Q(valid_to__gte=timezone.localdate())
    found = Delegation.objects.filter(still, person__in=people).exclude(organisation__in=own)
    return frozenset(found.values_list("person", flat=True))
