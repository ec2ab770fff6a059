"""Take one person out of who made and published plans; seats are kept by registration, which has no name."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import Q

from leercyclus.web.audit.actions import record
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.models import Pin, Plan, Search, Tie


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take the links to somebody out of plans; what was agreed about the seat of that one goes too."""
    of_person = Tie.objects.filter(Q(one__person=person) | Q(other__person=person))
    counts = {
        "ties": of_person.delete()[0],
        "pins": Pin.objects.filter(registration__person=person).delete()[0],
        "tied": Tie.objects.filter(made_by=person).update(made_by=None),
        "pinned": Pin.objects.filter(made_by=person).update(made_by=None),
        "asked": Search.objects.filter(asked_by=person).update(asked_by=None),
        "made": Plan.objects.filter(made_by=person).update(made_by=None),
        "published": Plan.objects.filter(published_by=person).update(published_by=None),
    }
    if any(counts.values()):
        record(actor=actor, what="seating.person_erased", person=person, facts=counts)
