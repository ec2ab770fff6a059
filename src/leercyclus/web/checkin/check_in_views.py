"""The list of the door: taps, who is still to come, and what a scanned badge opens for who checks in."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.checkin import sentences
from leercyclus.web.checkin.list_queries import CheckInList, CheckInRow, check_in_list, check_in_rows, tapped
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import rest_is_absent, see
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.own_queries import coming_row
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.running.pulse_queries import pulse_of
from leercyclus.web.running.rules import may_run_day

UNFIT = 422
MOST_DIGITS = 14
METHODS = ["GET", "HEAD", "POST"]


@require_http_methods(METHODS)
@once
def check_in(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show the list of the door, and keep a tap; a page that has the list already asks only for what changed."""
    if request.method == "POST":
        return _tap(request, facts)
    is_part = bool(getattr(request, "htmx", False))
    mark = f'"{pulse_of(facts.id)}"' if is_part else ""
    if mark and request.headers.get("If-None-Match", "").removeprefix("W/") == mark:
        return HttpResponseNotModified()
    found = check_in_list(actor_of(request), facts, request.GET)
    if not is_part:
        return _page(request, facts, found, 200)
    answer = render(request, "checkin/part.html", {"check": found, "day": {"pk": facts.id}})
    answer["ETag"] = found.mark
    return answer


@require_http_methods(METHODS)
@once
def check_in_rest(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show who is still to come, and say of all of them that they do not come."""
    if request.method == "POST":
        people = [one for one in map(_id, request.POST.get("wie", "").split()) if one]
        count = rest_is_absent(actor=actor_of(request), day=facts.id, people=people)
        told = ngettext("%(count)d person does not come.", "%(count)d people do not come.", count) % {"count": count}
        messages.success(request, told)
        return HttpResponseRedirect(f"{reverse('check_in', args=[facts.id])}?staat=niet")
    to_come = [one for one in check_in_rows(facts.id) if one.state == Presence.State.UNSEEN]
    shown = {**day_frame(facts, actor_of(request)), "here": "board", "people": to_come}
    return render(request, "checkin/rest.html", shown)


@require_http_methods(METHODS)
@once
def check_in_badge(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Show one big button to who scanned a badge, and after it that the next one can be scanned."""
    if coming_row(facts.registration) is None:
        raise Http404
    if request.method == "POST":
        state = request.POST.get("state", "")
        try:
            see(actor=actor_of(request), registration=facts.registration, state=state)
        except BadInput as wrong:
            messages.error(request, " ".join(wrong.say(reader())))
        return HttpResponseRedirect(request.path)
    row = _row(check_in_rows(facts.day.id, only=facts.registration), facts.registration)
    shown = {**day_frame(facts.day, actor_of(request)), "here": "board", "row": row}
    return render(request, "checkin/badge.html", shown)


def _tap(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Keep what was tapped; a script gets the row and the counts, anybody else is led back to the list."""
    actor, is_part = actor_of(request), bool(getattr(request, "htmx", False))
    if not may_run_day(actor, facts):
        raise PermissionDenied
    try:
        registration = _expected(facts, request.POST.get("registration", ""))
        at = _moment(request.POST.get("op", ""))
        see(actor=actor, registration=registration, state=request.POST.get("state", ""), at=at)
    except BadInput as wrong:
        said = wrong.say(reader())
        if is_part:
            return HttpResponse(" ".join(said), status=UNFIT, content_type="text/plain; charset=utf-8")
        return _page(request, facts, check_in_list(actor, facts, request.GET), UNFIT, wrong=said)
    if not is_part:
        return HttpResponseRedirect(_back(request, facts, registration))
    found = tapped(actor, facts, registration)
    row = _row(found.rows, registration)
    return render(request, "checkin/tapped.html", {"check": found, "row": row, "day": {"pk": facts.id}})


def _expected(facts: DayFacts, text: str) -> UUID:
    registration = _id(text)
    known = coming_row(registration) if registration else None
    if registration is None or known is None or known.day_id != facts.id:
        raise BadInput(sentences.NOT_EXPECTED())
    return registration


def _page(
    request: HttpRequest, facts: DayFacts, found: CheckInList, status: int, wrong: list[str] | None = None
) -> HttpResponse:
    shown = {**day_frame(facts, actor_of(request)), "here": "board", "check": found, "wrong": wrong}
    return render(request, "checkin/check_in.html", shown, status=status)


def _back(request: HttpRequest, facts: DayFacts, registration: UUID) -> str:
    """Give the page on which the list stood, with the row that was tapped still in sight; else the list by itself."""
    wanted = request.POST.get("terug", "")
    is_ours = wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    page, _, question = (wanted if is_ours else reverse("check_in", args=[facts.id])).partition("?")
    kept = "&".join(one for one in question.split("&") if one and not one.startswith("net="))
    return f"{page}?{kept}{'&' if kept else ''}net={registration}#p-{registration}"


def _row(rows: tuple[CheckInRow, ...], registration: UUID) -> CheckInRow:
    found = next((one for one in rows if one.registration == registration), None)
    if found is None:
        raise Http404
    return found


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _moment(text: str) -> datetime | None:
    """Read when somebody tapped, as a phone counts: milliseconds since 1970; None for now."""
    try:
        return datetime.fromtimestamp(int(text) / 1000, UTC) if text.isdecimal() and len(text) <= MOST_DIGITS else None
    except (OverflowError, OSError, ValueError):
        return None
