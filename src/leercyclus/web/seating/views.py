"""The groups of a day: having them made, choosing a plan, and the rules they are made by."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST, require_safe

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days.day_queries import nearest_day
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.days.seen_queries import days_seen
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.seating.forms import RulesForm
from leercyclus.web.seating.ground_queries import mixing_of
from leercyclus.web.seating.make_actions import ask_plans, ask_without_partner_rule, stop_search
from leercyclus.web.seating.page_bridge import seating_page
from leercyclus.web.seating.plan_queries import published_plan
from leercyclus.web.seating.progress_queries import progress_of
from leercyclus.web.seating.rules import may_make_plans, may_see_plans, may_see_tables
from leercyclus.web.seating.rules_actions import FIELDS, change_rules


@require_safe
def tables(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Go on to the tables of the day that people look for; say so where the circle has no day yet."""
    seen = days_seen(actor_of(request), facts)
    day = nearest_day([one.day for one in seen if may_see_tables(actor_of(request), one.facts)])
    if day is not None:
        return HttpResponseRedirect(reverse("seating", args=[day.pk]))
    return render(request, "seating/no_day.html", {"facts": facts, "route": route_of(facts.id, actor_of(request))})


@require_safe
def seating(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show the choice of plans to who plans the day; go on to the version that holds for who may see the tables."""
    chosen = _chosen(request, facts)
    if chosen is not None:
        return chosen
    if may_see_plans(actor_of(request), facts):
        return _shown(request, facts)
    holds = published_plan(facts.id)
    if holds is not None:
        return HttpResponseRedirect(reverse("plan", args=[facts.id, holds.pk]))
    return render(request, "seating/not_yet.html", {**day_frame(facts, actor_of(request)), "here": "tables"})


@require_POST
@once
def make(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Have groups made; where there is nothing to ask yet, the page says why."""
    try:
        if request.POST.get("partners") == "free":
            ask_without_partner_rule(actor=actor_of(request), day=facts.id)
        else:
            ask_plans(actor=actor_of(request), day=facts.id, relaxed=bool(request.POST.get("relaxed")))
    except BadInput:
        messages.error(request, gettext("The groups cannot be made yet. Below stands what is missing."))
    return HttpResponseRedirect(reverse("seating", args=[facts.id]))


@require_POST
@once
def stop(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Stop the search that is under way."""
    if stop_search(actor=actor_of(request), day=facts.id):
        messages.info(request, gettext("The search stops. The best plans it found so far are kept."))
    return HttpResponseRedirect(reverse("seating", args=[facts.id]))


@require_GET
def progress(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Give how far the search is, as the part of the page that is renewed; the whole page once it is over."""
    found = progress_of(facts.id, reader())
    page = reverse("seating", args=[facts.id])
    if "HX-Request" not in request.headers:
        return HttpResponseRedirect(page)
    if found is None or not found.is_open:
        return HttpResponse(headers={"HX-Redirect": page})
    may_make = may_make_plans(actor_of(request), facts)
    return render(request, "seating/progress.html", {"job": found, "day": {"pk": facts.id}, "may_make": may_make})


@require_http_methods(["GET", "HEAD", "POST"])
@once
def rules(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Change how the groups are made."""
    if request.method == "POST":
        form = RulesForm(request.POST)
        done = form.carry_out(
            lambda: change_rules(
                actor=actor_of(request),
                day=facts.id,
                version=form.seen_version,
                **{name: form.cleaned_data[name] for name in FIELDS},
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The rules were saved. They hold for the next plans."))
            return HttpResponseRedirect(reverse("seating", args=[facts.id]))
    else:
        mixing = mixing_of(facts.id)
        initial = {"version": mixing.version, **{name: getattr(mixing, name) for name in FIELDS}}
        form = RulesForm(parked=unpark(request), initial=initial)
    shown = {**day_frame(facts, actor_of(request)), "here": "tables", "form": form}
    return render(request, "seating/rules.html", shown, status=form.status)


def _chosen(request: HttpRequest, facts: DayFacts) -> HttpResponse | None:
    """Go on to the plan that was ticked."""
    try:
        wanted = UUID(request.GET.get("plan", ""))
    except ValueError:
        return None
    return HttpResponseRedirect(reverse("plan", args=[facts.id, wanted]))


def _shown(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    actor = actor_of(request)
    page = seating_page(facts.id, reader())
    shown = {
        **day_frame(facts, actor, page.ground.whole.day),
        "here": "tables",
        "page": page,
        "job": page.job,
        "may_make": may_make_plans(actor, facts),
    }
    return render(request, "seating/seating.html", shown)
