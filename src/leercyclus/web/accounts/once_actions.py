"""A form that is sent twice is carried out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect

from leercyclus.web.accounts.gate import LEADS_ON, actor_of
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
            kept, is_first = Submission.objects.select_for_update().get_or_create(
                token=_kept_as(request, token), defaults={"person_id": person}
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

    setattr(answer, LEADS_ON, led_before)
    return answer


def led_before(request: HttpRequest) -> HttpResponseRedirect | None:
    """Lead where the same form led that the same person sent before; None where it was not; one query for a form."""
    token = request.POST.get(ONCE, "")[:SIGNS] if request.method == "POST" else ""
    kept = Submission.objects.filter(token=_kept_as(request, token)).first() if token else None
    return HttpResponseRedirect(kept.location) if kept and kept.location else None


def _kept_as(request: HttpRequest, token: str) -> str:
    """Name a form of this person, on this address: with the token of another form nothing is found."""
    return fingerprint(f"{actor_of(request).person} {request.path} {token}")
