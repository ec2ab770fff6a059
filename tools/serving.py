"""How gunicorn serves the demo: as any site, but with a worker beside it; and the pages that are made beforehand."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING
from wsgiref.util import setup_testing_defaults

from gunicorn.arbiter import Arbiter

from leercyclus.web.config import serving
from leercyclus.web.config.serving import (
    bind,
    child_exit,
    control_socket_disable,
    graceful_timeout,
    keepalive,
    logconfig_dict,
    post_fork,
    preload_app,
    threads,
    timeout,
    worker_class,
    worker_tmp_dir,
    workers,
    wsgi_app,
)

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

# What gunicorn reads here by its name.
__all__ = [
    "bind",
    "child_exit",
    "control_socket_disable",
    "graceful_timeout",
    "keepalive",
    "logconfig_dict",
    "on_exit",
    "post_fork",
    "preload_app",
    "threads",
    "timeout",
    "when_ready",
    "worker_class",
    "worker_tmp_dir",
    "workers",
    "wsgi_app",
]

WELCOME = """
Leercyclus stands at http://{address}/ (Ctrl-C stops it)

  /nl/demo/rollen/        step into a role: coordinator, municipal secretary, participant ...
  /nl/                    choose your municipality
  /nl/gemeente/GM0193/    with whom Zwolle can be compared, how sure that is and why
  /nl/vergelijken/?g=GM0193&g=GM0153&g=GM0505    Zwolle, Enschede and Dordrecht side by side
  /en/                    the same in English
"""
FIRST_PAGES = (
    "/nl/gemeente/GM0193/",
    "/nl/vergelijken/verschillen/?g=GM0193&g=GM0153&g=GM0505",
    "/nl/",
)

children: list[subprocess.Popen[bytes]] = []
"""What runs beside the server."""


def make_first_pages(application: WSGIApplication) -> None:
    """Make the pages that are looked at first, so that nobody waits for what is read and worked out once."""
    from django.db import connections

    for page in FIRST_PAGES:
        request: dict[str, object] = {}
        setup_testing_defaults(request)
        path, _, query = page.partition("?")
        list(application({**request, "PATH_INFO": path, "QUERY_STRING": query, "HTTP_HOST": bind}, _start))
    connections.close_all()  # a connection belongs to one process


def when_ready(server: Arbiter) -> None:
    """Say where the site is and what to look at."""
    print(WELCOME.format(address=bind), flush=True)
    # It ends with the server: told to by `on_exit`, and by itself where the server was killed.
    worker = [sys.executable, "-m", "leercyclus.web", "work", "--parent", str(os.getpid())]
    children.append(subprocess.Popen(worker, stdout=subprocess.DEVNULL))
    serving.when_ready(server)


def on_exit(server: Arbiter) -> None:
    """End the worker with the server."""
    del server
    for child in children:
        child.terminate()
    for child in children:
        child.wait()


def _start(_status: str, _headers: list[tuple[str, str]], _error: object = None, /) -> Callable[[bytes], object]:
    """Take the head of an answer as a web server would, and do nothing with it."""
    return len
