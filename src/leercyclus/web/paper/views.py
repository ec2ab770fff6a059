"""The paper of a day: which documents there are, each as PDF, and all of it as a workbook."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from leercyclus.engine.reasons import Language
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.days.frame_queries import day_frame
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.design.downloads import LANGUAGE, PDF, WORKBOOK, asked_language, send_document
from leercyclus.web.paper import rules, sentences
from leercyclus.web.paper.print_bridge import print_sheet, print_workbook
from leercyclus.web.paper.sheet import SheetFacts
from leercyclus.web.paper.shown_queries import paper_page

OWN = "eigen"
"""Everybody's plan in the own language."""
EVERYTHING = "alles"


@require_safe
def paper(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show what there is to print."""
    answer = {**day_frame(facts, actor_of(request)), "here": "paper", "paper": paper_page(facts.id)}
    return render(request, "paper/paper.html", answer)


@require_safe
def paper_pdf(request: HttpRequest, facts: SheetFacts) -> HttpResponse:
    """Give a document as PDF, in the language that the address names, else in that of the page."""
    language = asked_language(request)
    pdf = print_sheet(
        facts.day.id,
        facts.sheet,
        language,
        site=settings.PUBLIC_URL or f"{request.scheme}://{request.get_host()}",
        with_needs=rules.may_print_needs(actor_of(request), facts.day),
        each_own=request.GET.get(LANGUAGE) == OWN,
        printed_by=actor_of(request).person,
    )
    return send_document(pdf, PDF, f"{_name(facts.day, facts.sheet, language)}.pdf", is_shown=True)


@require_safe
def paper_xlsx(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Give the lists of a day as one workbook."""
    language = asked_language(request)
    book = print_workbook(facts.id, language, with_needs=rules.may_print_needs(actor_of(request), facts))
    return send_document(book, WORKBOOK, f"{_name(facts, EVERYTHING, language)}.xlsx")


def _name(day: DayFacts, sheet: str, language: Language) -> str:
    return sentences.FILE(date=day.date.isoformat(), sheet=sheet).say(language)
