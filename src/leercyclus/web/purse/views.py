"""The closed purse of a circle: who gave and who received, what was agreed, what was put right, and reach."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
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
from leercyclus.web.circles.coordinators_queries import coordinators
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.purse import rules
from leercyclus.web.purse.correction_actions import put_right
from leercyclus.web.purse.forms import CorrectionForm, TermsForm
from leercyclus.web.purse.lines_queries import TENTH
from leercyclus.web.purse.models import Correction
from leercyclus.web.purse.page_bridge import shown
from leercyclus.web.purse.purse_bridge import purse_of
from leercyclus.web.purse.reach_bridge import reach_of
from leercyclus.web.purse.sides_queries import correction_in, day_line, sides_of
from leercyclus.web.purse.terms_actions import agree
from leercyclus.web.purse.terms_queries import agreed_in

WRITES = ["GET", "HEAD", "POST"]


@require_safe
def purse(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show who gave and who received, by pair and over the cycles, and who hosts next."""
    actor = actor_of(request)
    found, may_set = purse_of(facts.id), rules.may_set_terms(actor, facts)
    answer = {
        "purse": found,
        "shown": shown(found, reader()),
        "proposed": found.name(found.proposal.host) if found.proposal.host else "",
        "may_set": may_set,
        "to_ask": () if may_set else [one.name for one in coordinators(circle=facts.id)],
        "route": route_of(facts.id, actor),
    }
    return render(request, "purse/purse.html", answer)


@require_safe
def reach(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show how many different people of each municipality were guests in a year, by level and department."""
    years = reach_of(facts.id)
    asked = request.GET.get("jaar", "")
    year = next((one for one in years if str(one) == asked), next(iter(years), None))
    answer = {
        "years": list(years),
        "year": year,
        "reached": years[year] if year is not None else (),
        "route": route_of(facts.id, actor_of(request)),
    }
    return render(request, "purse/reach.html", answer)


@require_http_methods(WRITES)
@once
def terms(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Write down what the circle agreed."""
    seen = agreed_in(facts.id)
    initial = {
        "tolerance_hours": seen.tolerance,
        "euros_an_hour": seen.euros,
        "euros_source": seen.euros_source,
        "grams_a_km": seen.grams,
        "grams_source": seen.source,
        "version": seen.version,
    }
    form = TermsForm(request.POST or None, parked=unpark(request), initial=initial)
    if request.method == "POST":
        done = form.carry_out(
            lambda: agree(
                actor=actor_of(request), circle=facts.id, agreement=form.agreement, version=form.seen_version
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved. Everyone in the circle can read it."))
            return HttpResponseRedirect(reverse("purse", args=[facts.id]))
    answer = {"form": form, "route": route_of(facts.id, actor_of(request))}
    return render(request, "purse/terms.html", answer, status=form.status)


@require_http_methods(WRITES)
@once
def correction(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Put something right, with a reason."""
    form = CorrectionForm(
        request.POST or None,
        parked=unpark(request),
        sides=sides_of(facts.id),
        initial=_undoing(facts.id, request.GET),
    )
    if request.method == "POST":
        done = form.carry_out(lambda: put_right(actor=actor_of(request), circle=facts.id, right=form.right), reader())
        if done:
            messages.success(request, gettext("Put right. The line stands below, with the reason."))
            return HttpResponseRedirect(f"{reverse('purse', args=[facts.id])}#regel-{done.result.pk}")
    answer = {"form": form, "route": route_of(facts.id, actor_of(request))}
    return render(request, "purse/correction.html", answer, status=form.status)


def _undoing(circle: UUID, asked: Mapping[str, str]) -> dict[str, object]:
    """Fill the form with the opposite of the correction that an address names, or with one guest less of a day.

    With nothing where it names none.
    """
    try:
        if asked.get("dag"):
            return _one_less(circle, UUID(asked["dag"]), UUID(asked.get("nemer", "")))
        found = correction_in(circle, UUID(asked.get("regel", "")))
    except ValueError:
        found = None
    if found is None:
        return {}
    return {
        "giver": str(found.giver_id),
        "taker": str(found.taker_id),
        "kind": found.kind,
        "amount": -found.amount,
        "on": found.on,
        "corrects": found.pk,
    }


def _one_less(circle: UUID, day: UUID, taker: UUID) -> dict[str, object]:
    found = day_line(circle, day, taker)
    if found is None:
        return {}
    an_hour = (found.hours / found.seats).quantize(TENTH, ROUND_HALF_UP)
    return {
        "giver": str(found.giver),
        "taker": str(found.taker),
        "kind": Correction.Kind.SEAT,
        "amount": Decimal(-1),
        "hours": -an_hour,
        "on": found.on,
        "day": day,
    }
