"""A figure of a lesson in use, before and after."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.measure_actions import set_measure
from leercyclus.web.landing.measure_forms import MeasureForm
from leercyclus.web.landing.owner_queries import own_landing
from leercyclus.web.lessons.rules import LessonFacts


@require_http_methods(["GET", "HEAD", "POST"])
@once
def measure(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Show the figure of a lesson in use, and keep it; of another lesson it says when a figure comes."""
    actor = actor_of(request)
    page = own_landing(facts.id, actor.person)
    back = reverse("landing", args=[facts.id])
    if request.method == "POST":
        form = MeasureForm(request.POST)
        done = form.carry_out(
            lambda: set_measure(actor=actor, lesson=facts.id, figures=form.figures, version=form.seen_version),
            reader(),
        )
        if done is not None:
            messages.success(request, gettext("The figure is kept."))
            return HttpResponseRedirect(back)
    else:
        names = ("what", "unit", "before", "before_on", "after", "after_to", "after_on", "version")
        initial = {name: getattr(page.measure, name) for name in names} if page.measure else {}
        form = MeasureForm(initial=initial, parked=unpark(request))
    shown = {"page": page, "row": page.row, "promise": page.promise, "form": form, "back_address": back}
    return render(request, "landing/measure.html", shown, status=form.status)
