"""Keep a list of people until somebody says yes, and carry it out: all of it or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID, uuid4

from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from leercyclus.formats.names import plain
from leercyclus.formats.persons import PersonsList
from leercyclus.web.audit.actions import record
from leercyclus.web.people.addresses_actions import claim_addresses, give_address
from leercyclus.web.people.addresses_queries import taken
from leercyclus.web.people.import_bridge import plan_of, rows_to_keep
from leercyclus.web.people.import_plan import Choice, Entry, Kind, Plan
from leercyclus.web.people.import_rows_actions import Rows
from leercyclus.web.people.models import Organisation, Person, Waiting
from leercyclus.web.people.roles import Actor

HOURS = 2


class Outdated(Exception):
    """The delegation changed since the list was shown, so that the yes was for something else."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people a list brought in, and of how many it changed the record."""

    new: int = 0
    linked: int = 0
    back: int = 0
    changed: int = 0
    partners: int = 0

    @property
    def total(self) -> int:
        """Give the number of people of whom anything was written."""
        return self.new + self.linked + self.back + self.changed


@transaction.atomic
def keep_list(*, actor: Actor, organisation: UUID, name: str, text: str, found: PersonsList) -> Waiting:
    """Keep a list that was read until somebody says yes, for two hours; an older one of the same reader goes."""
    if actor.person is None:
        raise ValueError("Expected somebody who signed in.")
    Waiting.objects.filter(person=actor.person, organisation=organisation).delete()
    forget_expired()
    return Waiting.objects.create(
        person_id=actor.person,
        organisation_id=organisation,
        name=name[:200],
        text=text,
        rows=rows_to_keep(found.rows),
        notes={language: [one.say(language) for one in found.notes] for language in ("nl", "en")},
        expires_at=timezone.now() + timedelta(hours=HOURS),
    )


def forget_expired() -> int:
    """Remove the lists that waited two hours for nothing; give how many."""
    removed, _ = Waiting.objects.filter(expires_at__lt=timezone.now()).delete()
    return removed


@transaction.atomic
def throw_away(*, waiting: UUID) -> None:
    """Forget a list that nobody wants after all."""
    _forget(waiting)


@transaction.atomic
def carry_out(*, actor: Actor, waiting: UUID, choices: Mapping[int, Choice], fingerprint: str) -> Counts:
    """Write everything that a list would change, in one transaction with one line.

    Args:
        actor: who says yes.
        waiting: the list.
        choices: by the row, what a doubtful person is.
        fingerprint: of the plan that was shown.

    Raises:
        Outdated: when the plan is another one by now, or a row is refused.
        Waiting.DoesNotExist: when the list is gone.
    """
    kept = Waiting.objects.select_for_update().get(pk=waiting)
    plan = plan_of(actor, kept)
    if kept.is_done or plan.fingerprint != fingerprint or plan.refused:
        raise Outdated
    counts = _write(kept.organisation_id, plan, choices)
    _forget(waiting)
    if counts.total:
        facts = {"new": counts.new, "linked": counts.linked, "back": counts.back, "changed": counts.changed}
        record(actor=actor, what="people.imported", organisation=kept.organisation_id, facts=facts)
    return counts


def _forget(waiting: UUID) -> None:
    """Keep nothing of a list but that it was answered."""
    Waiting.objects.filter(pk=waiting).update(text="", name="", rows=[], notes={}, is_done=True)


def _write(organisation: UUID, plan: Plan, choices: Mapping[int, Choice]) -> Counts:
    decided = plan.decided(choices)
    partners = _add_partners(organisation, decided)
    people = {one.row: one.person for one in plan.entries}
    people |= {one.row: one.person or uuid4() for one in decided}
    entries = [_resolved(one, people, partners) for one in decided]
    _add_people([one for one in entries if one.kind is Kind.NEW])
    rows = Rows(organisation)
    rows.begin([one for one in entries if one.kind is not Kind.CHANGED])
    rows.change([one for one in entries if one.kind is Kind.CHANGED])
    known = [one for one in entries if one.kind is not Kind.NEW]
    Person.objects.filter(pk__in=[one.person for one in known]).update(version=F("version") + 1, is_active=True)
    _rename_and_readdress(known)
    number = {kind: sum(one.kind is kind for one in entries) for kind in Kind}
    return Counts(number[Kind.NEW], number[Kind.LINKED], number[Kind.BACK], number[Kind.CHANGED], len(partners))


def _resolved(entry: Entry, people: Mapping[int, UUID | None], partners: Mapping[str, UUID]) -> Entry:
    """Fill in the ids that did not exist when the plan was made."""
    boss = people.get(entry.boss_row) if entry.boss_row is not None else entry.given.boss
    person = people[entry.row]
    employer = partners.get(plain(entry.partner), entry.given.employer)
    given = replace(entry.given, boss=None if boss == person else boss, employer=employer)
    return replace(entry, person=person, given=given)


def _add_partners(organisation: UUID, entries: list[Entry]) -> dict[str, UUID]:
    names = Plan(tuple(entries)).partners
    made = Organisation.objects.bulk_create(
        [Organisation(kind=Organisation.Kind.PARTNER, name=name, home_id=organisation) for name in names]
    )
    return {plain(one.name): one.pk for one in made}


def _add_people(entries: list[Entry]) -> None:
    addresses = {one.person: one.given.address for one in entries if one.person and one.given.address}
    elsewhere = taken(addresses.values())
    Person.objects.bulk_create(
        [
            Person(
                id=one.person,
                name=one.given.name,
                language=one.given.language,
                email=one.given.address if one.given.address and one.given.address not in elsewhere else None,
                password=make_password(None),
            )
            for one in entries
            if one.person
        ],
        batch_size=500,
    )
    claim_addresses(wanted={person: address for person, address in addresses.items() if address in elsewhere})


def _rename_and_readdress(entries: list[Entry]) -> None:
    """Write names, languages and addresses that changed; those of most rows did not."""
    people = Person.objects.select_related("claim").in_bulk([one.person for one in entries if one.person])
    renamed = []
    for one in entries:
        person = people.get(one.person) if one.person else None
        if person is None:
            continue
        if (person.name, person.language) != (one.given.name, one.given.language):
            person.name, person.language = one.given.name, one.given.language
            renamed.append(person)
        claim = getattr(person, "claim", None)
        if one.given.address and one.given.address != (person.email or (claim.address if claim else "")):
            give_address(person=person, address=one.given.address)
    Person.objects.bulk_update(renamed, ["name", "language"], batch_size=500)
