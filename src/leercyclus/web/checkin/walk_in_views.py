"""Somebody who was on no list, written down at the door."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.checkin.walk_in_actions import walk_in as add_walk_in
from leercyclus.web.checkin.walk_in_forms import WalkInForm
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.templatetags.lc import reader

UNFIT = 422
LONGEST = 80


@require_http_methods(["GET", "HEAD", "POST"])
@once
def walk_in(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show three fields, and put the person on the list as somebody who is there."""
    members = [(one.organisation, one.name) for one in members_of(facts.circle.id) if one.takes_part]
    form = WalkInForm(
        request.POST or None,
        members=members,
        parked=unpark(request),
        initial={"name": request.GET.get("naam", "")[:LONGEST]},
    )
    status = 200
    if request.method == "POST":
        status = UNFIT
        if form.is_valid():
            said = form.cleaned_data
            try:
                seen = add_walk_in(
                    actor=actor_of(request),
                    day=facts.id,
                    name=said["name"],
                    organisation=form.organisation_named,
                    level=said["level"],
                )
            except BadInput as wrong:
                form.add_error(None, wrong.say(reader()))
            else:
                messages.success(request, gettext("%(name)s is on the list and is there.") % {"name": said["name"]})
                one = seen.registration_id
                page = reverse("check_in", args=[facts.id])
                return HttpResponseRedirect(f"{page}?staat=erbij&net={one}#p-{one}")
    shown = {**day_frame(facts, actor_of(request)), "here": "board", "form": form}
    return render(request, "checkin/walk_in.html", shown, status=status)
