"""A visitor's own table beside the figures: look at it first, then use it; it is gone after two hours."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities.comparison_forms import read_comparison
from leercyclus.web.municipalities.own_table import HOURS, LARGEST, LEAST, MOST, OwnTable
from leercyclus.web.municipalities.own_table_actions import (
    forget_tables,
    kept_table,
    show_table,
    shown_table,
    use_shown_table,
)
from leercyclus.web.municipalities.own_table_forms import MEGABYTE, FileRead, read_file
from leercyclus.web.municipalities.question import ComparisonQuestion
from leercyclus.web.municipalities.snapshot import current_figures

ROWS_SHOWN = 5


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def own_table(request: HttpRequest) -> HttpResponse:
    """Look at an own table, take it into use or throw it away; the address only holds the municipalities."""
    figures = current_figures()
    question = replace(read_comparison(request.GET, figures).question, subject="")
    step = request.POST.get("doe", "") if request.method == "POST" else ""
    if step == "weg":
        forget_tables(session=request.session)
        return _to_comparison(question)
    if step == "gebruik" and use_shown_table(session=request.session):
        return _to_comparison(replace(question, subject="own"))
    if step == "bekijk":
        read = read_file(request.FILES.get("bestand"), figures, question.codes, reader())
        request.session.clear_expired()  # what is past its two hours leaves the database too
        if read.table:
            show_table(session=request.session, table=read.table)
        return _show(request, question, read)
    return _show(request, question, None)


def _to_comparison(question: ComparisonQuestion) -> HttpResponseRedirect:
    return HttpResponseRedirect(f"{reverse('comparison')}?{question.address()}#differences-part")


def _show(request: HttpRequest, question: ComparisonQuestion, read: FileRead | None) -> HttpResponse:
    waiting = shown_table(request.session) if read is None or read.table else None
    answer = {
        "question": question,
        "asked": question.address(),
        "read": read,
        "waiting": waiting,
        "first": _first_rows(waiting) if waiting else (),
        "own": kept_table(request.session),
        "own_hours": HOURS,
        "largest": LARGEST // MEGABYTE,
        "least": LEAST,
        "most": MOST,
    }
    status = 422 if read is not None and read.problems else 200
    return render(request, "municipalities/own_table.html", answer, status=status)


def _first_rows(table: OwnTable) -> list[tuple[str, tuple[float | None, ...]]]:
    """Give the first rows with the names of their municipalities, so that one sees what was understood."""
    known = current_figures().register.by_code
    rows = zip(table.codes, table.values, strict=True)
    return [(known[code].name if code in known else code, values) for code, values in list(rows)[:ROWS_SHOWN]]
