"""Erase one person from this app: the facts stay, the person goes."""

from __future__ import annotations

import json
from collections.abc import Collection
from uuid import UUID

from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from leercyclus.web.people.models import Claim, Delegation, Employment, Merge, Person, Post, Waiting
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> int:
    """Make the record of a person, and those that were merged into it, an empty shell; give how many records that were.

    What is left are a level and days, so that counts of the past stay true. Lists that wait and name the person go.
    The caller writes the line that says so and erases what other apps remember; this is called inside its transaction.
    """
    del actor
    shells = list(Person.objects.filter(_same(person)).select_related(None))
    words = _words(shells)
    today = timezone.localdate()
    ids = [one.pk for one in shells]
    for table in (Delegation, Employment, Post):
        theirs = table.objects.filter(person__in=ids)
        theirs.filter(valid_from__gt=today).delete()
        theirs.filter(Q(valid_to__isnull=True) | Q(valid_to__gt=today)).update(valid_to=today)
    Post.objects.filter(person__in=ids).update(title="", department="", topics=[], reports_to=None)
    Post.objects.filter(reports_to__in=ids).update(reports_to=None)
    Merge.objects.filter(Q(kept__in=ids) | Q(gone__in=ids)).update(before={})
    Claim.objects.filter(Q(person__in=ids) | Q(address__in=[one.email for one in shells if one.email])).delete()
    Waiting.objects.filter(person__in=ids).delete()
    _forget_lists(words)
    Person.objects.filter(pk__in=ids).update(
        name="",
        email=None,
        password=make_password(None),
        last_login=None,
        is_active=False,
        erased_at=timezone.now(),
        version=F("version") + 1,
    )
    return len(ids)


def _same(person: UUID) -> Q:
    """Give the condition for a record and those that were merged into it, directly or over another."""
    return Q(pk=person) | Q(merged_into=person) | Q(merged_into__merged_into=person)


def _words(shells: Collection[Person]) -> list[str]:
    """Give every name and address that the records have, had before they were merged, or were given by others."""
    found = [word for one in shells for word in (one.name, one.email or "")]
    found += Claim.objects.filter(person__in=shells).values_list("address", flat=True)
    for before in Merge.objects.filter(Q(kept__in=shells) | Q(gone__in=shells)).values_list("before", flat=True):
        records = [before[side] for side in ("kept", "gone") if side in before]
        found += [record[word] for record in records for word in ("name", "address")]
    return list({word.casefold() for word in found if word})


def _forget_lists(words: Collection[str]) -> None:
    """Remove lists that wait for a yes and name somebody; they are few, and can be brought again."""
    for waiting in Waiting.objects.all():
        text = f"{waiting.text} {json.dumps([waiting.rows, waiting.notes], ensure_ascii=False)}".casefold()
        if any(word in text for word in words):
            waiting.delete()
