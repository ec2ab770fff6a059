"""The page of now, for who is signed in and for who has only a badge, and the question whether it changed."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.attending.badges import badge_token, is_good, read_badge
from leercyclus.web.attending.kept import may_be_kept
from leercyclus.web.attending.marks_queries import marks_of
from leercyclus.web.attending.now_bridge import now_page
from leercyclus.web.attending.snapshot_queries import Snapshot, quick_pulse, snapshot_of
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.forms import read_version
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.own_queries import coming_row, registration_of
from leercyclus.web.running.pulse_keys import day_key, read_day_key
from leercyclus.web.running.stage import in_milliseconds

SEEN = "gezien"
"""In the address: the version of the groups that the phone showed before."""


@never_cache
@require_GET
def now(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show somebody what is on now and what comes, with the own table, room and people."""
    actor = actor_of(request)
    mine = registration_of(facts.id, actor.person)
    registration = mine.pk if mine and mine.state == mine.State.YES else None
    return _show(request, snapshot_of(facts.id, reader()), registration, is_nameless=actor.by_link)


@never_cache
@require_GET
def badge(request: HttpRequest, badge: str) -> HttpResponse:
    """Show what a badge opens: where to be now and next, with functions and no names."""
    registration = read_badge(badge)
    mine = coming_row(registration) if registration else None
    if mine is None or not is_good(mine.day.date, timezone.localdate()):
        status = HTTPStatus.NOT_FOUND if registration is None else HTTPStatus.GONE
        return render(request, "attending/badge_gone.html", status=status)
    return _show(request, snapshot_of(mine.day_id, reader()), mine.pk, is_nameless=True, is_badge=True)


@require_safe
def now_pulse(request: HttpRequest, day: UUID, badge: str) -> HttpResponse:  # noqa: ARG001 - as Django calls it
    """Tell a phone, by the key of its own page, the number of the day and the mark of what it should show.

    Where what changed is just being read, it is told what was before and that this is not the last: ask again soon.
    It is asked by every phone every few seconds: no session, no cookie, and at most one query while nothing changed.
    """
    registration = read_badge(badge)
    if registration is None and read_day_key(badge) != day:
        return _told(HTTPStatus.NOT_FOUND)
    pulse = quick_pulse(day)
    marks = marks_of(day, pulse)
    if marks is None or (registration is not None and not marks.has(registration)):
        return _told(HTTPStatus.NOT_FOUND)
    if not is_good(marks.date, timezone.localdate()):
        return _told(HTTPStatus.GONE)
    return _told(HTTPStatus.OK, pulse=marks.pulse, teken=marks.of(registration), laatste=marks.pulse >= pulse)


def _told(status: HTTPStatus, **facts: object) -> JsonResponse:
    answer = JsonResponse(facts, status=status)
    answer["Cache-Control"] = "no-store"
    return answer


def _show(
    request: HttpRequest,
    snapshot: Snapshot,
    registration: UUID | None,
    *,
    is_nameless: bool,
    is_badge: bool = False,
) -> HttpResponse:
    day = snapshot.whole.day
    page = now_page(snapshot, registration, seen=read_version(request.GET.get(SEEN)))
    moment = timezone.localtime()
    shown = {
        "day": day,
        "page": page,
        "nameless": is_nameless,
        "is_badge": is_badge,
        "is_own": registration is not None,
        "visit": registration,
        "key": badge_token(registration) if registration else day_key(day.pk),
        "now": moment,
        "moment": in_milliseconds(moment),
        "is_today": day.date == timezone.localdate(),
    }
    return may_be_kept(render(request, "attending/now.html", shown), day.date)
