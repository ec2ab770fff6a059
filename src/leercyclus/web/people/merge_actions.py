"""Make two records of one person one, remember every row that moved, and make them two again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models, transaction
from django.db.models import F
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.guests.merge_actions import join_registrations
from leercyclus.web.people.addresses_actions import give_address
from leercyclus.web.people.merge_rows import label_of, point, pointing_at, rows_of
from leercyclus.web.people.models import Claim, Merge, Person, Post, Waiting
from leercyclus.web.people.roles import Actor

STAYS = (Merge, Person, Claim, Waiting)
"""What is about a record itself and does not move with the person."""


class CannotUndo(Exception):
    """Two records cannot be made two again: a later merge stands on this one, or one of them was erased."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What stays of two records.

    Attributes:
        kept: the record that stays.
        gone: the one that is merged into it.
        name: the name that stays.
        address: the address that stays; empty for none.
    """

    kept: UUID
    gone: UUID
    name: str
    address: str


@transaction.atomic
def merge_people(*, actor: Actor, chosen: Chosen, organisation: UUID | None = None) -> Merge:
    """Make two records one: what pointed at the one that goes, points at the one that stays.

    Delegations, posts, employers, roles, what somebody wrote and the ways to sign in move. A row that would stand there
    twice stays where it is; where both were asked for one day, one registration stays. The record that goes keeps its
    row, without an address, and nobody can sign in as it.
    """
    people = Person.objects.select_for_update().select_related(None).in_bulk([chosen.kept, chosen.gone])
    kept, gone = people[chosen.kept], people[chosen.gone]
    before = {
        "kept": {"name": kept.name, "address": _address(kept), "claimed": _is_claimed(kept)},
        "gone": {"name": gone.name, "address": _address(gone), "claimed": _is_claimed(gone)},
        "name": chosen.name,
        "address": chosen.address,
    }
    days = join_registrations(kept=kept.pk, gone=gone.pk)
    moved = {**_free_bosses(kept, gone), **_move_all(kept, gone)}
    Claim.objects.filter(person__in=[kept.pk, gone.pk]).delete()
    gone.email, gone.is_active, gone.merged_into = None, False, kept
    gone.save(update_fields=["email", "is_active", "merged_into"])
    kept.name = chosen.name
    kept.save(update_fields=["name"])
    give_address(person=kept, address=chosen.address)
    Person.objects.filter(pk__in=[kept.pk, gone.pk]).update(version=F("version") + 1)
    made = Merge.objects.create(kept=kept, gone=gone, moved=moved, before=before, by_id=actor.person)
    facts = {"rows": sum(len(rows) for rows in moved.values()), "days": days}
    record(actor=actor, what="person.merged", organisation=organisation, person=kept.pk, thing=made.pk, facts=facts)
    return made


@transaction.atomic
def undo_merge(*, actor: Actor, merge: UUID, organisation: UUID | None = None) -> None:
    """Make two records two again: exactly the rows that moved go back, and both get their address back.

    A row that was removed or went elsewhere meanwhile stays as it is; so does a registration that was made of two.

    Raises:
        CannotUndo: when a later merge stands on this one, or one of the two was erased.
    """
    found = Merge.objects.select_for_update().select_related(None).get(pk=merge)
    kept, gone = Person.objects.get(pk=found.kept_id), Person.objects.get(pk=found.gone_id)
    later = Merge.objects.filter(kept__in=[kept.pk, gone.pk], at__gt=found.at, undone_at__isnull=True)
    if found.undone_at or kept.merged_into_id or kept.erased_at or gone.erased_at or later.exists():
        raise CannotUndo
    _move_back(found, kept, gone)
    gone.is_active, gone.merged_into = True, None
    gone.save(update_fields=["is_active", "merged_into"])
    before = found.before
    if kept.name == before.get("name") and "kept" in before:
        kept.name = before["kept"]["name"]
        kept.save(update_fields=["name"])
    if _address(kept) == before.get("address") and "kept" in before:
        give_address(person=kept, address="")
        first, second = (gone, kept) if before["kept"]["claimed"] else (kept, gone)
        for person in (first, second):
            give_address(person=person, address=before["kept" if person is kept else "gone"]["address"])
    elif "gone" in before:
        give_address(person=gone, address=before["gone"]["address"])
    Person.objects.filter(pk__in=[kept.pk, gone.pk]).update(version=F("version") + 1)
    found.undone_at = timezone.now()
    found.save(update_fields=["undone_at"])
    record(actor=actor, what="person.unmerged", organisation=organisation, person=kept.pk, thing=found.pk)


def _move_all(kept: Person, gone: Person) -> dict[str, list[str]]:
    moved: dict[str, list[str]] = {}
    for table, column in pointing_at(Person):
        if table not in STAYS:
            rows = [key for key in _keys(table, column, gone) if _point(table, column, key, kept)]
            if rows:
                moved[f"{label_of(table)}.{column}"] = [str(key) for key in rows]
    return moved


def _keys(table: type[models.Model], column: str, person: Person) -> list[Any]:
    rows = rows_of(table).filter(**{column: person.pk})
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _point(table: type[models.Model], column: str, key: object, person: Person) -> bool:
    """Let one row point at a person; tell whether it could: it cannot where the same stands there already."""
    changes: dict[str, Any] = {column: person.pk}
    if label_of(table) == "account.EmailAddress":
        changes["primary"] = False
    return point(table, key, **changes)


def _free_bosses(kept: Person, gone: Person) -> dict[str, list[str]]:
    """Where one of the two reports to the other, nobody is left to report to."""
    found: dict[str, list[str]] = {}
    for name, person, boss in (("boss.kept", kept, gone), ("boss.gone", gone, kept)):
        posts = Post.objects.filter(person=person, reports_to=boss)
        if keys := [str(key) for key in posts.values_list("pk", flat=True)]:
            posts.update(reports_to=None)
            found[name] = keys
    return found


def _move_back(merge: Merge, kept: Person, gone: Person) -> None:
    for table, column, keys in _moved(merge):
        for key in keys:
            if rows_of(table).filter(pk=key, **{column: kept.pk}).exists():
                _point(table, column, key, gone)
    for name, boss in (("boss.kept", gone), ("boss.gone", kept)):
        for key in merge.moved.get(name, []):
            Post.objects.filter(pk=key, reports_to__isnull=True).exclude(person=boss).update(reports_to=boss)


def _moved(merge: Merge) -> Iterator[tuple[type[models.Model], str, list[str]]]:
    for name, keys in merge.moved.items():
        if name.startswith("boss."):
            continue
        label, _, column = name.rpartition(".")
        yield apps.get_model(label), column, keys


def _address(person: Person) -> str:
    claim = Claim.objects.filter(person=person).first()
    return person.email or (claim.address if claim else "")


def _is_claimed(person: Person) -> bool:
    return Claim.objects.filter(person=person).exists()
