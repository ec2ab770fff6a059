"""What stands in the way at home, for the municipal secretary: counts from five up, and what was raised by name."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.engine.counts import FEWEST
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.barriers_queries import barriers_of
from leercyclus.web.landing.home_forms import LiftForm
from leercyclus.web.landing.home_rules import BarriersFacts
from leercyclus.web.landing.lifting_actions import lift_barrier
from leercyclus.web.people.names_queries import organisation_names


@require_safe
def barriers(request: HttpRequest, facts: BarriersFacts) -> HttpResponse:
    """Show what may be known of what stands in the way."""
    return render(request, "landing/barriers.html", _shown(facts))


@require_http_methods(["GET", "HEAD", "POST"])
@once
def barrier_lift(request: HttpRequest, facts: BarriersFacts) -> HttpResponse:
    """Say how a barrier that was raised by name was lifted."""
    found = next((one for one in barriers_of(facts.organisation).raised if one.id == facts.barrier), None)
    if found is None:
        raise Http404
    given = request.POST if request.method == "POST" else None
    initial = {"how": found.lifted_how, "version": found.version}
    form = LiftForm(given, parked=unpark(request), initial=initial)
    if given is not None and form.carry_out(lambda: _lift(request, found.id, form), reader()):
        messages.success(request, gettext("The owner gets a mail that it is lifted."))
        return HttpResponseRedirect(reverse("barriers", args=[facts.organisation]))
    shown = {**_shown(facts), "one": found, "form": form}
    return render(request, "landing/barrier_lift.html", shown, status=form.status)


def _shown(facts: BarriersFacts) -> dict[str, object]:
    return {
        "barriers": barriers_of(facts.organisation),
        "home": facts.organisation,
        "home_name": organisation_names([facts.organisation]).get(facts.organisation, ""),
        "fewest": FEWEST,
    }


def _lift(request: HttpRequest, barrier: UUID, form: LiftForm) -> None:
    lift_barrier(
        actor=actor_of(request), barrier=barrier, how=form.cleaned_data["how"].strip(), version=form.seen_version
    )
