"""Take one person out of who wrote scripts; `keeping` takes the name out of the texts."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.people.roles import Actor
from leercyclus.web.scripts.models import Script


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take the links to somebody out of the scripts; what was written stays."""
    count = Script.objects.filter(made_by=person).update(made_by=None)
    if count:
        record(actor=actor, what="scripts.person_erased", person=person, facts={"written": count})
