"""What is measured and told of every request: which route, how it ended, how long it took; never of whom it came."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from leercyclus.web.operating.instruments import count
from leercyclus.web.operating.trail import HEADER, number_for, request_id

QUIET = frozenset({"live", "ready", "metrics"})
"""Asked by machines every few seconds: counted, and left out of the log."""
STATIC, NO_ROUTE = "static", "none"

log = logging.getLogger("leercyclus.request")


class WatchMiddleware:
    """Stand in front of all others: measure the request, give its answer a number, and write one line."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        begun = time.perf_counter()
        number = number_for(request.headers.get(HEADER))
        token = request_id.set(number)
        try:
            response = self.get_response(request)
            response[HEADER] = number
            self._tell(request, response.status_code, time.perf_counter() - begun)
        finally:
            request_id.reset(token)
        return response

    def _tell(self, request: HttpRequest, status: int, seconds: float) -> None:
        route, method = route_of(request), request.method or ""
        count(route=route, method=method, status=status, seconds=seconds)
        if route not in QUIET:
            told = {"event": "request", "route": route, "method": method, "status": status, "ms": round(1000 * seconds)}
            log.info("request", extra=told)


def route_of(request: HttpRequest) -> str:
    """Name the route of a request: its name in the address book, 'static' for style and script, 'none' where no is."""
    found = request.resolver_match
    if found is not None and found.view_name:
        return found.view_name
    return STATIC if request.path.startswith(settings.STATIC_URL) else NO_ROUTE
