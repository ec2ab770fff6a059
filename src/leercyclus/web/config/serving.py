"""How gunicorn serves the site: `gunicorn --config python:leercyclus.web.config.serving leercyclus.web.config.wsgi`.

The site, its figures and its compiled search are loaded once, and then it parts into processes: no page waits for them.
What one process counts for /metrics is added to what the others do.
"""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker

from leercyclus.engine.reasons import BadInput
from leercyclus.web.config.ending import sentence_at_the_end

METRICS_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
MOST = 64
PREPARE = "from leercyclus.engine.groups.search.ready import prepare; prepare(seat_rules=True); prepare()"
WAIT_SECONDS, LONGEST_WAIT_SECONDS = 0.5, 120


def number(name: str, usual: int) -> int:
    """Read a whole number from the environment.

    Raises:
        ImproperlyConfigured: it is no number from 1 to 64.
    """
    text = os.environ.get(name) or str(usual)
    if not text.isdecimal() or not 1 <= int(text) <= MOST:
        raise ImproperlyConfigured(f"Expected {name} to be a whole number from 1 to {MOST}, got {text!r}.")
    return int(text)


with sentence_at_the_end():
    from leercyclus.web.config.settings import LOGGING, METRICS_TOKEN

    bind = os.environ.get("LISTEN") or "127.0.0.1:8000"
    workers = number("WEB_CONCURRENCY", 2)
    threads = number("WEB_THREADS", 4)

wsgi_app = "leercyclus.web.config.wsgi:application"
worker_class = "gthread"
preload_app = True
timeout = 60
graceful_timeout = 30
"""So long may a page go on that was asked before the site was told to end."""
keepalive = 5
# In memory, for on a slow disk a process that writes its sign of life would be held for dead.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - gunicorn's own files, each with a name of chance
control_socket_disable = True
logconfig_dict = LOGGING
own_folder = Path(tempfile.mkdtemp(prefix="leercyclus-serving-"))
"""Of this server: what its processes count, and the sign that the search for groups is compiled."""
is_prepared = own_folder / "prepared"
if METRICS_TOKEN and not os.environ.get(METRICS_FOLDER):
    counts = own_folder / "counts"
    counts.mkdir()
    # Before the site is loaded: a counter looks once where it is to be kept.
    os.environ[METRICS_FOLDER] = str(counts)


def _take_away(owner: int) -> None:
    """Take away the folder of this server; a process that parted from it leaves it alone."""
    if os.getpid() == owner:
        shutil.rmtree(own_folder, ignore_errors=True)


atexit.register(_take_away, os.getpid())


def when_ready(server: Arbiter) -> None:
    """Load the figures and the search for groups before the processes part.

    A search that was never compiled here takes half a minute: that is done in a process of its own, beside the pages.
    """
    from leercyclus.engine.groups.search.ready import is_compiled
    from leercyclus.web.municipalities.snapshot import current_figures

    del server
    with suppress(OSError, BadInput):  # /ready says so where they cannot be read
        current_figures()
    if is_compiled(seat_rules=True) and is_compiled():
        load_search()
        is_prepared.touch()
        return
    sign = f"; open({str(is_prepared)!r}, 'w').close()"
    subprocess.Popen([sys.executable, "-c", PREPARE + sign])  # noqa: S603 - the Python that runs this, without a shell


def load_search() -> None:
    """Load the compiled search; nothing where that was done before."""
    from leercyclus.engine.groups.search.ready import prepare

    prepare(seat_rules=True)
    prepare()


def post_fork(server: Arbiter, worker: Worker) -> None:
    """Let a new process load the search as soon as it is compiled, beside its pages."""
    del server, worker
    threading.Thread(target=warm_up, name="warm up", daemon=True).start()


def warm_up() -> None:
    """Load the search once it is compiled; where that does not come about, the first who asks for groups waits."""
    until = time.monotonic() + LONGEST_WAIT_SECONDS
    while time.monotonic() < until:
        if is_prepared.exists():
            load_search()
            return
        time.sleep(WAIT_SECONDS)


def child_exit(server: Arbiter, worker: Worker) -> None:
    """Keep what a process counted that is no more."""
    del server
    if os.environ.get(METRICS_FOLDER):
        from prometheus_client.multiprocess import mark_process_dead

        mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]  # as in `operating.instruments`
