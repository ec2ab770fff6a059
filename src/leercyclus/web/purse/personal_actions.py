"""Take one person out of the closed purse: what was put right stays, `keeping` takes the name out of the reasons."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.people.roles import Actor
from leercyclus.web.purse.models import Correction, Terms


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take the links to somebody out of the terms and the corrections; a correction itself never goes."""
    count = Correction.objects.filter(made_by=person).update(made_by=None)
    count += Terms.objects.filter(changed_by=person).update(changed_by=None)
    if count:
        record(actor=actor, what="purse.person_erased", person=person, facts={"rows": count})
