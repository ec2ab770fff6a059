"""The home of who signed in, and the page of one circle."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.circles import rules
from leercyclus.web.circles.home import home_of, works_for
from leercyclus.web.circles.list_queries import circle_rows
from leercyclus.web.circles.page_queries import circle_page
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.circles.ways import ways_of
from leercyclus.web.guests.own_days_queries import own_days
from leercyclus.web.people.own_queries import own_municipalities


def my_circles(request: HttpRequest) -> HttpResponse:
    """Show who signed in what is there: the own circles, the own municipality, what is kept, what can be run."""
    actor = actor_of(request)
    rows = circle_rows(actor)
    around = [(row.circle.name, row.facts) for row in rows]
    answer = {
        "rows": rows,
        "own_days": own_days(actor),
        "today": timezone.localdate(),
        "sees_all": actor.is_administrator,
        "may_found": rules.may_found_circle(actor),
        "parts": home_of(actor, own_municipalities(works_for(actor)), around),
    }
    return render(request, "circles/my_circles.html", answer)


def circle(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show a circle: what comes next, who is in it, who receives when, what it is about."""
    actor = actor_of(request)
    page = circle_page(facts, actor)
    answer = {
        "page": page,
        "route": page.route,
        "here": True,
        "own": next((row for row in page.members if row.member.organisation in actor.organisations), None),
        "ways": ways_of(actor, facts),
        "may_run": rules.may_run_circle(actor, facts),
    }
    return render(request, "circles/circle.html", answer)
