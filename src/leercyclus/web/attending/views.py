"""The page of one participant."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.attending.forms import QuestionForm
from leercyclus.web.attending.kept import may_be_kept
from leercyclus.web.attending.own_bridge import own_day
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.own_queries import registration_of
from leercyclus.web.guests.question_actions import keep_question
from leercyclus.web.guests.rules import GuestFacts


@require_http_methods(["GET", "HEAD", "POST"])
@once
def own(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show somebody the own day, and keep the own question."""
    mine = registration_of(facts.id, actor_of(request).person)
    if mine is None:
        raise Http404
    form = QuestionForm(
        request.POST or None, parked=unpark(request), initial={"question": mine.question, "version": mine.version}
    )
    if request.method == "POST":
        if facts.is_over or facts.is_cancelled:
            raise PermissionDenied
        done = form.carry_out(
            lambda: keep_question(
                actor=actor_of(request),
                registration=mine.pk,
                question=form.cleaned_data["question"].strip(),
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Kept."))
            return HttpResponseRedirect(request.path)
    shown = {"form": form, "mine": mine, "is_self": True, "moment": timezone.localtime()}
    answer = _show(request, facts, mine.pk, shown, form.status)
    return may_be_kept(answer, facts.date) if facts.is_today else answer


@require_GET
def own_of(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Show the day of somebody for whom one answers, or one's own; the own question stays with its owner."""
    mine = registration_of(facts.day.id, facts.person)
    if mine is None:
        raise Http404
    other = "" if mine.person_id == actor_of(request).person else mine.person.name
    shown = {"mine": mine, "is_self": False, "other": other}
    return _show(request, facts.day, facts.registration, shown, HTTPStatus.OK)


def _show(
    request: HttpRequest, facts: DayFacts, registration: UUID, answer: dict[str, object], status: HTTPStatus
) -> HttpResponse:
    whole = whole_day(facts.id)
    page = own_day(whole, coming(facts.id), registration, reader())
    shown = {**day_frame(facts, actor_of(request), whole.day), **answer, "page": page, "here": "own"}
    return render(request, "attending/own.html", shown, status=status)
