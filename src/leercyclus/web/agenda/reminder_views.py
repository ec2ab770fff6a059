"""Reminding those who have not written."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.agenda.reminder_actions import remind_positions
from leercyclus.web.agenda.views import in_frame, page_of
from leercyclus.web.circles.rules import CircleFacts


@require_http_methods(["GET", "HEAD", "POST"])
@once
def remind(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show who has not written on every point; at the press of the button their coordinators get a mail."""
    page = page_of(request, facts)
    if request.method == "POST":
        count = remind_positions(actor=actor_of(request), circle=page.circle, waiting=page.to_write)
        told = ngettext("A mail goes to %(count)d coordinator.", "A mail goes to %(count)d coordinators.", count)
        messages.success(request, told % {"count": count})
        return HttpResponseRedirect(reverse("agenda", args=[facts.id]))
    unpark(request)
    return render(request, "agenda/remind.html", in_frame(page))
