"""Read lessons: the own ones over all days and what others share, one by itself, and how far it goes."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.sheets import Sheet
from leercyclus.web.accounts.gate import actor_of, to_sign_in
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.attending.kept import may_be_kept
from leercyclus.web.design.downloads import send_csv
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.visit_queries import latest_visit, visit_facts
from leercyclus.web.lessons.consent import read_consent
from leercyclus.web.lessons.consent_actions import answer_source
from leercyclus.web.lessons.consent_queries import asked_source
from leercyclus.web.lessons.facts_queries import lesson_facts
from leercyclus.web.lessons.forms import SharingForm
from leercyclus.web.lessons.from_me_queries import lessons_from
from leercyclus.web.lessons.mine_filter import LessonsFilter, read_lessons_filter
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.rules import (
    PUBLIC,
    LessonFacts,
    has_lessons,
    may_change_lesson,
    may_read_lesson,
    may_remove_lesson,
    may_write_lesson,
)
from leercyclus.web.lessons.shared import SharedLesson
from leercyclus.web.lessons.shared_queries import lesson_for, lessons_for
from leercyclus.web.lessons.words_queries import step_told
from leercyclus.web.lessons.write_actions import share_lesson
from leercyclus.web.people.roles import Actor

METHODS = ["GET", "HEAD", "POST"]
ANSWERS = {"ja": True, "nee": False}
LAST_STEP = 6


@require_safe
def my_lessons(request: HttpRequest) -> HttpResponse:
    """Show the own lessons over all days, and those that others share with who reads."""
    actor = actor_of(request)
    every = lessons_for(actor)
    asked = _asked(request)
    found = asked.of(every)
    own = [one for one in found if one.is_own]
    shown = {
        "own": own,
        "others": [one for one in found if not one.is_own],
        "found": len(found),
        "total": len(every),
        "from_me": lessons_from(actor.person),
        "write_at": None if any(one.is_own for one in every) else _to_write(actor),
        "asked": asked,
        "question": asked.address(),
        **_choices(every),
    }
    answer = render(request, "lessons/my_lessons.html", shown)
    # A phone keeps the whole list for the way home, as long as the page of the newest lesson.
    newest = max((one.day_date for one in own), default=None)
    return may_be_kept(answer, newest) if newest and not asked.narrows else answer


@require_safe
def my_lessons_csv(request: HttpRequest) -> HttpResponse:
    """Give the list as CSV, as it is filtered."""
    header = [
        *(gettext("one thing"), gettext("if"), gettext("then"), gettext("before"), gettext("kind")),
        *(gettext("comes from"), gettext("municipality"), gettext("day"), gettext("received by")),
        *(gettext("step"), gettext("in words"), gettext("who may read it"), gettext("own")),
    ]
    found = _asked(request).of(lessons_for(actor_of(request)))
    return send_csv(Sheet(gettext("lessons"), header, [_cells(one) for one in found]))


@require_safe
def lesson_read(request: HttpRequest, lesson: UUID) -> HttpResponse:
    """Show one lesson as far as it is shared; one for everybody needs no signing in."""
    actor, facts = actor_of(request), lesson_facts(lesson)
    if facts is None or not may_read_lesson(actor, facts):
        if actor.is_somebody:
            raise Http404
        return to_sign_in(request)
    told = lesson_for(actor, lesson)
    shown = {
        "told": told,
        "facts": facts,
        "may_change": may_change_lesson(actor, facts),
        "may_remove": may_remove_lesson(actor, facts),
        "is_known": has_lessons(actor),
        "is_writer": actor.person == facts.writer,
        "steps": [(number, step_told(number)) for number in range(LAST_STEP + 1)],
    }
    return render(request, "lessons/lesson_read.html", shown)


@never_cache
@require_http_methods(METHODS)
@once
def lesson_share(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Show how far a lesson goes, and let its owner say it."""
    form = SharingForm(
        request.POST if request.method == "POST" else None,
        parked=unpark(request),
        is_of_partner=facts.is_of_partner,
        initial={"sharing": facts.sharing, "is_public_meant": facts.sharing == PUBLIC},
    )
    if request.method == "POST":
        done = form.carry_out(
            lambda: share_lesson(actor=actor_of(request), lesson=facts.id, sharing=form.cleaned_data["sharing"]),
            reader(),
            beside="sharing",
        )
        if done:
            messages.success(request, gettext("Kept: this is how far it goes from now on."))
            return HttpResponseRedirect(reverse("lesson_read", args=[facts.id]))
    shown = {"form": form, "told": lesson_for(actor_of(request), facts.id)}
    return render(request, "lessons/lesson_share.html", shown, status=form.status)


@never_cache
@require_http_methods(METHODS)
@once
def source_consent(request: HttpRequest, consent: str) -> HttpResponse:
    """Ask an outside partner whether it may be named; opening it changes nothing, a press on a button answers."""
    named = read_consent(consent)
    asked = asked_source(*named) if named else None
    if named is None or asked is None:
        return render(request, "lessons/source_gone.html", status=HTTPStatus.NOT_FOUND)
    told = ""
    if request.method == "POST" and (answer := ANSWERS.get(request.POST.get("answer", ""))) is not None:
        try:
            answer_source(lesson=named[0], source=named[1], agrees=answer, seen=_version(request))
        except BadInput as bad:
            told = " ".join(bad.say(reader()))
        else:
            messages.success(request, gettext("Kept. Thank you for telling."))
            return HttpResponseRedirect(request.path)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if request.method == "POST" else HTTPStatus.OK
    shown = {"asked": asked, "lesson": asked.lesson, "municipality": asked.municipality, "told": told}
    return render(request, "lessons/source_consent.html", shown, status=status)


def _version(request: HttpRequest) -> int:
    """Give the version of the lesson that the page showed; what is no number was never shown."""
    given = request.POST.get("seen", "")
    return int(given) if given.isdecimal() else -1


def _to_write(actor: Actor) -> UUID | None:
    """Give the registration of the newest day of which somebody can write a lesson; None where there is none."""
    visit = latest_visit(actor.person, timezone.localdate()) if actor.person else None
    facts = visit_facts(visit) if visit else None
    return visit if facts and may_write_lesson(actor, facts) else None


def _asked(request: HttpRequest) -> LessonsFilter:
    return read_lessons_filter(request.GET, Lesson.Kind.values)


def _choices(lessons: tuple[SharedLesson, ...]) -> dict[str, Any]:
    """Give what can be asked for: the days that there are lessons of, steps, kinds, and whose."""
    everything = [("", gettext("all"))]
    days = {str(one.day): f"{one.host}, {date_format(one.day_date)}" for one in lessons}
    return {
        "days": [*everything, *days.items()],
        "steps": [*everything, *((str(number), f"{number} {step_told(number)}") for number in range(LAST_STEP + 1))],
        "kinds": [*everything, *Lesson.Kind.choices],
        "whose": [*everything, ("mij", gettext("mine")), ("ander", gettext("of others"))],
    }


def _cells(one: SharedLesson) -> list[str | int]:
    return [
        one.wanted if one.is_nothing_new else one.text,
        one.if_text,
        one.then_text,
        one.by_date.isoformat() if one.by_date and not one.is_nothing_new else "",
        gettext("nothing new seen") if one.is_nothing_new else one.kind_label,
        "" if one.is_nothing_new else one.source_label,
        one.municipality,
        one.day_date.isoformat(),
        one.host,
        one.step if one.is_asked and one.step is not None else "",
        one.step_label if one.is_asked else "",
        one.sharing_label,
        gettext("yes") if one.is_own else gettext("no"),
    ]
