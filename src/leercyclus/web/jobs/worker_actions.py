"""The worker: one process that runs chores and jobs until it is told to end."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar
from uuid import UUID

from django.db import DatabaseError, close_old_connections, connection

from leercyclus.web.jobs import procrastinate_actions as queue
from leercyclus.web.jobs.pulse import worker_name
from leercyclus.web.jobs.registry import AT_START, CHORES, LEAVING
from leercyclus.web.jobs.running_actions import as_line, run_next, run_one

TICK_SECONDS = 0.5
PATIENCE_SECONDS = 2
"""After a database that did not answer."""
GRACE_SECONDS = 30
Tell = Callable[[Mapping[str, object]], None]
Found = TypeVar("Found")

log = logging.getLogger(__name__)


def work_once(*, tell: Tell) -> int:
    """Run all that is due now and end; what failed waits for the next time. Gives the number of jobs that ran."""
    worker, ran = worker_name(), 0
    while True:
        found = [name for name, chore in CHORES.items() if chore.function(worker)]
        job = run_next(worker)
        if job is not None:
            tell(as_line(job))
            ran += 1
        elif not found:
            return ran


def work(*, tell: Tell, parent: int = 0) -> None:
    """Work until the process is told to end, or the process that it belongs to is gone.

    Args:
        tell: called with a line for every job that ended or pauses.
        parent: the process that it belongs to; 0 when it stands on its own.
    """
    worker = worker_name()
    threads = [threading.Thread(target=_chores, args=(worker,), name="chores", daemon=True)]
    if queue.is_in_use():
        threads.append(threading.Thread(target=_brought, args=(worker, tell), name="queue", daemon=True))
    else:
        threads.append(threading.Thread(target=_jobs, args=(worker, tell), name="jobs", daemon=True))
    for thread in (*threads, threading.Thread(target=_warm_up, name="start", daemon=True)):
        thread.start()
    while not LEAVING.wait(TICK_SECONDS) and all(thread.is_alive() for thread in threads):
        if parent and os.getppid() != parent:
            LEAVING.set()
    was_told = LEAVING.is_set()
    LEAVING.set()
    until = time.monotonic() + GRACE_SECONDS
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    if not was_told:
        raise RuntimeError("A thread of the worker ended by itself; the log says why. Start the worker again.")


def _warm_up() -> None:
    """Do once what makes later work quick; the work begins meanwhile."""
    for name, function in AT_START.items():
        try:
            function()
        except Exception:
            log.exception("What %s does at the start of a worker failed; the work goes on", name)


def _chores(worker: str) -> None:
    """Run every chore again when its time has come; one that found something runs again at once."""
    next_at = dict.fromkeys(CHORES, 0.0)
    while not LEAVING.wait(TICK_SECONDS):
        for name, chore in CHORES.items():
            if time.monotonic() < next_at[name] or LEAVING.is_set():
                continue
            found = _steadily(partial(chore.function, worker))
            next_at[name] = time.monotonic() + (0.0 if found else chore.seconds)
    connection.close()


def _jobs(worker: str, tell: Tell) -> None:
    """Run what is due, one job after the other."""
    while not LEAVING.is_set():
        job = _steadily(partial(run_next, worker))
        if job is None:
            LEAVING.wait(TICK_SECONDS)
        else:
            tell(as_line(job))
    connection.close()


def _brought(worker: str, tell: Tell) -> None:
    """Run what procrastinate brings."""

    def run_job(job: str) -> None:
        ran = run_one(UUID(job), worker)
        if ran is not None:
            tell(as_line(ran))

    try:
        queue.work(run_job=run_job, run_chore=lambda name: _run_chore(name, worker), stop=LEAVING)
    except Exception:
        # In the log, where nobody is named; Python would print all that the database said.
        log.exception("The queue cannot be reached any more; the worker ends, so that it can be started again")


def _run_chore(name: str, worker: str) -> None:
    if name in CHORES:
        CHORES[name].function(worker)


def _steadily(step: Callable[[], Found]) -> Found | None:
    """Take one step; where the database did not answer, or a chore failed, say so in the log and go on later."""
    close_old_connections()
    try:
        return step()
    except DatabaseError:
        log.warning("The database did not answer; the worker tries again", exc_info=True)
    except Exception:
        log.exception("A chore failed; the worker goes on")
    connection.close()
    LEAVING.wait(PATIENCE_SECONDS)
    return None
