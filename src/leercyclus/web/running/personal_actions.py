"""Take one person out of who ran days; `keeping` takes the name out of the texts."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.models import Announcement, Proposal, Running


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Take the links to somebody out of the rounds and the messages; what was told stays."""
    counts = {
        "rounds": Running.objects.filter(changed_by=person).update(changed_by=None),
        "proposals": Proposal.objects.filter(decided_by=person).update(decided_by=None),
        "messages": Announcement.objects.filter(made_by=person).update(made_by=None),
    }
    if any(counts.values()):
        record(actor=actor, what="running.person_erased", person=person, facts=counts)
