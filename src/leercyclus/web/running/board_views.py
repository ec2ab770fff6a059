"""The board of a host: the page, and what of it is new."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.checkin.list_queries import check_in_list
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.running.board_bridge import board_of, stamp_now
from leercyclus.web.running.rules import may_run_day

NOTHING_NEW = 204
"""For this htmx leaves the page alone; it would put the empty answer of a 304 in its place."""


@require_safe
def board(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show the board, with the list of the door."""
    actor = actor_of(request)
    shown = {
        **day_frame(facts, actor),
        "here": "board",
        "current": "day",
        "board": board_of(facts.id, facts.date),
        "check": check_in_list(actor, facts, request.GET),
        "may_run": may_run_day(actor, facts),
    }
    return render(request, "running/board.html", shown)


@require_safe
def board_state(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Give what of the board is new, by the mark that the page has; nothing where all is as it was."""
    seen = request.headers.get("If-None-Match", "").removeprefix("W/").strip('"')
    is_part = bool(getattr(request, "htmx", False))
    if not is_part:
        return HttpResponseRedirect(reverse("board", args=[facts.id]))
    if seen.partition(".")[0] == stamp_now(facts.id, facts.date):
        return HttpResponse(status=NOTHING_NEW)
    found = board_of(facts.id, facts.date)
    shown = {
        "day": day_frame(facts, actor_of(request))["day"],
        "facts": facts,
        "board": found,
        "may_run": may_run_day(actor_of(request), facts),
        "is_new": seen.rpartition(".")[2] != found.body,
    }
    answer = render(request, "running/board_state.html", shown)
    answer["ETag"] = f'"{found.mark}"'
    return answer
