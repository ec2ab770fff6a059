"""Lessons that lost their owner, or whose new owner passes them on: choose who carries one, or close it as 'left'."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.colleagues_queries import Colleague, colleagues_at
from leercyclus.web.landing.leaver_queries import ownerless as waiting_lesson
from leercyclus.web.landing.leaver_queries import ownerless_at
from leercyclus.web.landing.models import Landing
from leercyclus.web.landing.owner_actions import choose_owner, close_left, close_passed
from leercyclus.web.landing.owner_actions import pass_on as hand_on
from leercyclus.web.landing.owner_forms import OwnerForm
from leercyclus.web.landing.owner_queries import own_landing
from leercyclus.web.landing.owner_rules import OwnerlessFacts
from leercyclus.web.lessons.rules import LessonFacts
from leercyclus.web.people.names_queries import organisation_names


@require_safe
def ownerless(request: HttpRequest, home: UUID) -> HttpResponse:
    """List the lessons of a municipality that nobody carries; it is not said whose they were."""
    name = organisation_names([home])[home]
    return render(
        request,
        "landing/ownerless.html",
        {"lessons": ownerless_at(home, actor_of(request).person), "municipality": name},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@once
def new_owner(request: HttpRequest, facts: OwnerlessFacts) -> HttpResponse:
    """Show one lesson that nobody carries and whom to choose from; keep the choice, or close it."""
    one = waiting_lesson(facts.lesson)
    actor, back = actor_of(request), reverse("ownerless", args=[facts.organisation])
    if one is None:
        messages.info(request, gettext("This lesson has an owner, or was closed. There is nothing to choose."))
        return HttpResponseRedirect(back)
    choice = _Choice(
        colleagues_at(facts.organisation),
        close=lambda: close_left(actor=actor, lesson=facts.lesson),
        give=lambda person: choose_owner(actor=actor, lesson=facts.lesson, person=person),
        back=back,
    )
    return _chosen(request, choice, {"promise": one.promise})


@require_http_methods(["GET", "HEAD", "POST"])
@once
def pass_on(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Show a lesson that one got from who left, and whom to choose from; keep the choice, or close it."""
    actor = actor_of(request)
    here = reverse("landing", args=[facts.id])
    page = own_landing(facts.id, None)
    if page.row.closed:
        return HttpResponseRedirect(here)
    choice = _Choice(
        colleagues_at(page.row.organisation_id, without=[page.row.owner_id]),
        close=lambda: close_passed(actor=actor, lesson=facts.id),
        give=lambda person: hand_on(actor=actor, lesson=facts.id, person=person),
        # Who passed it on reads it no further than others do: not on the page of who carries it.
        back=reverse("my_lessons"),
    )
    return _chosen(request, choice, {"promise": page.promise, "is_passed_on": True, "here_address": here})


@dataclass(frozen=True, slots=True)
class _Choice:
    """From whom is chosen, what a choice does, and where it leads."""

    colleagues: Sequence[Colleague]
    close: Callable[[], None]
    give: Callable[[UUID], Landing]
    back: str


def _chosen(request: HttpRequest, choice: _Choice, shown: dict[str, object]) -> HttpResponse:
    posted = request.POST if request.method == "POST" else None
    if posted is not None and "sluiten" in posted:
        choice.close()
        messages.success(request, gettext("The lesson is closed: its owner has left."))
        return HttpResponseRedirect(choice.back)
    form = OwnerForm(posted, colleagues=choice.colleagues, parked=None if posted is not None else unpark(request))
    if posted is not None and form.carry_out(lambda: choice.give(form.chosen), reader(), beside="person") is not None:
        messages.success(request, gettext("Kept. The new owner gets a mail."))
        return HttpResponseRedirect(choice.back)
    return render(
        request,
        "landing/new_owner.html",
        {"back_address": choice.back, **shown, "form": form},
        status=form.status,
    )
