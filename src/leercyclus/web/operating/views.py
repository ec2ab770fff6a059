"""The numbers of the site, for a program that watches over it and knows the word."""

from __future__ import annotations

from secrets import compare_digest

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

from leercyclus.web.operating.gauges_queries import Waiting
from leercyclus.web.operating.instruments import counted


@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """Give the numbers as Prometheus reads them; without METRICS_TOKEN, or with another, nothing stands here."""
    if not _knows_the_word(request.headers.get("Authorization", "")):
        raise Http404
    waiting = CollectorRegistry()
    waiting.register(Waiting())
    return HttpResponse(generate_latest(counted()) + generate_latest(waiting), content_type=CONTENT_TYPE_LATEST)


def _knows_the_word(header: str) -> bool:
    word: str = settings.METRICS_TOKEN
    kind, _, given = header.partition(" ")
    return bool(word) and kind.lower() == "bearer" and compare_digest(given.strip().encode(), word.encode())
