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

Listed = list[tuple[Barrier, RaiseForm]]


@require_http_methods(["GET", "HEAD", "POST"])
@once
def barrier(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Show what somebody wrote down; keep another, raise one by name, take it back or away."""
    person = actor_of(request).person
    if person is None:
        raise Http404
    if request.method != "POST":
        return _shown(request, facts, person, BarrierForm(parked=unpark(request)))
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


def _changed(request: HttpRequest, facts: LessonFacts, person: UUID) -> HttpResponse:
    """Do what the button beside one barrier asks."""
    wanted = next((one for one in own_barriers(facts.id, person) if str(one.pk) == request.POST["hobbel"]), None)
    if wanted is None:
        raise Http404
    actor, version = actor_of(request), read_version(request.POST.get("version"))
    form = RaiseForm(request.POST)
    try:
        if "weg" in request.POST:
            remove_barrier(actor=actor, barrier=wanted.pk, version=version)
            told = gettext("The barrier is gone.")
        elif "terug" in request.POST:
            take_back_barrier(actor=actor, barrier=wanted.pk, version=version)
            told = gettext("Taken back. The municipal secretary sees it no more.")
        else:
            done = form.carry_out(
                lambda: raise_barrier(
                    actor=actor, barrier=wanted.pk, text=form.cleaned_data["raised"], version=version
                ),
                reader(),
                beside="raised",
            )
            if done is None:
                return _shown(request, facts, person, BarrierForm(), (wanted.pk, form))
            told = gettext("The municipal secretary gets a mail with your name and this text.")
    except Conflict as conflict:
        form.tell_conflict(version=conflict.version, theirs=conflict.theirs)
        return _shown(request, facts, person, BarrierForm(), (wanted.pk, form))
    except BadInput as bad:
        told = " ".join(bad.say(reader()))
        messages.error(request, told)
        return HttpResponseRedirect(reverse("barrier", args=[facts.id]))
    messages.success(request, told)
    return HttpResponseRedirect(reverse("barrier", args=[facts.id]))


def _shown(
    request: HttpRequest,
    facts: LessonFacts,
    person: UUID,
    form: BarrierForm,
    changed: tuple[UUID, RaiseForm] | None = None,
) -> HttpResponse:
    listed: Listed = []
    for one in own_barriers(facts.id, person):
        beside = changed[1] if changed and changed[0] == one.pk else None
        initial = {"version": one.version, "raised": one.raised_text}
        listed.append((one, beside or RaiseForm(initial=initial, auto_id=f"id_{one.pk}_%s")))
    page = own_landing(facts.id, person)
    status = changed[1].status if changed else form.status
    shown = {
        "page": page,
        "row": page.row,
        "promise": page.promise,
        "form": form,
        "barriers": listed,
        "open": changed[0] if changed else None,
        "back_address": reverse("landing", args=[facts.id]),
        "here_address": reverse("barrier", args=[facts.id]),
    }
    return render(request, "landing/barrier.html", shown, status=status)
