"""The days that people of the own municipality went to, and the way from a circle to the newest of them."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.landing.home_rules import BarriersFacts, homes_of, may_read_barriers
from leercyclus.web.landing.homes_queries import homes_after, newest_home


@require_safe
def homes(request: HttpRequest) -> HttpResponse:
    """List by municipality the days that are over, with how far things landed."""
    actor = actor_of(request)
    found = homes_after(homes_of(actor), actor.person)
    shown = [(one, may_read_barriers(actor, BarriersFacts(one.organisation))) for one in found]
    return render(request, "landing/homes.html", {"homes": shown})


@require_safe
def circle_home(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Go on to what the own municipality brought home from the newest day of a circle, or from the day asked for."""
    actor = actor_of(request)
    found = newest_home(facts.id, homes_of(actor), _asked(request))
    if found:
        return HttpResponseRedirect(reverse("at_home", args=found))
    shown = {"route": route_of(facts.id, actor), "current": "home"}
    return render(request, "landing/home_none.html", shown)


def _asked(request: HttpRequest) -> UUID | None:
    try:
        return UUID(request.GET.get("dag", ""))
    except ValueError:
        return None
