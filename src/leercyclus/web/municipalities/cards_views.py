"""Conversation cards of a comparison: on the screen, and as PDF."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from leercyclus.formats.cards import write_pdf
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities import rules
from leercyclus.web.municipalities.cards_bridge import MOST, CardsAnswer, answer_cards
from leercyclus.web.municipalities.comparison_forms import ComparisonRead, read_comparison
from leercyclus.web.municipalities.own_table_actions import kept_table
from leercyclus.web.municipalities.peers_forms import cut
from leercyclus.web.municipalities.snapshot import current_figures

POINT = "punt"
"""Under this name the address says which points become a card."""


@require_safe
def cards(request: HttpRequest) -> HttpResponse:
    """Show the cards of the points that were chosen, with the choice of others."""
    read = read_comparison(request.GET, current_figures())
    if not rules.fits_beside(len(read.question.codes)):
        return _to_the_comparison(request)
    found = _found(request, read)
    asked = _address(read, [choice.id for choice in found.choices if choice.is_chosen])
    answer = {
        "answer": found,
        "question": read.question,
        "problems": [*read.problems, *found.problems],
        "comparison": f"{reverse('comparison')}?{read.question.address()}",
        "paper": f"{reverse('cards_pdf')}?{asked}",
    }
    return render(request, "municipalities/cards.html", answer)


@require_safe
def cards_pdf(request: HttpRequest) -> HttpResponse:
    """Give the same cards as PDF."""
    read = read_comparison(request.GET, current_figures())
    if not rules.fits_beside(len(read.question.codes)):
        return _to_the_comparison(request)
    found = _found(request, read)
    if not found.shown:
        return HttpResponseRedirect(f"{reverse('cards')}?{read.question.address()}")
    response = HttpResponse(write_pdf(found.deck), content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="gesprekskaarten.pdf"'
    return response


def _found(request: HttpRequest, read: ComparisonRead) -> CardsAnswer:
    figures = current_figures()
    wanted = [cut(text) for text in request.GET.getlist(POINT)[: 2 * MOST]]
    return answer_cards(figures, read.question, kept_table(request.session), wanted, reader())


def _address(read: ComparisonRead, points: list[str]) -> str:
    return "&".join(filter(None, [read.question.address(), urlencode([(POINT, point) for point in points])]))


def _to_the_comparison(request: HttpRequest) -> HttpResponseRedirect:
    """Lead to where one chooses municipalities; what was asked goes along, so that it says there what is wrong."""
    return HttpResponseRedirect(f"{reverse('comparison')}{'?' if request.GET else ''}{request.GET.urlencode()}")
