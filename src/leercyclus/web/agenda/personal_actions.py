"""Take one person out of the agendas: the links go, and the name where a text holds it; what was written stays."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.web.agenda.erased import without_person
from leercyclus.web.agenda.limits import NAME_GONE
from leercyclus.web.agenda.models import Point, Position
from leercyclus.web.audit.actions import record
from leercyclus.web.people.contacts_queries import traces_of
from leercyclus.web.people.roles import Actor


def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take somebody out of every agenda; call it while the name is still known, since texts are searched for it."""
    words = traces_of(person).words
    with transaction.atomic():
        counts = {
            "picked": Point.objects.filter(picked_by=person).update(picked_by=None),
            "contact": Position.objects.filter(contact=person).update(contact=None, version=F("version") + 1),
            "written": Position.objects.filter(updated_by=person).update(updated_by=None),
            "texts": 0,
        }
        for row in Position.objects.select_for_update().exclude(how="") if words else ():
            cleaned = without_person(row.how, words, NAME_GONE)
            if cleaned != row.how:
                Position.objects.filter(pk=row.pk).update(how=cleaned, version=F("version") + 1)
                counts["texts"] += 1
        if any(counts.values()):
            record(actor=actor, what="agenda.person_erased", person=person, facts=counts)
