"""Recording what was decided about a lesson or joined lessons, and changing it."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.bundle_views import LONGEST_LINE, facts_of
from leercyclus.web.landing.decision_actions import change_decision, record_decision, remove_decision
from leercyclus.web.landing.decision_queries import decision_row
from leercyclus.web.landing.home_forms import DecisionForm
from leercyclus.web.landing.home_rules import KeptFacts
from leercyclus.web.landing.home_views import in_frame
from leercyclus.web.landing.outcome_queries import Carried, carried_of
from leercyclus.web.landing.rules import HomeFacts
from leercyclus.web.landing.standing_queries import standings


@require_http_methods(["GET", "HEAD", "POST"])
@once
def decision_new(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Record a decision about a lesson or joined lessons of a day."""
    carried = carried_of(standings(facts.day.id, facts.organisation, actor_of(request).person))
    about = [(str(one.bundle or one.first.id), _line(one)) for one in carried if one.decision is None]
    given = request.POST if request.method == "POST" else None
    initial = {"about": request.GET.get("over", ""), "body": "management"}
    form = DecisionForm(given, parked=unpark(request), initial=initial, about=about or [("", gettext("nothing yet"))])
    if given is not None and form.carry_out(lambda: _record(request, facts, form), reader()):
        messages.success(request, gettext("The decision is recorded."))
        return HttpResponseRedirect(_back(facts))
    shown = in_frame(request, facts, form=form, about=about)
    return render(request, "landing/decision_new.html", shown, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def decision(request: HttpRequest, facts: KeptFacts) -> HttpResponse:
    """Change a decision that was recorded."""
    row, home = decision_row(facts.id), facts_of(facts)
    if row is None or home is None:
        raise Http404
    initial = {
        "body": row.body,
        "decided_on": row.decided_on,
        "text": row.text,
        "number": row.number,
        "link": row.link,
        "version": row.version,
    }
    given = request.POST if request.method == "POST" else None
    form = DecisionForm(given, parked=unpark(request), initial=initial)
    if given is not None and form.carry_out(lambda: _change(request, facts.id, form), reader()):
        messages.success(request, gettext("Saved."))
        return HttpResponseRedirect(_back(home))
    return render(request, "landing/decision.html", in_frame(request, home, form=form, row=row), status=form.status)


@require_POST
@once
def decision_remove(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Take away a decision that was recorded by mistake."""
    try:
        decision = UUID(request.POST.get("besluit", ""))
    except ValueError:
        raise Http404 from None
    remove_decision(actor=actor_of(request), organisation=facts.organisation, decision=decision)
    messages.success(request, gettext("The decision is recorded no more."))
    return HttpResponseRedirect(_back(facts))


def _line(one: Carried) -> str:
    text = Truncator(one.title).chars(LONGEST_LINE)
    if len(one.lessons) > 1:
        return gettext("%(title)s (%(number)d joined lessons)") % {"title": text, "number": len(one.lessons)}
    return text


def _back(facts: HomeFacts) -> str:
    return reverse("at_home", args=[facts.day.id, facts.organisation])


def _record(request: HttpRequest, facts: HomeFacts, form: DecisionForm) -> None:
    record_decision(
        actor=actor_of(request), organisation=facts.organisation, about=form.chosen("about"), content=form.content
    )


def _change(request: HttpRequest, decision: UUID, form: DecisionForm) -> None:
    change_decision(actor=actor_of(request), decision=decision, content=form.content, version=form.seen_version)
