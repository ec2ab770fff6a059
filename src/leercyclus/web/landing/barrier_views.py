"""What stood in the way: written for oneself, raised by name when its writer wants that."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.forms import Conflict, read_version
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.barrier_actions import (
    add_barrier,
    raise_barrier,
    remove_barrier,
    take_back_barrier,
)
from leercyclus.web.landing.barrier_forms import BarrierForm, RaiseForm
from leercyclus.web.landing.barrier_queries import own_barriers
from leercyclus.web.landing.models import Barrier
from leercyclus.web.landing.owner_queries import own_landing
from leercyclus.web.lessons.rules import LessonFacts

RAISING = "inbrengen"
"""The word behind the question mark: which barrier somebody wants to raise."""


@require_http_methods(["GET", "HEAD", "POST"])
@once
def barrier(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Show what somebody wrote down; keep another, raise one by name, take it back or away."""
    person = actor_of(request).person
    if person is None:
        raise Http404
    if request.method != "POST":
        wanted = _wanted(facts, person, request.GET.get(RAISING))
        if wanted is None:
            return _shown(request, facts, person, BarrierForm(parked=unpark(request)))
        initial = {"version": wanted.version, "raised": wanted.raised_text}
        return _shown(request, facts, person, RaiseForm(initial=initial), wanted)
    if "hobbel" in request.POST:
        return _changed(request, facts, person)
    form = BarrierForm(request.POST)
    done = form.carry_out(
        lambda: add_barrier(
            actor=actor_of(request), lesson=facts.id, code=form.cleaned_data["code"], text=form.cleaned_data["text"]
        ),
        reader(),
    )
    if done is None:
        return _shown(request, facts, person, form)
    messages.success(request, gettext("Kept for you. Nobody else reads it."))
    return HttpResponseRedirect(reverse("barrier", args=[facts.id]))


def _wanted(facts: LessonFacts, person: UUID, named: str | None) -> Barrier | None:
    return next((one for one in own_barriers(facts.id, person) if str(one.pk) == named), None)


def _changed(request: HttpRequest, facts: LessonFacts, person: UUID) -> HttpResponse:
    """Do what the button beside one barrier asks."""
    wanted = _wanted(facts, person, request.POST["hobbel"])
    if wanted is None:
        raise Http404
    actor, form = actor_of(request), RaiseForm(request.POST)
    if "weg" not in request.POST and "terug" not in request.POST:
        done = form.carry_out(
            lambda: raise_barrier(
                actor=actor, barrier=wanted.pk, text=form.cleaned_data["raised"], version=form.seen_version
            ),
            reader(),
            beside="raised",
        )
        if done is None:
            return _shown(request, facts, person, form, wanted)
        messages.success(request, gettext("The municipal secretary gets a mail with your name and this text."))
        return HttpResponseRedirect(reverse("barrier", args=[facts.id]))
    act, told = (
        (remove_barrier, gettext("The barrier is gone."))
        if "weg" in request.POST
        else (take_back_barrier, gettext("Taken back. The municipal secretary sees it no more."))
    )
    try:
        act(actor=actor, barrier=wanted.pk, version=read_version(request.POST.get("version")))
        messages.success(request, told)
    except Conflict:
        messages.error(request, gettext("It was changed meanwhile. This is how it stands now."))
    except BadInput as bad:
        messages.error(request, " ".join(bad.say(reader())))
    return HttpResponseRedirect(reverse("barrier", args=[facts.id]))


def _shown(
    request: HttpRequest,
    facts: LessonFacts,
    person: UUID,
    form: BarrierForm | RaiseForm,
    raising: Barrier | None = None,
) -> HttpResponse:
    """Show the page with one form: for another barrier, or for raising one."""
    page = own_landing(facts.id, person)
    shown = {
        "page": page,
        "row": page.row,
        "promise": page.promise,
        "form": form,
        "raising": raising,
        "barriers": own_barriers(facts.id, person),
        "back_address": reverse("landing", args=[facts.id]),
        "here_address": reverse("barrier", args=[facts.id]),
    }
    return render(request, "landing/barrier.html", shown, status=form.status)
