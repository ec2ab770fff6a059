"""The program that a browser keeps, so that the page of now stands there without a connection."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from leercyclus.web import design

PROGRAM = Path(design.__file__).parent / "static" / "leercyclus" / "werker.js"


@require_safe
def worker(_request: HttpRequest) -> HttpResponse:
    """Give the program; it stands at the root, since it may only keep what stands below itself.

    A browser asks for it again at every visit and after a day at the latest, so a mended one is in use at once.
    """
    answer = HttpResponse(_program(), content_type="text/javascript; charset=utf-8")
    answer["Cache-Control"] = "no-cache"
    answer["Service-Worker-Allowed"] = "/"
    return answer


@cache
def _program() -> bytes:
    return PROGRAM.read_bytes()
