"""One plan: what it reaches, its tables, publishing it and mending it; and which versions there were."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.seating.hearing import is_still_heard
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_bridge import plan_page, published_rounds
from leercyclus.web.seating.plan_queries import published_plan
from leercyclus.web.seating.publish_actions import publish_plan
from leercyclus.web.seating.repair_actions import repair_plan, repeat_version
from leercyclus.web.seating.rules import PlanFacts, may_make_plans, may_see_plans
from leercyclus.web.seating.versions_bridge import versions_of


@require_safe
def plan(request: HttpRequest, facts: PlanFacts) -> HttpResponse:
    """Show a plan: all of it to who plans the day, the names at the tables of the version that holds to others."""
    actor = actor_of(request)
    frame = {**day_frame(facts.day, actor), "here": "tables"}
    if not may_see_plans(actor, facts.day):
        holds = published_plan(facts.day.id)
        if holds is None or holds.pk != facts.plan:
            return HttpResponseRedirect(reverse("seating", args=[facts.day.id]))
        shown = {**frame, "plan": holds, "rounds": published_rounds(holds)}
        return render(request, "seating/tables.html", shown)
    page = plan_page(facts.plan, reader())
    shown = {**frame, "page": page, "rounds": page.rounds, "may_make": may_make_plans(actor, facts.day)}
    return render(request, "seating/plan.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def publish(request: HttpRequest, facts: PlanFacts) -> HttpResponse:
    """Ask once more, with who would get a mail; publish the plan at the press of the button."""
    actor = actor_of(request)
    if request.method == "POST":
        published: Plan = publish_plan(actor=actor, plan=facts.plan)
        told = gettext("Version %(number)d holds from now on.") % {"number": published.number or 0}
        messages.success(request, told)
        return HttpResponseRedirect(reverse("plan", args=[facts.day.id, facts.plan]))
    unpark(request)
    frame = day_frame(facts.day, actor)
    is_heard = is_still_heard(frame["day"].date, frame["day"].ends, localtime())
    shown = {**frame, "here": "tables", "page": plan_page(facts.plan, reader()), "is_heard": is_heard}
    return render(request, "seating/publish.html", shown)


@require_POST
@once
def mend(request: HttpRequest, facts: PlanFacts) -> HttpResponse:
    """Make a new plan out of this one for who comes now, and go on to it."""
    try:
        new = repair_plan(actor=actor_of(request), plan=facts.plan)
    except BadInput as bad:
        for sentence in bad.say(reader()):
            messages.error(request, sentence)
        return HttpResponseRedirect(reverse("plan", args=[facts.day.id, facts.plan]))
    return HttpResponseRedirect(reverse("plan", args=[facts.day.id, new.pk]))


@require_POST
@once
def put_back(request: HttpRequest, facts: PlanFacts) -> HttpResponse:
    """Make a new plan of an earlier version, and go on to publishing it, where it says who moves."""
    try:
        new = repeat_version(actor=actor_of(request), plan=facts.plan)
    except BadInput as bad:
        for sentence in bad.say(reader()):
            messages.error(request, sentence)
        return HttpResponseRedirect(reverse("versions", args=[facts.day.id]))
    return HttpResponseRedirect(reverse("plan_publish", args=[facts.day.id, new.pk]))


@require_safe
def versions(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """List the versions that were published, with who sits elsewhere than in the one before."""
    actor = actor_of(request)
    shown = {**day_frame(facts, actor), "here": "tables", "versions": versions_of(facts.id)}
    shown["may_make"] = may_make_plans(actor, facts)
    return render(request, "seating/versions.html", shown)
