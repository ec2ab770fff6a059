"""Take one person out of the agendas: the links go, what was written stays."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.audit.actions import record
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take the links to somebody out of every agenda; `keeping` takes the name out of the texts."""
    counts = {
        "picked": Point.objects.filter(picked_by=person).update(picked_by=None),
        "contact": Position.objects.filter(contact=person).update(contact=None, version=F("version") + 1),
        "written": Position.objects.filter(updated_by=person).update(updated_by=None),
    }
    if any(counts.values()):
        record(actor=actor, what="agenda.person_erased", person=person, facts=counts)
