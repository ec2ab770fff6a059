"""A button whose address takes a press only: after signing in again one returns to the page on which it stands.

What was typed in a form waits for its own page. Such an address has no page, so there the press is asked for again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

ONLY_POST = "leercyclus_only_post"
PRESSED = "pressed_on"
"""In the session: the path of the page on which a button was pressed by somebody who was no longer signed in."""


def only_post(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Let a view take a press of a button and nothing else, and let the gate know that there is no page here."""
    strict = require_POST(view)

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401 - as Django calls it
        return strict(request, *args, **kwargs)

    setattr(answer, ONLY_POST, True)
    return answer


def takes_only_post(view: object) -> bool:
    """Tell whether a view takes a press of a button only."""
    return bool(getattr(view, ONLY_POST, False))


def page_of_button(request: HttpRequest) -> str:
    """Give the address of the page of this site on which the button stood; where that is not known, the own circles."""
    came_from = request.headers.get("Referer", "")
    parts = urlsplit(came_from)
    own = url_has_allowed_host_and_scheme(came_from, allowed_hosts={request.get_host()})
    if not own or not parts.netloc or parts.path == request.path:
        return reverse("my_circles")
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def remember_press(request: HttpRequest, address: str) -> None:
    """Keep in the session on which page the button stands."""
    request.session[PRESSED] = urlsplit(address).path


def tell_press(request: HttpRequest) -> None:
    """Ask for the press again, once, on the page of the button; a question to the session only."""
    if request.method != "GET" or request.session.get(PRESSED) != request.path:
        return
    del request.session[PRESSED]
    messages.info(request, gettext("You had to sign in again. Press the button once more."))
