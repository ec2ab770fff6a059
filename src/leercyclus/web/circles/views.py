"""The circles of the one who asks, and the page of one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.circles import rules
from leercyclus.web.circles.list_queries import circle_rows
from leercyclus.web.circles.page_queries import circle_page
from leercyclus.web.circles.rules import CircleFacts


def my_circles(request: HttpRequest) -> HttpResponse:
    """Show the circles that the one who asks is in or was asked to join."""
    actor = actor_of(request)
    answer = {
        "rows": circle_rows(actor),
        "may_found": rules.may_found_circle(actor),
        "may_administer": rules.may_administer(actor),
    }
    return render(request, "circles/my_circles.html", answer)


def circle(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show a circle: what comes next, who is in it, who receives when, what it is about."""
    actor = actor_of(request)
    page = circle_page(facts, actor)
    own = next((row.member for row in page.members if row.member.organisation in actor.organisations), None)
    works_there = own is not None and own.organisation in actor.organisations_as(*rules.FOR_A_MEMBER)
    answer = {
        "page": page,
        "route": page.route,
        "here": True,
        "own": own,
        "may_see_people": works_there or rules.may_close_circle(actor, facts),
        "may_run": rules.may_run_circle(actor, facts),
        "may_see_members": rules.may_see_members(actor, facts),
        "may_see_lines": rules.may_see_lines(actor, facts),
    }
    return render(request, "circles/circle.html", answer)
