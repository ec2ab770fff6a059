"""Take one person out of the days: the links go, the programme stays."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.web.audit.actions import record
from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take the links to somebody out of every day; `keeping` takes the name out of the texts."""
    next_version = {"version": F("version") + 1}
    counts = {
        "first": Day.objects.filter(first_coordinator=person).update(first_coordinator=None, **next_version),
        "second": Day.objects.filter(second_coordinator=person).update(second_coordinator=None, **next_version),
        "slots": Slot.objects.filter(leader=person).update(leader=None, **next_version),
        "offers": Offer.objects.filter(leader=person).update(leader=None, **next_version),
    }
    if any(counts.values()):
        record(actor=actor, what="days.person_erased", person=person, facts=counts)
