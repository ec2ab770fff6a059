"""The functions that a worker knows. An app names its own in a module `job_actions`, found when the site starts.

A job runs once for everyone who asks, as a row that can be followed and stopped. A chore runs every few seconds, in
every worker, and so must do no harm when two run it at once.

Examples:
    >>> @job("example.add", minutes=1)
    ... def add(run: Run) -> dict[str, Any]:
    ...     run.step(0.5)
    ...     return {"sum": run.arguments["a"] + run.arguments["b"]}
    >>> JOBS.pop("example.add").minutes
    1
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

MINUTES = 10
MOST_ATTEMPTS = 5
PAUSES_SECONDS = (10, 60, 300, 1800)
"""How long a job that failed waits before the second, third, fourth and fifth attempt."""


class Stopped(Exception):
    """Somebody asked the job to stop."""


class OutOfTime(Exception):
    """The job takes longer than it may."""


class Interrupted(Exception):
    """The worker is told to end; the job begins anew in the next one."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a job function is given.

    Attributes:
        arguments: as `enqueue` took them.
        person: who waits for the result; None when nobody does.
        tell: called with a share from 0 to 1; writes how far the job is.
    """

    arguments: Mapping[str, Any]
    person: UUID | None
    tell: Callable[[float | None], None]

    def step(self, share: float | None = None) -> None:
        """Say how far it is, and go on only if that is still wanted; call it often, and outside a transaction.

        Args:
            share: from 0 to 1; None where it is not known.

        Raises:
            Stopped: somebody asked the job to stop.
            OutOfTime: it takes longer than its minutes.
            Interrupted: the worker is ending.
        """
        self.tell(share)


JobFunction = Callable[[Run], Mapping[str, Any] | None]


@dataclass(frozen=True, slots=True)
class KnownJob:
    """A job function with the most minutes that it may take."""

    function: JobFunction
    minutes: float


@dataclass(frozen=True, slots=True)
class Chore:
    """A function that every worker runs again after so many seconds; it is given the name of the worker."""

    function: Callable[[str], bool]
    seconds: float


JOBS: dict[str, KnownJob] = {}
CHORES: dict[str, Chore] = {}
AT_START: dict[str, Callable[[], object]] = {}
DAILY: dict[str, JobFunction] = {}
LEAVING = threading.Event()
"""Set when this process was told to end: what takes long looks at it between two steps."""


def job(name: str, *, minutes: float = MINUTES) -> Callable[[JobFunction], JobFunction]:
    """Name a job function. It may be run again after a crash, so it does no harm when it did a part before.

    Args:
        name: the app and the deed, as 'people.import'.
        minutes: after so long the job has failed.
    """

    def keep(function: JobFunction) -> JobFunction:
        JOBS[name] = KnownJob(function, minutes)
        return function

    return keep


def daily(name: str, *, minutes: float = MINUTES) -> Callable[[JobFunction], JobFunction]:
    """Name a job function that is run once a day, in the night."""

    def keep(function: JobFunction) -> JobFunction:
        DAILY[name] = function
        return job(name, minutes=minutes)(function)

    return keep


def chore(name: str, *, seconds: float) -> Callable[[Callable[[str], bool]], Callable[[str], bool]]:
    """Name a chore: a function of the name of the worker that tells whether it found something to do.

    Args:
        name: the app and the deed, as 'mail.send'.
        seconds: how long after one run the next begins, at most; with a queue that brings jobs it may be longer.
    """

    def keep(function: Callable[[str], bool]) -> Callable[[str], bool]:
        CHORES[name] = Chore(function, seconds)
        return function

    return keep


def at_start(name: str) -> Callable[[Callable[[], object]], Callable[[], object]]:
    """Name what a worker does once when it begins, beside its work, so that the first job need not wait for it."""

    def keep(function: Callable[[], object]) -> Callable[[], object]:
        AT_START[name] = function
        return function

    return keep
