"""Somebody who was on no list, written down at the door; corrected, and taken off the list again."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.checkin.paper_lines import WalkedIn
from leercyclus.web.checkin.walk_in_actions import walk_in as add_walk_in
from leercyclus.web.checkin.walk_in_forms import OTHER, WalkInForm
from leercyclus.web.checkin.walk_in_mend_actions import correct_walk_in, take_off
from leercyclus.web.checkin.walk_in_queries import walked_in
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.rules import GuestFacts

UNFIT = 422
LONGEST = 80


METHODS = ["GET", "HEAD", "POST"]


@require_http_methods(METHODS)
@once
def walk_in(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show three fields, and put the person on the list as somebody who is there."""
    form = _form(request, facts, {"name": request.GET.get("naam", "")[:LONGEST]})
    status = 200
    if request.method == "POST":
        status = UNFIT
        if form.is_valid():
            try:
                seen = add_walk_in(actor=actor_of(request), day=facts.id, **form.said)
            except BadInput as wrong:
                form.add_error(None, wrong.say(reader()))
            else:
                told = gettext("%(name)s is on the list and is there.") % {"name": form.said["name"]}
                messages.success(request, told)
                return HttpResponseRedirect(_on_list(facts, seen.registration_id))
    shown = {**day_frame(facts, actor_of(request)), "here": "board", "form": form}
    return render(request, "checkin/walk_in.html", shown, status=status)


@require_http_methods(METHODS)
@once
def walk_in_edit(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Show who walked in as it was written down, and keep what is corrected."""
    before = _walked_in(facts)
    is_member = isinstance(before.organisation, UUID)
    chosen = {"organisation": str(before.organisation)} if is_member else {"organisation": OTHER}
    other = "" if is_member else before.organisation
    form = _form(request, facts.day, {"name": before.name, **chosen, "other": other, "level": before.level})
    status = 200
    if request.method == "POST":
        status = UNFIT
        if form.is_valid():
            try:
                kept = correct_walk_in(actor=actor_of(request), registration=facts.registration, **form.said)
            except BadInput as wrong:
                form.add_error(None, wrong.say(reader()))
            else:
                messages.success(request, gettext("Corrected: %(name)s.") % {"name": form.said["name"]})
                return HttpResponseRedirect(_on_list(facts.day, kept))
    shown = {**day_frame(facts.day, actor_of(request)), "here": "board", "form": form, "who": before}
    return render(request, "checkin/walk_in_edit.html", shown | {"registration": facts.registration}, status=status)


@require_http_methods(METHODS)
@once
def walk_in_off(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Ask whether somebody stands on the list by mistake, and take the person off it."""
    page = reverse("check_in", args=[facts.day.id])
    if request.method == "POST":
        try:
            name = take_off(actor=actor_of(request), registration=facts.registration)
        except BadInput as wrong:
            messages.error(request, " ".join(wrong.say(reader())))
        else:
            messages.success(request, gettext("%(name)s is on the list no more.") % {"name": name})
        return HttpResponseRedirect(page)
    shown = {**day_frame(facts.day, actor_of(request)), "here": "board", "who": _walked_in(facts)}
    return render(request, "checkin/walk_in_off.html", shown)


def _form(request: HttpRequest, facts: DayFacts, initial: dict[str, Any]) -> WalkInForm:
    members = [(one.organisation, one.name) for one in members_of(facts.circle.id) if one.takes_part]
    return WalkInForm(request.POST or None, members=members, parked=unpark(request), initial=initial)


def _walked_in(facts: GuestFacts) -> WalkedIn:
    found = walked_in(facts.day.id, facts.registration)
    if found is None:
        raise Http404
    return found


def _on_list(facts: DayFacts, registration: UUID) -> str:
    """Give the address of the list with somebody who walked in in sight."""
    return f"{reverse('check_in', args=[facts.id])}?staat=erbij&net={registration}#p-{registration}"
