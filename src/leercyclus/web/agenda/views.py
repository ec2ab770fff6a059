"""The agenda of a circle, its order, and taking a point off."""

from __future__ import annotations

from http import HTTPStatus

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
from leercyclus.web.agenda.agenda_queries import RemovalFacts
from leercyclus.web.agenda.forms import read_move
from leercyclus.web.circles.now_queries import circle_now
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.forms import Conflict
from leercyclus.web.design.templatetags.lc import reader


@require_safe
def agenda(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show the points that the circle picked, and how each member does it."""
    return render(request, "agenda/agenda.html", in_frame(page_of(request, facts)))


@require_http_methods(["GET", "HEAD", "POST"])
@once
def order(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show the points as a list to put in order, a place up or down at a time."""
    told, status = "", HTTPStatus.OK
    if request.method == "POST":
        told, status = _moved(request, facts)
        if not told:
            return HttpResponseRedirect(reverse("agenda_order", args=[facts.id]))
    unpark(request)
    return render(request, "agenda/order.html", in_frame(page_of(request, facts), told=told), status=status)


def _moved(request: HttpRequest, facts: CircleFacts) -> tuple[str, HTTPStatus]:
    """Move the point whose button was pressed; say in a sentence why it was not, empty where it was."""
    move = read_move(request.POST)
    if move is None:
        return gettext("Expected a press on Up or Down beside a point. Press one."), HTTPStatus.UNPROCESSABLE_ENTITY
    try:
        move_point(actor=actor_of(request), circle=facts.id, point=move.point, up=move.is_up, version=move.version)
    except Conflict:
        told = gettext("Somebody else changed the order meanwhile. This is the order now. Move the point again.")
        return told, HTTPStatus.CONFLICT
    return "", HTTPStatus.OK


@require_http_methods(["GET", "HEAD", "POST"])
@once
def remove(request: HttpRequest, facts: RemovalFacts) -> HttpResponse:
    """Ask whether a point is to go, saying what goes along; take it off at the press of the button."""
    page = page_of(request, facts.circle)
    shown = next((one for one in page.points if facts.point and one.point.id == facts.point.id), None)
    if shown is None:  # off already, or of a cycle that is over
        raise Http404
    if request.method == "POST":
        remove_point(actor=actor_of(request), circle=facts.circle.id, point=shown.point.id)
        messages.success(request, gettext("%(title)s is off the agenda.") % {"title": shown.title})
        return HttpResponseRedirect(reverse("agenda", args=[facts.circle.id]))
    unpark(request)
    return render(request, "agenda/remove.html", in_frame(page, shown=shown))


def page_of(request: HttpRequest, facts: CircleFacts) -> AgendaPage:
    """Give the agenda of a circle as the one who asks may see it."""
    circle = circle_now(facts.id, actor_of(request))
    if circle is None:
        raise Http404
    return answer_agenda(actor_of(request), facts, circle, reader())


def in_frame(page: AgendaPage, **shown: object) -> dict[str, object]:
    """Give what a template of the agenda shows, with the signs of the circle above it."""
    return {"page": page, "route": page.circle.route, "current": "cards", **shown}
