"""A form that was sent by somebody who was no longer signed in: kept until the page is opened again."""

from __future__ import annotations

import time
from typing import Any
from uuid import UUID

from django.http import HttpRequest, QueryDict

from leercyclus.web.accounts.tokens import ONCE
from leercyclus.web.people.roles import VISITOR

PARKED = "parked_form"
LAST = "who_was_last"
SECONDS = 2 * 3600
MOST_SIGNS = 600_000
SECRETS = ("csrfmiddlewaretoken", "code", "password", "client_secret")
UNSEEN = (ONCE, "version")
"""What a form carries without anybody having typed it."""


def park(request: HttpRequest) -> bool:
    """Keep what was typed in the session of the browser that sent it, for two hours; files cannot wait.

    Where it is known who sent it, or who signed out last in this browser, it waits for that person only.

    Gives whether there was anything to keep.
    """
    given = request.POST.copy()
    for name in SECRETS:
        given.pop(name, None)
    text = given.urlencode()
    if not any(name not in UNSEEN for name in given) or len(text) > MOST_SIGNS:
        return False
    whose = _who(request) or request.session.get(LAST, "")
    request.session[PARKED] = {"path": request.path, "form": text, "until": time.time() + SECONDS, "whose": whose}
    return True


def unpark(request: HttpRequest) -> QueryDict | None:
    """Give what waited for this page, once; None where nothing did."""
    kept: Any = request.session.get(PARKED)
    if not isinstance(kept, dict) or kept.get("path") != request.path:
        return None
    del request.session[PARKED]
    if kept.get("until", 0) < time.time() or kept.get("whose") not in {"", _who(request)}:
        return None
    return QueryDict(kept["form"])


def remember_last(request: HttpRequest, person: UUID | None) -> None:
    """Keep in a session that stands for nobody any more who signed out: a form left open is that person's."""
    if person is not None:
        request.session[LAST] = str(person)


def _who(request: HttpRequest) -> str:
    person = getattr(request, "actor", VISITOR).person
    return str(person) if person else ""
