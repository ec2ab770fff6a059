"""Read who of a municipality may be asked, and to whom a mail about somebody goes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.circles.coordinators_queries import held_today
from leercyclus.web.guests.invite_proposal import Candidate
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.delegation_queries import members_on, partners_of
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import readers
from leercyclus.web.people.roles import Role


@dataclass(frozen=True, slots=True)
class Addressed:
    """To whom a mail about a guest goes: the guest, or the executive secretariat that answers for the guest."""

    guest: UUID
    reader: Reader
    is_secretariat: bool


def delegation_of(organisation: UUID, on: date) -> dict[UUID, UUID]:
    """Give everybody in the delegation of a municipality on a day, with the organisation in which each works.

    That is the partner's for who comes from an outside partner, and else the municipality's; four queries.
    """
    partners = {one.pk for one in partners_of(organisation)}
    return {
        one.id: one.employer if one.employer is not None and one.employer in partners else organisation
        for one in members_on(organisation, on)
    }


def candidates_of(
    organisation: UUID, on: date, *, asked: Collection[UUID], withdrawn: Collection[UUID]
) -> tuple[Candidate, ...]:
    """List who of a municipality may be asked for a day: the delegation, without those whose invitation stands.

    Five queries.

    Args:
        organisation: the municipality.
        on: the date of the day.
        asked: the people whose invitation stands, with whatever municipality they come.
        withdrawn: the people whose invitation was taken back.
    """
    partners = {one.pk for one in partners_of(organisation)}
    members = [one for one in members_on(organisation, on) if one.id not in asked]
    mailed = {one.person for one in readers([one.id for one in members])}
    return tuple(
        Candidate(
            one.id,
            one.name,
            one.title,
            one.department,
            one.employer_name if one.employer in partners else "",
            Level.PARTNER.value if one.employer in partners else one.level,
            one.topics,
            was_withdrawn=one.id in withdrawn,
            has_address=one.id in mailed,
        )
        for one in members
    )


def addressed(people: Collection[UUID]) -> tuple[Addressed, ...]:
    """Give to whom mails about guests go, the guest first, then who answers for the guest; two queries."""
    own = [Addressed(one.person, one, is_secretariat=False) for one in readers(people) if one.person]
    held = held_today().filter(
        role=Role.EXECUTIVE_SECRETARIAT, behalf_of__in=list(people), person__is_active=True, person__email__isnull=False
    )
    seen: dict[tuple[UUID, UUID], Addressed] = {}
    for one in held.select_related("person").order_by("person__name", "person"):
        if one.behalf_of_id is not None:
            reader = Reader(one.person.email or "", one.person.language, one.person_id)
            seen[one.behalf_of_id, one.person_id] = Addressed(one.behalf_of_id, reader, is_secretariat=True)
    return (*own, *seen.values())


def standing_rows(registrations: Sequence[UUID]) -> list[Registration]:
    """Give registrations in the order given, with what a mail about them tells; one query."""
    rows = Registration.objects.select_related("person", "organisation", "day__host", "day__circle")
    found = {row.pk: row for row in rows.filter(pk__in=registrations)}
    return [found[one] for one in registrations]
