"""Writing how a member does what a point is about."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.agenda.actions import write_position
from leercyclus.web.agenda.agenda_bridge import ShownPoint, Way
from leercyclus.web.agenda.agenda_queries import PointFacts
from leercyclus.web.agenda.fitting import in_order_of_fit
from leercyclus.web.agenda.forms import PositionForm
from leercyclus.web.agenda.subject import subject_words
from leercyclus.web.agenda.views import in_frame, page_of
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.contacts_queries import contacts_of


@require_http_methods(["GET", "HEAD", "POST"])
@once
def position(request: HttpRequest, facts: PointFacts) -> HttpResponse:
    """Show the form with the figures and what others wrote beside it; keep what is sent."""
    page = page_of(request, facts.circle)
    shown = next((one for one in page.points if one.point.id == facts.point.id), None)
    if shown is None or facts.organisation is None:  # a point of a cycle that is over
        raise Http404
    way = next(one for one in shown.ways if one.member.organisation == facts.organisation)
    form = _form(request, shown, way)
    if request.method == "POST" and form.carry_out(lambda: _write(request, facts, form), reader()):
        messages.success(request, gettext("Saved. Thank you."))
        return HttpResponseRedirect(reverse("agenda", args=[facts.circle.id]) + f"#punt-{facts.point.place}")
    others = [one for one in shown.ways if one is not way and one.written]
    context = in_frame(page, shown=shown, way=way, others=others, form=form)
    return render(request, "agenda/position.html", context, status=form.status)


def _form(request: HttpRequest, shown: ShownPoint, way: Way) -> PositionForm:
    organisation = way.member.organisation
    people = contacts_of([organisation])[organisation]
    fitting, others = in_order_of_fit(people, shown.title, *subject_words(shown.point.indicator, reader()))
    initial = {}
    if way.written:
        contact = way.written.contact if way.contact else None  # who left is not offered again
        initial = {
            "how": way.written.how,
            "reason": way.written.reason,
            "contact": str(contact or ""),
            "version": way.written.version,
        }
    parked = unpark(request)
    sent = request.POST if request.method == "POST" else None
    return PositionForm(sent, initial=initial, parked=parked, fitting=fitting, others=others)


def _write(request: HttpRequest, facts: PointFacts, form: PositionForm) -> None:
    if facts.organisation is not None:
        write_position(
            actor=actor_of(request),
            circle=facts.circle.id,
            point=facts.point.id,
            organisation=facts.organisation,
            how=form.cleaned_data["how"].strip(),
            reason=form.cleaned_data["reason"],
            contact=form.chosen,
            version=form.seen_version,
        )
