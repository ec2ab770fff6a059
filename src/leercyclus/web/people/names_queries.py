"""Look up names at the moment of reading, for what keeps ids only; and with whom somebody came along."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from django.db.models import Q

from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.levels import Level
from leercyclus.web.people.models import Claim, Delegation, Organisation, Person, Post


def person_names(people: Collection[UUID]) -> dict[UUID, str]:
    """Give the name of everybody who is known and not erased; one query."""
    found = Person.objects.filter(pk__in=people, erased_at__isnull=True)
    return dict(found.values_list("pk", "name"))


def organisation_names(organisations: Collection[UUID] | None = None) -> dict[UUID, str]:
    """Give the name of every organisation, or of those that are asked for; one query."""
    found = Organisation.objects.all() if organisations is None else Organisation.objects.filter(pk__in=organisations)
    return dict(found.values_list("pk", "name"))


def delegations_ever(person: UUID) -> frozenset[UUID]:
    """Give the organisations with which somebody comes along, or ever came along; one query."""
    return frozenset(Delegation.objects.filter(person=person).values_list("organisation", flat=True))


def is_erased(person: UUID) -> bool | None:
    """Tell whether of somebody only the row is left; None where there is no such person; one query."""
    row = Person.objects.filter(pk=person).values_list("erased_at").first()
    return None if row is None else row[0] is not None


def addresses_of(person: UUID) -> tuple[str, ...]:
    """Give the addresses of somebody, those of merged records and as others typed them included; two queries."""
    own = Person.objects.filter(_same(person), email__isnull=False).values_list("email", flat=True)
    typed = Claim.objects.filter(person__in=Person.objects.filter(_same(person))).values_list("address", flat=True)
    return tuple(address for address in (*own, *typed) if address)


def names_of(person: UUID) -> tuple[str, ...]:
    """Give the names of somebody, those of records that were merged into this one included; one query."""
    return tuple(Person.objects.filter(_same(person)).exclude(name="").values_list("name", flat=True))


def _same(person: UUID) -> Q:
    """Give the condition for a record and those that were merged into it, directly or over another."""
    return Q(pk=person) | Q(merged_into=person) | Q(merged_into__merged_into=person)


def readers(people: Collection[UUID]) -> list[Reader]:
    """Give those of the people who can get a mail, with address and language; one query."""
    found = Person.objects.filter(pk__in=people, is_active=True, erased_at__isnull=True, email__isnull=False)
    return [Reader(row.email or "", row.language, row.pk) for row in found.order_by("pk")]


def delegations_by_person(people: Collection[UUID]) -> dict[UUID, frozenset[UUID]]:
    """Give by person the organisations with which somebody comes along, or ever came along; one query."""
    found: dict[UUID, set[UUID]] = {person: set() for person in people}
    for person, organisation in Delegation.objects.filter(person__in=people).values_list("person", "organisation"):
        found[person].add(organisation)
    return {person: frozenset(organisations) for person, organisations in found.items()}


def find_organisation(text: str) -> tuple[UUID, str] | None:
    """Give the id and the name of the organisation with this name or this code of a municipality; one query."""
    asked = text.strip()
    found = Organisation.objects.filter(Q(name__iexact=asked) | Q(municipality=asked.upper()))
    return found.values_list("pk", "name").first()


def all_names() -> frozenset[str]:
    """Give the names of everybody who is not erased, to look for them in texts; one query."""
    return frozenset(Person.objects.filter(erased_at__isnull=True).exclude(name="").values_list("name", flat=True))


def titles_below_management() -> frozenset[str]:
    """Give what policy officers and front-line workers are called at work, to look for it in texts; one query."""
    below = [Level.POLICY, Level.FRONT_LINE]
    return frozenset(Post.objects.filter(level__in=below).exclude(title="").values_list("title", flat=True))


def people_of_partners() -> frozenset[UUID]:
    """Give everybody who works, or worked, for an outside partner; one query."""
    found = Person.objects.filter(
        Q(posts__organisation__kind=Organisation.Kind.PARTNER)
        | Q(employments__organisation__kind=Organisation.Kind.PARTNER)
    )
    return frozenset(found.values_list("pk", flat=True))


def partner_names() -> frozenset[str]:
    """Give the names of outside partners and of everybody who works, or worked, for one; three queries."""
    people = Person.objects.filter(pk__in=people_of_partners()).exclude(name="").values_list("name", flat=True)
    organisations = Organisation.objects.filter(kind=Organisation.Kind.PARTNER).values_list("name", flat=True)
    return frozenset(people) | frozenset(name for name in organisations if name)
