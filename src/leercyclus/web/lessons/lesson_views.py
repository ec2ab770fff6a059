"""The one thing to take home: the form on a phone, the same for a script, and confirming it."""

from __future__ import annotations

from datetime import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of, wants_json
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.attending.kept import may_be_kept
from leercyclus.web.days.frame_queries import day_row
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.guests.visit_queries import Visitor, visitors
from leercyclus.web.lessons.forms import LessonForm, NothingForm, as_typed
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.own_queries import lesson_of
from leercyclus.web.lessons.phone import phone_key
from leercyclus.web.lessons.shared_queries import lesson_for
from leercyclus.web.lessons.source_queries import sources_for
from leercyclus.web.lessons.write_actions import (
    IsConfirmed,
    confirm_lesson,
    reopen_lesson,
    write_lesson,
)
from leercyclus.web.running.stage import in_milliseconds

METHODS = ["GET", "HEAD", "POST"]


@never_cache
@require_http_methods(METHODS)
@once
def lesson(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Show the one thing that somebody takes home, and keep it; a script is answered in JSON."""
    kept = lesson_of(facts.registration)
    if request.method != "POST":
        return (
            _said(request, facts, kept)
            if wants_json(request)
            else may_be_kept(_shown(request, facts, kept), facts.day.date)
        )
    is_nothing = bool(request.POST.get("is_nothing_new"))
    form = _nothing(request, kept) if is_nothing else _form(request, facts, kept)
    if wants_json(request):
        return _keep_for_script(request, facts, form)
    done = form.carry_out(
        lambda: write_lesson(
            actor=actor_of(request),
            visit=facts.registration,
            content=form.content,
            written_at=timezone.now(),
            version=form.seen_version,
        ),
        reader(),
    )
    if done is None:
        return _shown(request, facts, kept, form)
    messages.success(request, gettext("Kept. You can change it until you confirm it."))
    return HttpResponseRedirect(request.path)


@require_POST
@once
def lesson_confirm(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Let the lesson hold as it is, or open it again."""
    kept = lesson_of(facts.registration)
    if kept and request.POST.get("deed") == "open":
        reopen_lesson(actor=actor_of(request), lesson=kept.pk)
        messages.success(request, gettext("Open again. Confirm it once it is right."))
    elif kept:
        confirm_lesson(actor=actor_of(request), lesson=kept.pk)
        messages.success(request, gettext("Confirmed. This is your one thing."))
    return HttpResponseRedirect(reverse("lesson", args=[facts.registration]))


def _form(request: HttpRequest, facts: GuestFacts, kept: Lesson | None, *, is_sent: bool = True) -> LessonForm:
    return LessonForm(
        request.POST if is_sent else None,
        parked=unpark(request) if request.method != "POST" else None,
        choices=sources_for(facts, with_names=not actor_of(request).by_link),
        day=facts.day.date,
        is_of_partner=_writer(facts).is_partner,
        initial=as_typed(kept),
    )


def _writer(facts: GuestFacts) -> Visitor:
    return visitors([facts.registration])[facts.registration]


def _nothing(request: HttpRequest, kept: Lesson | None, *, is_sent: bool = True) -> NothingForm:
    return NothingForm(request.POST if is_sent else None, initial=as_typed(kept), auto_id="niets_%s")


def _shown(
    request: HttpRequest, facts: GuestFacts, kept: Lesson | None, sent: LessonForm | NothingForm | None = None
) -> HttpResponse:
    """Show the page: what is confirmed can be read, and else the two forms."""
    actor = actor_of(request)
    is_closed = kept is not None and kept.confirmed_at is not None and sent is None
    is_nothing = isinstance(sent, NothingForm) or (sent is None and kept is not None and kept.is_nothing_new)
    shown = {
        **_frame(facts),
        "writer": _writer(facts),
        "kept": kept,
        "told": lesson_for(actor, kept.pk) if kept else None,
        "form": None
        if is_closed
        else sent
        if isinstance(sent, LessonForm)
        else _form(request, facts, kept, is_sent=False),
        "nothing": sent if isinstance(sent, NothingForm) else _nothing(request, kept, is_sent=False),
        "is_closed": is_closed,
        "says_nothing": is_nothing,
        "by_link": actor.by_link,
        "moment": in_milliseconds(timezone.localtime()),
        "key": phone_key(facts.person, facts.registration),
        "written": in_milliseconds(kept.written_at) if kept else 0,
    }
    return render(request, "lessons/lesson.html", shown, status=sent.status if sent else HTTPStatus.OK)


def _keep_for_script(request: HttpRequest, facts: GuestFacts, form: LessonForm | NothingForm) -> JsonResponse:
    """Keep what a phone sends, any number of times and in any order, and say what stands there now."""
    written_at = _moment(request.POST.get("written_at", ""))
    errors = {name: " ".join(map(str, said)) for name, said in form.errors.items()}
    if written_at is None:
        errors["written_at"] = gettext("Expected the moment of writing, such as 2026-03-12T16:05:00Z.")
    if errors or written_at is None:
        return JsonResponse({"errors": errors}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    try:
        write_lesson(actor=actor_of(request), visit=facts.registration, content=form.content, written_at=written_at)
    except IsConfirmed:
        return _said(request, facts, lesson_of(facts.registration), HTTPStatus.CONFLICT)
    except BadInput as bad:
        return JsonResponse({"errors": {"form": " ".join(bad.say(reader()))}}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return _said(request, facts, lesson_of(facts.registration))


def _said(
    request: HttpRequest, facts: GuestFacts, kept: Lesson | None, status: HTTPStatus = HTTPStatus.OK
) -> JsonResponse:
    """Say how it stands; `key` comes back as it was sent, so that a phone knows which of its texts was answered."""
    is_confirmed = kept is not None and kept.confirmed_at is not None
    told = {
        "state": "confirmed" if is_confirmed else "kept" if kept else "none",
        "version": kept.version if kept else 0,
        "confirmed": is_confirmed,
        "written_at": kept.written_at.isoformat() if kept else None,
        "key": str(_id(request.POST.get("key", "")) or ""),
        "csrf": get_token(request),
        "url": reverse("lesson", args=[facts.registration]),
    }
    return JsonResponse(told, status=status)


def _frame(facts: GuestFacts) -> dict[str, Any]:
    return {"facts": facts, "visit": facts.registration, "day": day_row(facts.day.id)}


def _moment(text: str) -> datetime | None:
    """Read a moment with its zone; None for anything else."""
    try:
        moment = parse_datetime(text)
    except ValueError:
        return None
    return moment if moment and moment.tzinfo else None


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
