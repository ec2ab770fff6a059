"""Read the facts that the rules on people and organisations decide on."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.standing_queries import circles_of, members_of, with_coordinator, with_wider_role
from leercyclus.web.people.models import Claim, Delegation, Merge, Organisation, Person, Takeover, Waiting
from leercyclus.web.people.rules import (
    MemberFacts,
    MergeFacts,
    OrganisationFacts,
    PairFacts,
    PersonFacts,
    ThingFacts,
    WaitingFacts,
)


def organisation_facts(organisation: UUID) -> OrganisationFacts | None:
    """Give what the rules know of an organisation, or None where there is none; three queries."""
    row = Organisation.objects.filter(pk=organisation).values("id", "home", "successor", "home__successor").first()
    if row is None:
        return None
    keeper = row["home"] or row["id"]
    return OrganisationFacts(
        row["id"],
        row["home"],
        circles_of([keeper]),
        bool(with_coordinator([keeper])),
        is_gone=(row["home__successor"] if row["home"] else row["successor"]) is not None,
    )


def municipality_facts(organisation: UUID) -> OrganisationFacts | None:
    """Give the facts of an organisation that is no partner, or None."""
    found = organisation_facts(organisation)
    return None if found is None or found.home is not None else found


def partner_facts(partner: UUID) -> OrganisationFacts | None:
    """Give the facts of a partner, or None."""
    found = organisation_facts(partner)
    return None if found is None or found.home is None else found


def person_facts(person: UUID) -> PersonFacts | None:
    """Give what the rules know of a person, or None where there is none; five queries."""
    row = Person.objects.filter(pk=person).values("last_login", "erased_at", "merged_into").first()
    if row is None:
        return None
    today = timezone.localdate()
    spans = list(Delegation.objects.filter(person=person).values_list("organisation", "valid_from", "valid_to"))
    now = {one for one, begins, ends in spans if (begins is None or begins <= today) and (not ends or ends >= today)}
    to_come = {one for one, begins, _ends in spans if begins is not None and begins > today}
    last = max((ends for _one, _begins, ends in spans if ends), default=None)
    organisations = frozenset(now | to_come or {one for one, _begins, ends in spans if ends == last})
    circles = circles_of(now)
    return PersonFacts(
        id=person,
        organisations=organisations,
        ever=frozenset(one for one, _begins, _ends in spans),
        circles=circles,
        members=members_of(circles),
        is_guarded=bool(with_wider_role([person])),
        has_signed_in=row["last_login"] is not None,
        is_gone=row["erased_at"] is not None or row["merged_into"] is not None,
    )


def member_facts(organisation: UUID, person: UUID) -> MemberFacts | None:
    """Give the facts of somebody in the delegation of a municipality, now or once; None for anybody else."""
    municipality = municipality_facts(organisation)
    found = person_facts(person) if municipality else None
    if municipality is None or found is None or organisation not in found.ever:
        return None
    return MemberFacts(municipality, found)


def pair_facts(organisation: UUID, one: UUID, other: UUID) -> PairFacts | None:
    """Give the facts of two of the delegation of a municipality, or of two that were made one; else None."""
    first, second = member_facts(organisation, one), member_facts(organisation, other)
    if first and second:
        return PairFacts(first.organisation, first.person, second.person)
    if first and Person.objects.filter(pk=other, merged_into=one).exists():
        return PairFacts(first.organisation, first.person, PersonFacts(other, is_gone=True), is_done=True)
    return None


def merge_facts(organisation: UUID, merge: UUID) -> MergeFacts | None:
    """Give a merge that stands, of somebody of a delegation; None for any other."""
    found = Merge.objects.filter(pk=merge, undone_at__isnull=True).values_list("kept", flat=True).first()
    member = member_facts(organisation, found) if found else None
    return MergeFacts(merge, member) if member else None


def waiting_facts(organisation: UUID, waiting: UUID) -> WaitingFacts | None:
    """Give a list that waits for a yes, or None where there is none or its time is past."""
    found = Waiting.objects.filter(pk=waiting, organisation=organisation, expires_at__gt=timezone.now())
    row = found.values_list("person", "is_done").first()
    municipality = municipality_facts(organisation) if row else None
    return WaitingFacts(waiting, row[0], municipality, row[1]) if row and municipality else None


def waiting_row(waiting: UUID) -> Waiting:
    """Give a list that waits for a yes."""
    return Waiting.objects.get(pk=waiting)


def takeover_facts(takeover: UUID) -> ThingFacts | None:
    """Give a municipality that went on in another, or None where that is undone or never was."""
    return ThingFacts(takeover) if Takeover.objects.filter(pk=takeover, undone_at__isnull=True).exists() else None


def claim_facts(claim: UUID) -> ThingFacts | None:
    """Give an address that stands with two records, or None."""
    return ThingFacts(claim) if Claim.objects.filter(pk=claim).exists() else None
