"""Give people their addresses. An address that belongs to another record waits for a human to judge."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.db import IntegrityError, transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.people.addresses_queries import taken
from leercyclus.web.people.models import Claim, Person
from leercyclus.web.people.roles import Actor


def give_address(*, person: Person, address: str) -> None:
    """Let a person have an address, or none; call it inside the transaction of the change.

    Where another record has it, this one keeps it as typed (`Claim`), and nothing in the answer tells the difference.
    What the person had before is free for who waited for it.
    """
    before = person.email
    free = bool(address) and not taken([address], but=person.pk)
    person.email = address if free else None
    try:
        with transaction.atomic():
            person.save(update_fields=["email"])
    except IntegrityError:  # somebody else gave it out in this very moment
        person.email, free = None, False
        person.save(update_fields=["email"])
    if address and not free:
        Claim.objects.update_or_create(person=person, defaults={"address": address})
    else:
        Claim.objects.filter(person=person).delete()
    if before and before != person.email:
        pass_on(address=before)


def claim_addresses(*, wanted: Mapping[UUID, str]) -> None:
    """Keep addresses as typed for new people, where another record has them; one query for any number."""
    Claim.objects.bulk_create([Claim(person_id=person, address=address) for person, address in wanted.items()])


def pass_on(*, address: str) -> None:
    """Give an address that nobody has any more to the record that waited for it longest."""
    first = Claim.objects.filter(address=address).select_related("person").order_by("created_at", "pk").first()
    if first is None or taken([address]):
        return
    first.person.email = address
    first.person.save(update_fields=["email"])
    first.delete()


@transaction.atomic
def judge_two_people(*, actor: Actor, claim: UUID) -> None:
    """Say that two records with one address are two people: the later one has no address any more."""
    found = Claim.objects.filter(pk=claim).first()
    if found is None:
        return
    person = found.person_id
    found.delete()
    record(actor=actor, what="person.address_refused", person=person, thing=claim)
