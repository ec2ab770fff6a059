"""The heartbeat of work under way: while it is written every few seconds, no other worker takes the work over."""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone

BEATS_IN_A_LEASE = 4
LONGEST_HOST = 40

log = logging.getLogger(__name__)


def worker_name() -> str:
    """Give a worker a name that no other has: its machine, its process and a word of chance."""
    return f"{socket.gethostname()[:LONGEST_HOST]}:{os.getpid()}:{secrets.token_hex(4)}"


def lease_ran_out() -> datetime:
    """Give the moment since which a living worker would have written a heartbeat."""
    return timezone.now() - timedelta(seconds=settings.WORKER_LEASE_SECONDS)


@contextmanager
def beating(beat: Callable[[], object]) -> Iterator[None]:
    """Call `beat` from a thread of its own every quarter of the lease, as long as the block lasts."""
    ended = threading.Event()
    thread = threading.Thread(target=_beat, args=(beat, ended), name="heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _beat(beat: Callable[[], object], ended: threading.Event) -> None:
    period = settings.WORKER_LEASE_SECONDS / BEATS_IN_A_LEASE
    had_work = False
    while not ended.wait(period):
        had_work = True
        try:
            beat()
        except DatabaseError:
            log.warning("A heartbeat could not be written", exc_info=True)
    if had_work:
        connection.close()  # the connection of this thread only
