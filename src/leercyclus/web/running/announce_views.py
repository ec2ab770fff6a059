"""The page on which the host tells people something."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.running.announce_actions import announce as tell
from leercyclus.web.running.announce_actions import withdraw
from leercyclus.web.running.announce_facts_queries import AnnouncementFacts
from leercyclus.web.running.announce_forms import AnnounceForm
from leercyclus.web.running.audience_queries import audiences_of
from leercyclus.web.running.messages_queries import told_on
from leercyclus.web.running.rules import may_run_day


@require_http_methods(["GET", "HEAD", "POST"])
@once
def announce(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show what was told, and on the day itself tell something more."""
    actor = actor_of(request)
    may_tell = may_run_day(actor, facts)
    if request.method == "POST" and not may_tell:
        raise PermissionDenied
    whole = whole_day(facts.id)
    form = AnnounceForm(request.POST or None, parked=unpark(request), audiences=audiences_of(whole))
    if request.method == "POST":
        done = form.carry_out(
            lambda: tell(actor=actor, day=facts.id, text=form.cleaned_data["text"], to=form.seat), reader()
        )
        if done:
            messages.success(request, gettext("Told. It stands on the phones within ten seconds."))
            return HttpResponseRedirect(request.path)
    titles = slot_titles(whole.slots)
    sent = [(one, titles.get(one.slot, "") if one.slot else "") for one in told_on(facts.id, with_withdrawn=True)]
    beside = {"form": form if may_tell else None, "sent": sent, "here": "board", "current": "day"}
    shown = {**day_frame(facts, actor, whole.day), **beside}
    return render(request, "running/announce.html", shown, status=form.status)


@require_POST
@once
def announcement_withdraw(request: HttpRequest, facts: AnnouncementFacts) -> HttpResponse:
    """Take a message back."""
    withdraw(actor=actor_of(request), announcement=facts.announcement)
    messages.success(request, gettext("The message was taken back."))
    return HttpResponseRedirect(reverse("announce", args=[facts.day.id]))
