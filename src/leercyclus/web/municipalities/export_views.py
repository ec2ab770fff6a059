"""The same answers to take along: as CSV, as a workbook, as JSON."""

from __future__ import annotations

import io
from collections.abc import Sequence

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from leercyclus.formats.sheets import Sheet, write_xlsx
from leercyclus.web.design.downloads import WORKBOOK, send_csv
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities.comparison_forms import read_comparison
from leercyclus.web.municipalities.export_bridge import (
    Cell,
    comparison_notes,
    peers_header,
    peers_rows,
    peers_sheets,
    shown,
)
from leercyclus.web.municipalities.page_bridge import PeersPage, comparison_page, peers_page
from leercyclus.web.municipalities.peers_forms import read_peer_question
from leercyclus.web.municipalities.question import GENERAL
from leercyclus.web.municipalities.snapshot import current_figures


@require_safe
def peers_csv(request: HttpRequest, code: str) -> HttpResponse:
    """Give the list of peers as CSV."""
    page = _page(request, code)
    return send_csv(Sheet(_file_name(page), peers_header(), peers_rows(page)))


@require_safe
def peers_xlsx(request: HttpRequest, code: str) -> HttpResponse:
    """Give the list of peers, the parts of one distance and what all of it means as a workbook."""
    page = _page(request, code)
    return _workbook(f"{_file_name(page)}.xlsx", peers_sheets(current_figures(), page, reader()))


@require_safe
def peers_json(request: HttpRequest, code: str) -> HttpResponse:
    """Give the list of peers as JSON, for programs."""
    page = _page(request, code)
    peers = [
        {
            "code": row.code,
            "name": row.name,
            "rank": row.place,
            "distance": row.distance,
            "score": row.score,
            "stability": row.stability,
            "coverage": row.coverage,
            "rank_back": row.back,
            "terms": dict(row.terms),
        }
        for row in page.peers.rows
    ]
    answer = {
        "code": code,
        "name": page.peers.name,
        "theme": page.question.theme,
        "weights": dict(page.question.weights),
        "weights_in_words": page.weighing.told,
        "ordered_by": "score",
        "candidates": page.peers.candidates,
        "years": current_figures().context_years_line(reader()),
        "peers": peers,
    }
    return JsonResponse(answer, json_dumps_params={"ensure_ascii": False, "indent": 1})


@require_safe
def comparison_csv(request: HttpRequest) -> HttpResponse:
    """Give the figures of the municipalities side by side as CSV."""
    header, rows = _comparison_table(request)
    return send_csv(Sheet("vergelijking", header, rows))


@require_safe
def comparison_xlsx(request: HttpRequest) -> HttpResponse:
    """Give the figures and the places of the municipalities side by side as a workbook."""
    header, rows = _comparison_table(request)
    question = read_comparison(request.GET, current_figures()).question
    answer = comparison_page(current_figures(), question, reader())
    names = [member.name for member in answer.members]
    places: list[Sequence[Cell]] = [
        (row.member.name, *("" if cell is None or cell.place is None else cell.place for cell in row.cells))
        for row in answer.rows
    ]
    minutes: list[Sequence[Cell]] = [(row.member.name, *map(round, row.minutes)) for row in answer.rows]
    sheets = [
        Sheet(gettext("figures"), header, rows),
        Sheet(gettext("places"), [gettext("on the list of"), *names], places),
        Sheet(gettext("minutes (estimate)"), [gettext("estimated minutes between"), *names], minutes),
        comparison_notes(current_figures(), question, reader()),
    ]
    return _workbook("vergelijking.xlsx", sheets)


def _page(request: HttpRequest, code: str) -> PeersPage:
    figures = current_figures()
    if code not in figures.register.by_code:
        raise Http404
    question = read_peer_question(request.GET, figures, code, reader()).question
    return peers_page(figures, code, question, reader())


def _file_name(page: PeersPage) -> str:
    """Name a file after the municipality, and after the theme and the weights where these are not the usual."""
    theme = "" if page.question.theme == GENERAL else page.question.theme
    weighed = gettext("own-weights") if page.question.weights else ""
    return "-".join(filter(None, [page.peers.code, theme, weighed]))


def _comparison_table(request: HttpRequest) -> tuple[list[str], list[Sequence[Cell]]]:
    """Give a row for every indicator: its values and the places among all, member by member."""
    figures = current_figures()
    question = read_comparison(request.GET, figures).question
    if len(question.codes) < 2:  # noqa: PLR2004 - one alone has nothing beside it
        raise Http404
    answer = comparison_page(figures, question, reader())
    names = [member.name for member in answer.members]
    place = gettext("place of 100")
    header = [gettext("indicator"), gettext("unit"), *names, *(f"{name}: {place}" for name in names)]
    rows: list[Sequence[Cell]] = [
        (
            feature.name,
            feature.unit,
            *(shown(value, feature.decimals + 1) for value in feature.values),
            *("" if place is None else round(place, 1) for place in feature.percentiles),
        )
        for feature in answer.features
    ]
    return header, rows


def _workbook(name: str, sheets: Sequence[Sheet]) -> HttpResponse:
    stream = io.BytesIO()
    write_xlsx(sheets, stream)
    response = HttpResponse(stream.getvalue(), content_type=WORKBOOK)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
