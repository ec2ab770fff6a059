"""The conversation cards of a circle: on the screen, and as PDF."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from leercyclus.formats.cards import write_pdf
from leercyclus.web.agenda.cards_bridge import answer_cards
from leercyclus.web.agenda.views import in_frame, page_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.templatetags.lc import reader


@require_safe
def cards(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show a card of every point on the agenda."""
    page = page_of(request, facts)
    return render(request, "agenda/cards.html", in_frame(page, cards=answer_cards(page, reader())))


@require_safe
def cards_pdf(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Give the same cards as PDF; without any, lead to the page that says so."""
    found = answer_cards(page_of(request, facts), reader())
    if not found.shown:
        return HttpResponseRedirect(reverse("agenda_cards", args=[facts.id]))
    response = HttpResponse(write_pdf(found.deck), content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="gesprekskaarten.pdf"'
    return response
