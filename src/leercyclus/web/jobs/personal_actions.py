"""Take a person out of the work for the machine."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.jobs.models import Job
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Remove the work that a person waits or waited for; what is under way is told to stop and keeps no result."""
    del actor  # the line of the log is written by who calls, for all apps at once
    mine = Job.objects.filter(person=person)
    mine.filter(state=Job.State.RUNNING).update(stop_asked=True, person=None, arguments={}, result={}, problem="")
    mine.delete()
