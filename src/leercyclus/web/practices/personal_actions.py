"""Take one person out of practices and wants; `keeping` takes the name out of the texts."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices.models import Adoption, FollowUp, Practice, Want


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take the links to somebody out of practices, wants and follow-ups; what a municipality wrote stays."""
    called = Practice.objects.filter(contact=person).update(contact=None)
    called += Want.objects.filter(contact=person).update(contact=None)
    written = sum(
        table.objects.filter(created_by=person).update(created_by=None) for table in (Practice, Adoption, FollowUp)
    )
    written += FollowUp.objects.filter(withdrawn_by=person).update(withdrawn_by=None)
    if called or written:
        record(actor=actor, what="practices.person_erased", person=person, facts={"called": called, "written": written})
