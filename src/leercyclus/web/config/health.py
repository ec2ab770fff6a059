"""Addresses for machines: is the process alive, can it serve, whom to tell about a leak, what may be indexed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from leercyclus.engine.reasons import BadInput
from leercyclus.web.municipalities.snapshot import current_figures

VALID = timedelta(days=180)


@require_safe
@never_cache
def live(_request: HttpRequest) -> HttpResponse:
    """Say that the process answers; asks nothing of anything else."""
    return HttpResponse("alive\n", content_type="text/plain")


@require_safe
@never_cache
def ready(_request: HttpRequest) -> JsonResponse:
    """Say whether pages can be served: 200 when the database and the figures answer, else 503 and which did not."""
    parts = {"database": _database_answers(), "figures": _figures_are_there()}
    return JsonResponse(parts, status=200 if all(parts.values()) else 503)


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Say whom to tell about a leak (RFC 9116); it expires half a year from now, so that it is never out of date."""
    expires = (datetime.now(UTC) + VALID).replace(hour=0, minute=0, second=0, microsecond=0)
    root = settings.PUBLIC_URL or f"{request.scheme}://{request.get_host()}"
    host = request.get_host().partition(":")[0]
    lines = [
        # RFC 2142 gives every domain this mailbox; an installation names its own.
        f"Contact: {settings.SECURITY_CONTACT or f'mailto:security@{host}'}",
        f"Expires: {expires.isoformat().replace('+00:00', 'Z')}",
        "Preferred-Languages: nl, en",
        f"Canonical: {root}/.well-known/security.txt",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
def robots_txt(_request: HttpRequest) -> HttpResponse:
    """Let search engines read the pages, not the endless list of questions one can ask of them."""
    lines = ["User-agent: *", "Disallow: /*?", "Disallow: /live", "Disallow: /ready", "Disallow: /metrics"]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def _figures_are_there() -> bool:
    try:
        return bool(current_figures().register.municipalities)
    except (OSError, BadInput):
        return False
