"""The second observer: chosen by the owner, answering by the link of a mail."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leercyclus.engine.lessons import Step
from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.answers import CANNOT_TELL, PRESSED, read_step
from leercyclus.web.landing.colleagues_queries import colleagues_at, line_above
from leercyclus.web.landing.observer_actions import answer_as_observer, choose_observer, drop_observer
from leercyclus.web.landing.observer_forms import NOBODY, ObserverForm
from leercyclus.web.landing.observer_queries import asked_observer
from leercyclus.web.landing.owner_queries import own_landing
from leercyclus.web.lessons.rules import LessonFacts
from leercyclus.web.people.roles import Actor


@require_http_methods(["GET", "HEAD", "POST"])
@once
def observer(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Show whom the owner chose and whom to choose from; keep the choice."""
    actor = actor_of(request)
    page = own_landing(facts.id, actor.person)
    back = reverse("landing", args=[facts.id])
    if request.method == "POST" and ("weg" in request.POST or request.POST.get("person") == NOBODY):
        if drop_observer(actor=actor, lesson=facts.id):
            messages.success(request, gettext("Nobody looks along any more."))
        return HttpResponseRedirect(back)
    owner = page.row.owner_id
    colleagues = colleagues_at(page.row.organisation_id, without=(owner,))
    posted = request.POST if request.method == "POST" else None
    above = line_above(owner, [one.person for one in colleagues]) if owner else frozenset()
    # Who stands above is not proposed, but can be named: then it is said, and asked once more.
    shown = tuple(one for one in colleagues if one.person not in above)
    form = ObserverForm(
        posted,
        colleagues=shown,
        has_one=page.observer is not None,
        parked=None if posted is not None else unpark(request),
    )
    if posted is not None:
        done = form.carry_out(
            lambda: choose_observer(
                actor=actor, lesson=facts.id, observer=form.chosen, even_boss=form.cleaned_data["even_boss"]
            ),
            reader(),
        )
        if done is not None:
            messages.success(request, gettext("Kept. Your colleague gets a mail ninety days after the day."))
            return HttpResponseRedirect(back)
    return render(
        request,
        "landing/observer.html",
        {"page": page, "row": page.row, "promise": page.promise, "form": form, "back_address": back},
        status=form.status,
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@once
def observer_by_link(request: HttpRequest, observer_link: str) -> HttpResponse:
    """Show what was promised and the answer that was pressed, with one button; opening it changes nothing."""
    asked = asked_observer(observer_link)
    if asked is None:
        return render(request, "landing/gone.html", {"is_closed": False}, status=HTTPStatus.NOT_FOUND)
    here = reverse("observer_by_link", args=[observer_link])
    told, status = "", 200
    pressed = request.POST if request.method == "POST" else request.GET
    step, cannot_tell = read_step(pressed), pressed.get(PRESSED) == CANNOT_TELL
    if request.method == "POST":
        if step is None and not cannot_tell:
            told, status = gettext("Expected a step from 0 to 6, or that you cannot tell. Press one."), 422
        else:
            try:
                answer_as_observer(actor=Actor(person=asked.person, by_link=True), landing=asked.landing, step=step)
            except BadInput as bad:
                told, status = " ".join(bad.say(reader())), 422
            else:
                messages.success(request, gettext("Kept. Thank you for looking along."))
                return HttpResponseRedirect(here)
    shown = {
        "asked": asked,
        "promise": asked.promise,
        "here_address": here,
        "steps": [(int(one), one.reason) for one in Step],
        "chosen": None if step is None else int(step),
        "chosen_reason": None if step is None else step.reason,
        "cannot_tell": cannot_tell,
        "told": told,
    }
    return render(request, "landing/observer_answer.html", shown, status=status)
