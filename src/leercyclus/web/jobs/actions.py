"""Ask a worker for something, and ask it to stop."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.jobs import procrastinate_actions as queue
from leercyclus.web.jobs.models import Job


@transaction.atomic
def enqueue(
    *,
    name: str,
    arguments: Mapping[str, Any],
    key: str,
    person: UUID | None = None,
    due_at: datetime | None = None,
) -> Job:
    """Write a piece of work for a worker; call it inside the transaction of the fact that asks for it.

    Args:
        name: of a function in the registry, as 'people.import'.
        arguments: what it needs, as JSON; ids rather than facts, so that it reads what holds when it runs.
        key: what makes this work this one; the same key never makes a second one.
        person: who waits for the result.
        due_at: not to be begun before this moment; now when left out.
    """
    made, is_new = Job.objects.get_or_create(
        key=key,
        defaults={
            "name": name,
            "arguments": dict(arguments),
            "person_id": person,
            "due_at": due_at or timezone.now(),
        },
    )
    if is_new:
        queue.bring(made.pk, due_at)
    return made


@transaction.atomic
def ask_to_stop(*, job: UUID) -> bool:
    """Ask a job to stop: one that waits is stopped at once, one under way at its next step.

    Returns:
        Whether there was something to stop.
    """
    state = Job.State
    asked = Job.objects.filter(pk=job, state__in=[state.WAITING, state.RUNNING]).update(stop_asked=True)
    Job.objects.filter(pk=job, state=state.WAITING).update(state=state.STOPPED, ended_at=timezone.now())
    return bool(asked)


def run_soon(chore: str) -> None:
    """Let a chore be run as soon as this transaction is committed, where a queue brings the work.

    Without one (SQLite) the worker looks by itself, within a second.
    """
    queue.bring_chore(chore)
