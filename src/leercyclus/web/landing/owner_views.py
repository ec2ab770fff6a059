"""Lessons that lost their owner: who coordinates chooses a new one, or closes the lesson as 'left'."""

from __future__ import annotations

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
from leercyclus.web.landing.colleagues_queries import colleagues_at
from leercyclus.web.landing.leaver_queries import ownerless as waiting_lesson
from leercyclus.web.landing.leaver_queries import ownerless_at
from leercyclus.web.landing.owner_actions import choose_owner, close_left
from leercyclus.web.landing.owner_forms import OwnerForm
from leercyclus.web.landing.owner_rules import OwnerlessFacts
from leercyclus.web.people.names_queries import organisation_names


@require_safe
def ownerless(request: HttpRequest, home: UUID) -> HttpResponse:
    """List the lessons of a municipality that nobody carries; it is not said whose they were."""
    name = organisation_names([home])[home]
    return render(request, "landing/ownerless.html", {"lessons": ownerless_at(home), "municipality": name})


@require_http_methods(["GET", "HEAD", "POST"])
@once
def new_owner(request: HttpRequest, facts: OwnerlessFacts) -> HttpResponse:
    """Show one lesson that nobody carries and whom to choose from; keep the choice, or close it."""
    one = waiting_lesson(facts.lesson)
    actor, back = actor_of(request), reverse("ownerless", args=[facts.organisation])
    if one is None:
        messages.info(request, gettext("This lesson has an owner, or was closed. There is nothing to choose."))
        return HttpResponseRedirect(back)
    posted = request.POST if request.method == "POST" else None
    if posted is not None and "sluiten" in posted:
        close_left(actor=actor, lesson=facts.lesson)
        messages.success(request, gettext("The lesson is closed: its owner has left."))
        return HttpResponseRedirect(back)
    form = OwnerForm(
        posted,
        colleagues=colleagues_at(facts.organisation),
        parked=None if posted is not None else unpark(request),
    )
    if posted is not None:
        done = form.carry_out(
            lambda: choose_owner(actor=actor, lesson=facts.lesson, person=form.chosen), reader(), beside="person"
        )
        if done is not None:
            messages.success(request, gettext("Kept. The new owner gets a mail."))
            return HttpResponseRedirect(back)
    return render(
        request,
        "landing/new_owner.html",
        {"one": one, "promise": one.promise, "form": form, "back_address": back},
        status=form.status,
    )
