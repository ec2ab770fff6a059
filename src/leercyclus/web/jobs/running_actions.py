"""Run one job: take it, keep it alive, and write how it ended; and take over what a lost worker left."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, cast
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from leercyclus.engine.reasons import BadInput, Language
from leercyclus.web.jobs import procrastinate_actions as queue
from leercyclus.web.jobs import sentences
from leercyclus.web.jobs.models import Job
from leercyclus.web.jobs.pulse import beating, lease_ran_out
from leercyclus.web.jobs.registry import (
    JOBS,
    LEAVING,
    MOST_ATTEMPTS,
    PAUSES_SECONDS,
    Interrupted,
    KnownJob,
    OutOfTime,
    Run,
    Stopped,
)
from leercyclus.web.jobs.told import keep

FEW = 10
QUIET_SECONDS = 0.5
log = logging.getLogger(__name__)


def run_next(worker: str) -> Job | None:
    """Take the first job that is due and run it; None where nothing is due."""
    due = Job.objects.filter(state=Job.State.WAITING, due_at__lte=timezone.now())
    for job in due.values_list("pk", flat=True)[:FEW]:
        if (ran := run_one(job, worker)) is not None:
            return ran
    return None


def run_one(job: UUID, worker: str) -> Job | None:
    """Run a job to its end, or to its next pause; None when another worker has it or it is not due.

    Args:
        job: which.
        worker: the name of this worker.
    """
    if not _take(job, worker):
        return None
    taken = Job.objects.select_related("person").get(pk=job)
    known = JOBS.get(taken.name)
    if known is None:
        _end(taken, Job.State.FAILED, problem=keep(sentences.UNKNOWN))
    elif taken.stop_asked:
        _end(taken, Job.State.STOPPED)
    else:
        with beating(lambda: _beat(taken, known)):
            _run(taken, known)
    taken.refresh_from_db()
    return taken


def take_over_jobs() -> bool:
    """Let the jobs of lost workers begin anew; after the fifth loss the job has failed. Tells whether there were any.

    Two workers may do this at once: each row changes hands once.
    """
    running = Job.objects.filter(state=Job.State.RUNNING, alive_at__lt=lease_ran_out())
    lost = list(running)
    for job in lost:
        same = Job.objects.filter(pk=job.pk, state=Job.State.RUNNING, claimed_by=job.claimed_by, alive_at=job.alive_at)
        if job.attempts < MOST_ATTEMPTS:
            _wait_again(same, job.pk, timezone.now())
        else:
            problem = keep(sentences.LOST, job.attempts)
            same.update(state=Job.State.FAILED, problem=problem, ended_at=timezone.now())
    return bool(lost)


def _take(job: UUID, worker: str) -> bool:
    now = timezone.now()
    free = Job.objects.filter(pk=job, state=Job.State.WAITING, due_at__lte=now)
    taken = free.update(state=Job.State.RUNNING, claimed_by=worker, alive_at=now, attempts=F("attempts") + 1)
    return bool(taken)


def _run(job: Job, known: KnownJob) -> None:
    """Call the function and write what came of it."""
    try:
        result = known.function(Run(job.arguments, job.person_id, _Teller(job, known)))
    except Stopped:
        _end(job, Job.State.STOPPED)
    except Interrupted:
        # That a worker was told to end is no fault of the job.
        _wait_again(_own(job), job.pk, timezone.now(), attempts=job.attempts - 1)
    except OutOfTime:
        _end(job, Job.State.FAILED, problem=keep(sentences.TOO_LONG, f"{known.minutes:g}"))
    except BadInput as error:
        language = cast("Language", job.person.language if job.person else "nl")
        _end(job, Job.State.FAILED, problem=keep(sentences.BAD_INPUT, " ".join(error.say(language))))
    except Exception:
        log.exception("The job %s failed for the %s. time", job.name, job.attempts)
        if job.attempts >= MOST_ATTEMPTS:
            _end(job, Job.State.FAILED, problem=keep(sentences.FAILED, job.attempts))
        else:
            pause = timedelta(seconds=PAUSES_SECONDS[job.attempts - 1])
            _wait_again(_own(job), job.pk, timezone.now() + pause)
    else:
        _end(job, Job.State.DONE, progress=1.0, result=dict(result or {}))


class _Teller:
    """Writes how far a job is, not more than twice a second, and reads whether it is still wanted."""

    def __init__(self, job: Job, known: KnownJob) -> None:
        self.job = job
        self.until = time.monotonic() + 60 * known.minutes
        self.next = 0.0

    def __call__(self, share: float | None) -> None:
        now = time.monotonic()
        if LEAVING.is_set():
            raise Interrupted
        if now > self.until:
            raise OutOfTime
        if now < self.next:
            return
        self.next = now + QUIET_SECONDS
        values: dict[str, Any] = {"alive_at": timezone.now()}
        if share is not None:
            values["progress"] = min(max(share, 0.0), 1.0)
        # No row is changed when another worker took the job over: it is then no longer ours to go on with.
        if not _own(self.job).filter(stop_asked=False).update(**values):
            raise Stopped


def _beat(job: Job, known: KnownJob) -> None:
    """Say that the job lives; one that is out of time and takes no steps has failed, whatever it gives later."""
    limit = (job.alive_at or timezone.now()) + timedelta(minutes=known.minutes)
    if timezone.now() > limit:
        _end(job, Job.State.FAILED, problem=keep(sentences.TOO_LONG, f"{known.minutes:g}"))
    else:
        _own(job).update(alive_at=timezone.now())


def _own(job: Job) -> Any:  # noqa: ANN401 - a query set, whose type has two parameters that say nothing here
    return Job.objects.filter(pk=job.pk, state=Job.State.RUNNING, claimed_by=job.claimed_by)


def _end(job: Job, state: str, **values: object) -> None:
    _own(job).update(state=state, ended_at=timezone.now(), **values)


@transaction.atomic
def _wait_again(rows: Any, job: UUID, due_at: datetime, **values: object) -> None:  # noqa: ANN401 - as `_own`
    if rows.update(state=Job.State.WAITING, due_at=due_at, claimed_by="", alive_at=None, **values):
        queue.bring(job, due_at)


def as_line(job: Job) -> Mapping[str, object]:
    """Give what a worker prints of a job that it ran."""
    return {"job": str(job.pk), "name": job.name, "state": job.state, "attempts": job.attempts}
