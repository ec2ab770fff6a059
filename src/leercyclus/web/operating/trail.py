"""The number of the request at hand: it stands on the answer, and in every line of the log that the request causes."""

from __future__ import annotations

import re
from contextvars import ContextVar
from uuid import uuid4

HEADER = "X-Request-ID"
FITS = re.compile(r"[A-Za-z0-9-]{8,64}")

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""Of the request that this thread answers; empty outside a request."""


def number_for(given: str | None) -> str:
    """Take over the number that who stands in front of the site gave, where it fits; else give a new one.

    Examples:
        >>> number_for("proxy-0001")
        'proxy-0001'
        >>> number_for("a number") == number_for("a number")
        False
    """
    return given if given and FITS.fullmatch(given) else uuid4().hex
