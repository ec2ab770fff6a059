"""Procrastinate, which brings the work on PostgreSQL: put a task in its queue, and run its workers.

Its tasks carry no facts. They say only that a job or a chore waits; the rows of the site say what, and decide who has
it. So a task that comes twice does nothing twice.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db import connection

from leercyclus.web.jobs.pulse import BEATS_IN_A_LEASE

if TYPE_CHECKING:
    from procrastinate import App

RUN_JOB, RUN_CHORE = "leercyclus.job", "leercyclus.chore"
LONG, PROMPT = "long", "prompt"
"""Jobs that may take minutes have a worker of their own, so that no mail waits for them."""
CONCURRENCY = {LONG: 2, PROMPT: 3}
ATTEMPTS, PAUSE_SECONDS = 5, 5
GRACE_SECONDS = 25
RESCUES_IN_A_LEASE = 3
TURN_SECONDS = 0.3

log = logging.getLogger(__name__)


def is_in_use() -> bool:
    """Tell whether procrastinate brings the work: it does on PostgreSQL."""
    return connection.vendor == "postgresql" and apps.is_installed("procrastinate.contrib.django")


def bring(job: UUID, due_at: datetime | None = None) -> None:
    """Let a job be run, at its time, as soon as this transaction is committed; nothing where no queue is in use."""
    if is_in_use():
        _app().configure_task(RUN_JOB, queue=LONG, schedule_at=due_at).defer(job=str(job))


def bring_chore(name: str) -> None:
    """Let a chore be run as soon as this transaction is committed; nothing where no queue is in use."""
    if is_in_use():
        _app().configure_task(RUN_CHORE, queue=PROMPT).defer(chore=name)


def work(*, run_job: Callable[[str], None], run_chore: Callable[[str], None], stop: threading.Event) -> None:
    """Run what the queue brings until somebody stops it; what is under way then gets half a minute to end.

    Args:
        run_job: runs the job with this id.
        run_chore: runs the chore with this name.
        stop: set when the process was told to end.
    """
    from procrastinate import RetryStrategy

    app = _app()

    def bring_job(job: str) -> None:
        run_job(job)

    def bring_chore_soon(chore: str) -> None:
        run_chore(chore)

    # A task fails only when its row could not be reached: the jobs themselves keep their failures in their rows.
    again = RetryStrategy(max_attempts=ATTEMPTS, wait=PAUSE_SECONDS)
    app.task(name=RUN_JOB, queue=LONG, retry=again)(bring_job)
    app.task(name=RUN_CHORE, queue=PROMPT, retry=again)(bring_chore_soon)
    with app.replace_connector(app.connector.get_worker_connector()):  # type: ignore[attr-defined]  # only Django's connector has one
        asyncio.run(_serve(app, stop))


async def _serve(app: App, stop: threading.Event) -> None:
    beat = settings.WORKER_LEASE_SECONDS / BEATS_IN_A_LEASE
    async with app.open_async():
        workers = [
            asyncio.create_task(
                app.run_worker_async(
                    name=queue,
                    queues=[queue],
                    concurrency=concurrency,
                    delete_jobs="successful",
                    install_signal_handlers=False,
                    shutdown_graceful_timeout=GRACE_SECONDS,
                    update_heartbeat_interval=beat,
                    stalled_worker_timeout=settings.WORKER_LEASE_SECONDS,
                )
            )
            for queue, concurrency in CONCURRENCY.items()
        ]
        rescue = asyncio.create_task(_rescue(app))
        while not stop.is_set() and not any(worker.done() for worker in workers):  # noqa: ASYNC110 - the event is of another thread
            await asyncio.sleep(TURN_SECONDS)
        for task in (*workers, rescue):
            task.cancel()
        ended = await asyncio.gather(*workers, rescue, return_exceptions=True)
    for error in ended:
        if isinstance(error, Exception):
            raise error


async def _rescue(app: App) -> None:
    """Give back to the queue, every few seconds, what a worker had that no longer lives."""
    from procrastinate.exceptions import ProcrastinateException

    lease = settings.WORKER_LEASE_SECONDS
    while True:
        try:
            for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=lease):
                await app.job_manager.retry_job(job)
            await app.job_manager.prune_stalled_workers(lease)
        except ProcrastinateException:
            log.warning("The queue could not be looked through; the next round is soon", exc_info=True)
        await asyncio.sleep(lease / RESCUES_IN_A_LEASE)


def _app() -> App:
    from procrastinate.contrib.django import app

    return app
