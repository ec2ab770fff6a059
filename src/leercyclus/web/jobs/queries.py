"""Read work for a worker: where one stands, and what somebody waits for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.sentences import PROBLEMS
from leercyclus.web.jobs.told import say

OPEN = (Job.State.WAITING, Job.State.RUNNING)


@dataclass(frozen=True, slots=True)
class JobFacts:
    """Where a job stands.

    Attributes:
        id: which.
        name: its function.
        person: who waits for it; rules decide on this.
        state: one of `Job.State`.
        progress: from 0 to 1.
        result: what the function gave, once it is done.
        problem: why it failed, in the language asked for; empty if it did not.
        is_open: whether it waits or runs.
        stop_asked: whether somebody asked it to stop.
        created_at: when it was asked for.
        ended_at: when it ended; None while it is open.
    """

    id: UUID
    name: str
    person: UUID | None
    state: str
    progress: float
    result: dict[str, Any]
    problem: str
    is_open: bool
    stop_asked: bool
    created_at: datetime
    ended_at: datetime | None


def job_facts(*, language: Language, job: UUID | None = None, key: str = "") -> JobFacts | None:
    """Give where a job stands, by its id or its key; None where there is no such job. One query."""
    found = Job.objects.filter(pk=job) if job else Job.objects.filter(key=key)
    row = found.first()
    return _facts(row, language) if row else None


def jobs_of(person: UUID, *, language: Language, most: int = 20) -> list[JobFacts]:
    """Give the newest jobs that somebody asked for; one query."""
    rows = Job.objects.filter(person=person).order_by("-created_at", "id")[:most]
    return [_facts(row, language) for row in rows]


def _facts(row: Job, language: Language) -> JobFacts:
    return JobFacts(
        row.pk,
        row.name,
        row.person_id,
        row.state,
        row.progress,
        row.result,
        say(PROBLEMS, row.problem, language),
        row.state in OPEN,
        row.stop_asked,
        row.created_at,
        row.ended_at,
    )
