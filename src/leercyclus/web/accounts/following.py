"""Where somebody wanted to go before signing in."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

NEXT = "next"


def following(request: HttpRequest) -> str:
    """Give the address of this site that the question `next` names; empty where it names none, or leads elsewhere."""
    address = request.GET.get(NEXT, "")
    safe = url_has_allowed_host_and_scheme(address, allowed_hosts=None)
    return address if address and safe else ""


def with_next(name: str, address: str, **arguments: str) -> str:
    """Give the address of a page that remembers where somebody wanted to go."""
    path = reverse(name, kwargs=arguments or None)
    return f"{path}?{urlencode({NEXT: address})}" if address else path
