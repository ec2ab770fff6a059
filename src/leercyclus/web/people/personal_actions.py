"""Take a person out of people: what is left is a row without a name, so that counts stay."""

from __future__ import annotations

from uuid import UUID

from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from leercyclus.web.people.models import Employment, Person, Post
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Empty the row of a person and of those merged into it; with whom and on which level stays, for the counts."""
    del actor  # the line of the log is written by who calls, for all apps at once
    rows = Person.objects.filter(Q(pk=person) | Q(merged_into=person))
    ids = list(rows.values_list("pk", flat=True))
    Employment.objects.filter(person__in=ids).delete()
    Post.objects.filter(person__in=ids).update(title="", department="", topics=[], reports_to=None)
    Post.objects.filter(reports_to__in=ids).update(reports_to=None)
    Person.objects.filter(pk__in=ids).update(
        name="",
        email=None,
        password=make_password(None),
        is_active=False,
        last_login=None,
        erased_at=timezone.now(),
        version=F("version") + 1,
    )
