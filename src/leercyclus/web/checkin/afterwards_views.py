"""A day that was run on paper, entered afterwards: who was there, then part by part who sat where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.checkin.list_queries import CheckInRow, check_in_rows
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.paper_actions import enter_who_was_there
from leercyclus.web.checkin.paper_grid import ReadGrid, read_grid
from leercyclus.web.checkin.paper_lines import read_walk_ins
from leercyclus.web.checkin.paper_queries import cells_of, parts_of, seats_of_part, who_was_there
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.forms import Conflict
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.seating.paper_actions import enter_seats
from leercyclus.web.seating.paper_queries import Entered, entered_on

CONFLICT, UNFIT = 409, 422
METHODS = ["GET", "HEAD", "POST"]
LINES, THERE, SHOWN, VERSION, SEAT = "erbij", "er", "getoond", "version", "plek-"


@require_http_methods(METHODS)
@once
def afterwards(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show who said yes, all ticked, and keep who was there."""
    wrong: list[str] = []
    given = request.POST if request.method == "POST" else unpark(request)
    if request.method == "POST":
        members = {one.organisation: one.name for one in members_of(facts.circle.id) if one.takes_part}
        shown, there = _ids(request.POST.get(SHOWN, "").split()), _ids(request.POST.getlist(THERE))
        try:
            extra = read_walk_ins(request.POST.get(LINES, ""), members)
            enter_who_was_there(actor=actor_of(request), day=facts.id, shown=shown, there=there, walked_in=extra)
        except BadInput as problem:
            wrong = problem.say(reader())
        else:
            _tell_who(request, here=len(there & shown) + len(extra), absent=len(shown - there))
            return HttpResponseRedirect(_next_part(facts.id, whole_day(facts.id)))
    rows = check_in_rows(facts.id)
    whole = whole_day(facts.id)
    ticked = _ids(given.getlist(THERE)) if given else _there(rows)
    page = {
        **_frame(request, facts, whole, entered_on(facts.id)),
        "people": [(one, one.registration in ticked) for one in rows],
        "lines": given.get(LINES, "") if given else "",
        "was_parked": bool(given) and request.method != "POST",
        "wrong": wrong,
        "is_on": facts.is_today and timezone.localtime().time() < whole.day.ends,
    }
    return render(request, "checkin/afterwards.html", page, status=UNFIT if wrong else 200)


@require_http_methods(METHODS)
@once
def afterwards_part(request: HttpRequest, facts: PartFacts) -> HttpResponse:
    """Show who sat where in one part as it was planned, and keep how it was."""
    day, whole, people = facts.day.id, whole_day(facts.day.id), who_was_there(facts.day.id)
    if facts.part not in {one.pk for one in whole.grouped}:
        raise Http404
    entered = entered_on(day)
    seats = seats_of_part(whole, facts.part, len(people), entered)
    given = request.POST if request.method == "POST" else unpark(request)
    typed = _typed(given) if given else None
    version = given.get(VERSION, "") if given else str(entered.version)
    status, problems = 200, {}
    is_late = False
    if request.method == "POST" and typed is not None:
        grid = read_grid([(one.registration, one.name) for one in people], typed, seats)
        problems, status = grid.wrong, UNFIT
        if not problems:
            try:
                number = int(version) if version.isdecimal() and len(version) < len(str(day)) else None
                enter_seats(actor=actor_of(request), day=day, slot=facts.part, seats=grid.seats, version=number)
            except Conflict as conflict:
                version, status, is_late = str(conflict.version), CONFLICT, True
            else:
                _tell(request, grid)
                return HttpResponseRedirect(_next_part(day, whole))
    shown = {
        **_frame(request, facts.day, whole, entered),
        "cells": cells_of(people, seats, entered.seats.get(facts.part, {}), typed, problems),
        "part": next(one for one in parts_of(whole, entered) if one.slot == facts.part),
        "wrong": _said(problems),
        "version": version,
        "is_late": is_late,
        "was_parked": bool(given) and request.method != "POST",
    }
    return render(request, "checkin/afterwards_part.html", shown, status=status)


def _frame(request: HttpRequest, facts: DayFacts, whole: WholeDay, entered: Entered) -> dict[str, Any]:
    frame = day_frame(facts, actor_of(request), whole.day)
    return {**frame, "here": "afterwards", "parts": parts_of(whole, entered)}


def _next_part(day: UUID, whole: WholeDay) -> str:
    """Lead to the first part that is still as it was planned; to the beginning once all were entered."""
    waiting = next((one for one in parts_of(whole, entered_on(day)) if not one.is_done), None)
    return reverse("afterwards_part", args=[day, waiting.slot]) if waiting else reverse("afterwards", args=[day])


def _tell_who(request: HttpRequest, *, here: int, absent: int) -> None:
    told = ngettext("Kept: %(count)d person was there", "Kept: %(count)d people were there", here) % {"count": here}
    away = ngettext("%(count)d did not come.", "%(count)d did not come.", absent) % {"count": absent}
    messages.success(request, f"{told}, {away}" if absent else f"{told}.")


def _tell(request: HttpRequest, grid: ReadGrid) -> None:
    messages.success(request, gettext("Kept. Nobody gets a mail of it."))
    if grid.lonely:
        tables = ", ".join(map(str, grid.lonely))
        said = ngettext(
            "At table %(tables)s sits one person. Is that right?",
            "At the tables %(tables)s sits one person each. Is that right?",
            len(grid.lonely),
        )
        messages.warning(request, said % {"tables": tables})


def _there(rows: tuple[CheckInRow, ...]) -> set[UUID]:
    return {one.registration for one in rows if one.state != Presence.State.ABSENT}


def _said(problems: Mapping[UUID, Reason]) -> list[tuple[UUID, str]]:
    return [(registration, one.say(reader())) for registration, one in problems.items()]


def _typed(given: Any) -> dict[UUID, str]:  # noqa: ANN401 - a QueryDict, or the empty one of a page that was opened
    found = {}
    for name, text in given.items():
        for registration in _ids([name.removeprefix(SEAT)]) if name.startswith(SEAT) else ():
            found[registration] = str(text)
    return found


def _ids(texts: list[str]) -> set[UUID]:
    found = set()
    for text in texts:
        try:
            found.add(UUID(text))
        except ValueError:
            continue
    return found
