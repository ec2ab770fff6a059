"""What is counted of the requests: by the name of the route, never by the address, for that may name a person.

With several processes each writes its own numbers into a folder (PROMETHEUS_MULTIPROC_DIR, which `config.serving`
sets), and whoever is asked adds them up.
"""

from __future__ import annotations

import os

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.multiprocess import MultiProcessCollector

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
SECONDS = (0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)

_own = CollectorRegistry()
_requests = Counter(
    "leercyclus_requests",
    "Requests that were answered, by the name of the route.",
    ["route", "method", "status"],
    registry=_own,
)
_seconds = Histogram(
    "leercyclus_request_seconds",
    "Seconds until an answer was there, by the name of the route.",
    ["route", "method"],
    registry=_own,
    buckets=SECONDS,
)


def count(*, route: str, method: str, status: int, seconds: float) -> None:
    """Count one answer.

    Args:
        route: the name of the route.
        method: as it was asked; one that is not in use here is counted as 'other', or anybody could fill the memory.
        status: of the answer.
        seconds: until it was there.
    """
    known = method if method in METHODS else "other"
    _requests.labels(route, known, str(status)).inc()
    _seconds.labels(route, known).observe(seconds)


def counted() -> CollectorRegistry:
    """Give what was counted, of all processes together where there are several."""
    if not os.environ.get(FOLDER):
        return _own
    together = CollectorRegistry()
    MultiProcessCollector(together)  # type: ignore[no-untyped-call]  # its author left it without types
    return together
