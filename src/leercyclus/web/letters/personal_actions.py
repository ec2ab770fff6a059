"""Take one person out of the letters to councils: the letter stays, who wrote it goes."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.letters.models import Letter
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Say of no letter any more that somebody wrote it."""
    count = Letter.objects.filter(changed_by=person).update(changed_by=None)
    if count:
        record(actor=actor, what="letter.person_erased", person=person, facts={"letters": count})
