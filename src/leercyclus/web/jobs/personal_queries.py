"""What the machine did for one person, for who asks for the own facts."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.jobs.models import Job


def export_person(person: UUID) -> list[dict[str, object]]:
    """Give all work that a person asked for, as long as it is kept; one query."""
    return [
        {
            "name": job.name,
            "state": str(job.get_state_display()),
            "arguments": job.arguments,
            "result": job.result,
            "asked_at": job.created_at.isoformat(),
        }
        for job in Job.objects.filter(person=person).order_by("created_at")
    ]
