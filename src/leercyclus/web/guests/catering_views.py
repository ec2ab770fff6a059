"""What is to be cooked, as counts, and the mail of them to the caterer."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.catering_actions import key_of, mail_counts
from leercyclus.web.guests.catering_queries import counts_of
from leercyclus.web.mail.last_queries import last_with


@require_http_methods(["GET", "HEAD", "POST"])
@once
def catering(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show what is to be cooked; a press on the button mails it to the caterer."""
    told, status = "", HTTPStatus.OK
    if request.method == "POST":
        try:
            is_new = mail_counts(actor=actor_of(request), day=facts.id)
        except BadInput as bad:
            told, status = " ".join(bad.say(reader())), HTTPStatus.UNPROCESSABLE_ENTITY
        else:
            said = (
                gettext("The counts go to the caterer by mail.")
                if is_new
                else gettext("The caterer has these counts already.")
            )
            messages.success(request, said)
            return HttpResponseRedirect(request.path)
    unpark(request)
    counts, last = counts_of(facts.id), last_with(key_of(facts.id))
    shown = {
        **day_frame(facts, actor_of(request)),
        "here": "guests",
        "counts": counts,
        "last": last,
        "is_told": last is not None and last.key.endswith(f"-{counts.mark}"),
        "told": told,
    }
    return render(request, "guests/catering.html", shown, status=status)
