"""The agenda of a circle, its order, and taking a point off."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.agenda.actions import move_point, remove_point
from leercyclus.web.agenda.agenda_bridge import AgendaPage, answer_agenda
from leercyclus.web.agenda.agenda_queries import PointFacts
from leercyclus.web.agenda.forms import read_move
from leercyclus.web.circles.now_queries import circle_now
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.forms import Conflict
from leercyclus.web.design.templatetags.lc import reader

CONFLICT = 409


@require_safe
def agenda(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show the points that the circle picked, and how each member does it."""
    return render(request, "agenda/agenda.html", {"page": page_of(request, facts)})


@require_http_methods(["GET", "HEAD", "POST"])
@once
def order(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show the points as a list to put in order, a place up or down at a time."""
    told = ""
    if request.method == "POST":
        try:
            read = read_move(request.POST)
            move_point(actor=actor_of(request), circle=facts.id, point=read.point, up=read.is_up, version=read.version)
            return HttpResponseRedirect(reverse("agenda_order", args=[facts.id]))
        except Conflict:
            told = gettext("Somebody else changed the order meanwhile. This is the order now. Move the point again.")
    unpark(request)
    shown = {"page": page_of(request, facts), "told": told}
    return render(request, "agenda/order.html", shown, status=CONFLICT if told else None)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def remove(request: HttpRequest, facts: PointFacts) -> HttpResponse:
    """Ask whether a point is to go, saying what goes along; take it off at the press of the button."""
    page = page_of(request, facts.circle)
    shown = next((one for one in page.points if one.point.id == facts.point.id), None)
    if shown is None:  # of a cycle that is over
        raise Http404
    if request.method == "POST":
        remove_point(actor=actor_of(request), circle=facts.circle.id, point=facts.point.id)
        messages.success(request, gettext("%(title)s is off the agenda.") % {"title": shown.title})
        return HttpResponseRedirect(reverse("agenda", args=[facts.circle.id]))
    unpark(request)
    return render(request, "agenda/remove.html", {"page": page, "shown": shown})


def page_of(request: HttpRequest, facts: CircleFacts) -> AgendaPage:
    """Give the agenda of a circle as the one who asks may see it."""
    circle = circle_now(facts.id)
    if circle is None:
        raise Http404
    return answer_agenda(actor_of(request), facts, circle, reader())
