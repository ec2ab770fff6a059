"""The seconds before the very first search: compiled anew, and loaded from what was compiled before."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

from benchmarks.report import Table

_START = "from leercyclus.engine.groups.search.ready import prepare; print(prepare())"


def table() -> Table:
    """Start twice with a cache that is empty the first time."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            [what, *(f"{seconds:.1f}" for seconds in _started(folder))]
            for what in ("first after an installation", "from the cache")
        ]
    return Table("groups_starting", ("start of the search", "`prepare`, s", "the whole process, s"), rows)


def _started(cache: str) -> tuple[float, float]:
    started = time.perf_counter()
    environment = {**os.environ, "NUMBA_CACHE_DIR": cache}
    done = subprocess.run([sys.executable, "-c", _START], check=True, capture_output=True, text=True, env=environment)
    return float(done.stdout), time.perf_counter() - started
