"""Where a lesson stands: the ladder, for who carries it; signed in or by the link of a mail."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leercyclus.engine.lessons import Step
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.answers import PRESSED, STOP, read_step
from leercyclus.web.landing.owner_queries import OwnLanding, own_landing
from leercyclus.web.landing.owner_rules import may_involve_home, may_pass_on
from leercyclus.web.landing.report_actions import NOTHING_IN_THE_WAY, report
from leercyclus.web.landing.report_forms import ReportForm
from leercyclus.web.landing.stop_actions import stop_asking
from leercyclus.web.landing.wave_queries import asked_wave
from leercyclus.web.lessons.rules import LessonFacts
from leercyclus.web.people.roles import Actor

KEPT = "klaar"
"""Stands in the address of the page after an answer: what comes next is shown, and no ladder."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, of whom, and where.

    Attributes:
        actor: who answers.
        page: where the lesson stands.
        here: the address of the page.
        wave: days after the day, where the link of a mail leads here; None for who is signed in.
        may_pass_on: whether who answers may let somebody else carry it.
        may_involve_home: whether who answers may ask colleagues about it; a partner has none here.
    """

    actor: Actor
    page: OwnLanding
    here: str
    wave: int | None = None
    may_pass_on: bool = False
    may_involve_home: bool = False


@require_http_methods(["GET", "HEAD", "POST"])
@once
def landing(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Show the ladder and what was said before; keep the step that is said now."""
    actor = actor_of(request)
    page = own_landing(facts.id, actor.person)
    here = reverse("landing", args=[facts.id])
    asked = Asked(
        actor,
        page,
        here,
        may_pass_on=may_pass_on(actor, facts),
        may_involve_home=may_involve_home(actor, facts),
    )
    return _answered(request, asked)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@once
def wave_by_link(request: HttpRequest, wave_link: str) -> HttpResponse:
    """Show the answer that was pressed in the mail, with one button; opening it changes nothing."""
    found = asked_wave(wave_link)
    if found is None or found.row.closed:
        status = HTTPStatus.NOT_FOUND if found is None else HTTPStatus.OK
        return render(request, "landing/gone.html", {"is_closed": found is not None}, status=status)
    # What was said before and what stood in the way are left out: a mail can be passed on.
    page = own_landing(found.row.pk, None)
    actor = Actor(person=found.owner, by_link=True)
    return _answered(request, Asked(actor, page, reverse("wave_by_link", args=[wave_link]), found.days))


def _answered(request: HttpRequest, asked: Asked) -> HttpResponse:
    if request.method != "POST":
        parked = unpark(request) if asked.wave is None else None
        step = read_step(parked if parked is not None else request.GET)
        form = ReportForm(step=step, parked=parked)
        return _shown(request, asked, form, step)
    if asked.wave is not None and request.POST.get(PRESSED) == STOP:
        stop_asking(actor=asked.actor, lesson=asked.page.row.pk)
        return HttpResponseRedirect(f"{asked.here}?{KEPT}=stop")
    step = read_step(request.POST)
    form = ReportForm(request.POST, step=step)
    done = form.carry_out(
        lambda: report(
            actor=asked.actor,
            lesson=asked.page.row.pk,
            step=form.cleaned_data["stap"],
            evidence=form.cleaned_data.get("proof", ""),
            barrier=form.cleaned_data.get("barrier") or NOTHING_IN_THE_WAY,
            wave=asked.wave,
        ),
        reader(),
        beside="proof" if "proof" in form.fields else None,
    )
    if done is None:
        return _shown(request, asked, form, step)
    messages.success(request, gettext("Kept: step %(step)d. Thank you.") % {"step": done.result.step})
    return HttpResponseRedirect(f"{asked.here}?{KEPT}=1")


def _shown(request: HttpRequest, asked: Asked, form: ReportForm, step: Step | None) -> HttpResponse:
    shown = {
        "page": asked.page,
        "row": asked.page.row,
        "promise": asked.page.promise,
        "is_by_link": asked.wave is not None,
        "here_address": asked.here,
        "may_pass_on": asked.may_pass_on,
        "may_involve_home": asked.may_involve_home,
        "steps": [(int(one), one.reason) for one in Step],
        "chosen": None if step is None else int(step),
        "chosen_reason": None if step is None else step.reason,
        "stops": asked.wave is not None and request.GET.get(PRESSED) == STOP,
        "form": form,
        "kept": request.GET.get(KEPT, "") if request.method == "GET" else "",
    }
    return render(request, "landing/landing.html", shown, status=form.status if form.is_bound else HTTPStatus.OK)
