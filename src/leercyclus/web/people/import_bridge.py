"""A list that waits, as a plan: rows of the database become plain values and are compared."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

from django.utils import timezone

from leercyclus.formats.persons import PersonRow
from leercyclus.web.circles.standing_queries import with_wider_role
from leercyclus.web.people.addresses_queries import outside, within_reach
from leercyclus.web.people.delegation_queries import Member, members_ever, partners_of
from leercyclus.web.people.given import Given, clean_address
from leercyclus.web.people.import_plan import Known, Plan
from leercyclus.web.people.import_planner import Planner
from leercyclus.web.people.models import Organisation, Person, Waiting
from leercyclus.web.people.people_queries import signed_in_among
from leercyclus.web.people.roles import Actor
from leercyclus.web.people.rules import kept_by


def rows_to_keep(rows: tuple[PersonRow, ...]) -> list[dict[str, Any]]:
    """Write the rows of a list as JSON."""
    return [asdict(row) for row in rows]


def plan_of(actor: Actor, waiting: Waiting) -> Plan:
    """Compare a list that waits with who is known now; some ten queries for any number of rows."""
    organisation = Organisation.objects.get(pk=waiting.organisation_id)
    rows = [PersonRow(**{**row, "topics": tuple(row["topics"])}) for row in waiting.rows]
    known = _known_here(actor, organisation.pk) + _known_elsewhere(actor, organisation.pk, rows)
    partners = {one.name: one.pk for one in partners_of(organisation.pk)}
    return Planner((organisation.pk, organisation.name), partners, known, timezone.localdate()).plan(rows)


def given_of(member: Member) -> Given:
    """Give what stands in the record of somebody in a delegation."""
    return Given(
        name=member.name,
        address=member.address,
        title=member.title,
        level=member.level,
        department=member.department,
        topics=member.topics,
        boss=member.boss,
        employer=member.employer,
        language=member.language,
        since=member.since,
        until=member.until,
    )


def _known_here(actor: Actor, organisation: UUID) -> list[Known]:
    today = timezone.localdate()
    found = members_ever(organisation)
    ids = [one.id for one in found]
    strangers = frozenset[UUID]() if actor.is_administrator else outside(ids, kept_by(actor) | {organisation})
    locked = frozenset[UUID]() if actor.is_administrator else strangers | with_wider_role(ids) | signed_in_among(ids)
    return [
        Known(
            one.id,
            given_of(one),
            post_from=one.post_from,
            is_here=one.until is None or one.until >= today,
            may_rename=one.id not in strangers,
            may_readdress=one.id not in locked,
        )
        for one in found
    ]


def _known_elsewhere(actor: Actor, organisation: UUID, rows: list[PersonRow]) -> list[Known]:
    """Give who is known by address in the other organisations that the reader keeps."""
    addresses = [clean_address(row.email) for row in rows if row.email]
    reached = within_reach(actor, organisation, addresses)
    here = {one.id for one in members_ever(organisation, reached.values())}
    others = {person: address for address, person in reached.items() if person not in here}
    names = Person.objects.filter(pk__in=others).values_list("pk", "name", "language")
    blank = Given()
    return [
        Known(
            person,
            replace(blank, name=name, address=others[person], language=language),
            is_here=False,
            was_here=False,
        )
        for person, name, language in names
    ]
