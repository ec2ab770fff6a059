"""Take one person out of who was asked for days: that somebody came stays, who and why goes."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.guests.models import Registration, Wish
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Empty what somebody wished, needs and asked; take somebody off the days to come and out of others' hopes."""
    own = Registration.objects.filter(person=person)
    wishes, _each = Wish.objects.filter(registration__person=person).delete()
    counts = {
        "wishes": wishes,
        "days": own.update(
            why=[], access_need="", diet="", question="", hope=None, may_be_photographed=None, version=F("version") + 1
        ),
        "to_come": own.filter(day__date__gte=timezone.localdate()).update(state=Registration.State.WITHDRAWN),
        "hoped_for": Registration.objects.filter(hope=person).update(hope=None, version=F("version") + 1),
        "invited": Registration.objects.filter(invited_by=person).update(invited_by=None),
        "answered": Registration.objects.filter(answered_by=person).update(answered_by=None),
    }
    if any(counts.values()):
        record(actor=actor, what="guests.person_erased", person=person, facts=counts)
