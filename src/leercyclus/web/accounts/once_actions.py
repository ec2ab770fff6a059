"""A form that is sent twice is carried out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.models import Submission
from leercyclus.web.accounts.tokens import ONCE, fingerprint

SIGNS = 64


def once(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Carry out a form once: sent again, by a second press or after a lost answer, it leads where the first one led.

    The first one holds the token until it is done, so a second one that comes meanwhile waits for it. A form that was
    refused gives its token back, and can be mended and sent again.
    """

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401 - as Django calls it
        token = request.POST.get(ONCE, "")[:SIGNS]
        if request.method != "POST" or not token:
            return view(request, *args, **kwargs)
        with transaction.atomic():
            person = actor_of(request).person
            # Of this person, on this address: with the token of another form nothing is found.
            kept, is_first = Submission.objects.select_for_update().get_or_create(
                token=fingerprint(f"{person} {request.path} {token}"), defaults={"person_id": person}
            )
            if not is_first and kept.location:
                return HttpResponseRedirect(kept.location)
            response = view(request, *args, **kwargs)
            if isinstance(response, HttpResponseRedirect):
                kept.location = response.url
                kept.save(update_fields=["location"])
            else:
                kept.delete()
            return response

    return answer
