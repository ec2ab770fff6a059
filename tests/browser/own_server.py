"""A server in a process of its own, on the database that it and the test share: several windows ask it at once."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection

from django.conf import settings

from tests.clock import lateness
from tests.contract.tracked import ROOT
from tests.worker_process import SharedDatabase

HOST = "127.0.0.1"
PATIENCE = 180
"""Seconds that a server may take to begin."""


@contextmanager
def serving(database: SharedDatabase) -> Iterator[str]:
    """Serve the site on a free port and give its address; the server is gone after the block."""
    with server(database) as (port, process):
        wait_for(port, process)
        yield f"http://{HOST}:{port}"


@contextmanager
def server(database: SharedDatabase) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Start a server and give its port and its process, before it answers; it is gone after the block."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = probe.getsockname()[1]
    # The key by which the test signs who is signed in.
    environment = {**os.environ, "DATABASE_URL": database.url, "DEBUG": "1", "SECRET_KEY": settings.SECRET_KEY}
    late = str(lateness().total_seconds())
    command = [sys.executable, "-m", "tests.clock", late, "runserver", "--noreload", f"{HOST}:{port}"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield port, process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until a server answers."""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        assert process.poll() is None, "the server ended before it began"
        asked = HTTPConnection(HOST, port, timeout=5)
        try:
            asked.request("GET", "/live")
            if asked.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.2)
        finally:
            asked.close()
    raise AssertionError(f"no server within {PATIENCE} seconds")
