"""Take one person out of who checked others in; that somebody came stays a fact of the day."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.checkin.models import Presence
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take the links to somebody out of who saw whom."""
    count = Presence.objects.filter(seen_by=person).update(seen_by=None)
    if count:
        record(actor=actor, what="checkin.person_erased", person=person, facts={"seen": count})
