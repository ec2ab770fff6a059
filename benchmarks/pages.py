"""What a page costs on the server: every address of the site, asked as a web server asks, nothing cached."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from benchmarks.report import Table, publish

ROUNDS = 4
"""The first reads the figures and the templates; the least of all is told."""
DEAREST = 10


def _start(status: str, _headers: list[tuple[str, str]], _error: object = None, /) -> Callable[[bytes], object]:
    """Take the head of an answer as a web server would; a page that fails is no page to measure."""
    if status[0] not in "23":
        raise RuntimeError(f"Expected a page, got {status}.")
    return len


def tables() -> list[Table]:
    """Measure every address in both languages; the dearest are told."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leercyclus.web.config.settings")
    os.environ.setdefault("DEBUG", "1")
    import django

    django.setup()
    from tests.samples import addresses

    costs = sorted(((_milliseconds(address), address) for address in addresses()), reverse=True)
    rows = [[address, f"{cost:.0f}"] for cost, address in costs[:DEAREST]]
    return [Table("pages", ("address", "milliseconds of the processor, aim 100"), rows)]


def _milliseconds(address: str) -> float:
    from django.core.cache import cache
    from django.core.handlers.wsgi import WSGIHandler
    from django.test import RequestFactory

    path, _, query = address.partition("?")
    best = float("inf")
    for _ in range(ROUNDS):
        cache.clear()
        request = RequestFactory().get(path, QUERY_STRING=query, HTTP_HOST="localhost").environ
        start = time.process_time()
        list(WSGIHandler()(request, _start))
        best = min(best, time.process_time() - start)
    return best * 1000


if __name__ == "__main__":
    publish(tables())
