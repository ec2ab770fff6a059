"""The days for one turn: look at them before one is chosen, choose one, take it back."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles.models import Turn
from leercyclus.web.circles.rota_actions import choose_day, withdraw_day
from leercyclus.web.circles.rota_days_bridge import answer_days
from leercyclus.web.circles.rota_forms import DayForm, day_of, read_day
from leercyclus.web.circles.rota_queries import whole_turn
from leercyclus.web.circles.rota_rules import TurnFacts, may_run_rota
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.design.forms import Conflict, read_version
from leercyclus.web.design.templatetags.lc import reader


@require_http_methods(["GET", "HEAD", "POST"])
@once
def day(request: HttpRequest, facts: TurnFacts) -> HttpResponse:
    """Show the days for a turn and one of them in full; choose it, or take the chosen one back."""
    found = whole_turn(facts.turn)
    if request.method == "POST":
        if not may_run_rota(actor_of(request), facts.circle):
            raise PermissionDenied
        if request.POST.get("doe") == "terug":
            return _taken_back(request, facts, found)
        return _chosen(request, facts, found)
    parked = unpark(request)
    asked = read_day(request.GET.get("dag", "") or (parked.get("day", "") if parked else ""))
    page = answer_days(found, asked, reader())
    form = None
    if page.shown and may_run_rota(actor_of(request), facts.circle):
        form = DayForm(
            parked=parked, initial=day_of(found, page.shown.day), needs_overruling=page.shown.needs_overruling
        )
    return _show(request, facts, {"page": page, "form": form}, HTTPStatus.OK)


def _chosen(request: HttpRequest, facts: TurnFacts, found: Turn) -> HttpResponse:
    """Choose the day that the form names, or show the page again with what is wrong."""
    asked = read_day(request.POST.get("day", ""))
    page = answer_days(found, asked, reader())
    needs = bool(page.shown and page.shown.needs_overruling)
    form = DayForm(request.POST, needs_overruling=needs)
    done = form.carry_out(
        lambda: choose_day(
            actor=actor_of(request),
            turn=facts.turn,
            day=form.cleaned_data["day"],
            version=form.seen_version,
            is_overruled=form.cleaned_data.get("overruled", False),
            why=form.cleaned_data.get("why", ""),
        ),
        reader(),
    )
    if done:
        words = {"day": date_format(form.cleaned_data["day"], "l j F Y")}
        messages.success(request, gettext("It is %(day)s. All coordinators and secretariats are told.") % words)
        return HttpResponseRedirect(reverse("rota", args=[facts.circle.id]))
    return _show(request, facts, {"page": page, "form": form}, form.status)


def _taken_back(request: HttpRequest, facts: TurnFacts, found: Turn) -> HttpResponse:
    """Take the chosen day back."""
    seen = read_version(request.POST.get("version"))
    try:
        withdraw_day(actor=actor_of(request), turn=facts.turn, version=seen)
    except Conflict:
        told = gettext("Somebody else changed this turn meanwhile. This is how it stands now. Look at it again.")
        page = answer_days(whole_turn(facts.turn), None, reader())
        return _show(request, facts, {"page": page, "form": None, "told": told}, HTTPStatus.CONFLICT)
    if found.day is not None:
        messages.success(request, gettext("The day was taken back. All coordinators and secretariats are told."))
    return HttpResponseRedirect(reverse("rota", args=[facts.circle.id]))


def _show(request: HttpRequest, facts: TurnFacts, answer: dict[str, object], status: HTTPStatus) -> HttpResponse:
    actor = actor_of(request)
    shown = {
        "facts": facts.circle,
        "route": route_of(facts.circle.id, actor),
        "may_run": may_run_rota(actor, facts.circle),
        **answer,
    }
    return render(request, "circles/rota_day.html", shown, status=status)
