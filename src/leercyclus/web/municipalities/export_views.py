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
from leercyclus.web.municipalities.page_bridge import PeersPage, comparison_page, peers_page
from leercyclus.web.municipalities.peers_forms import read_peer_question
from leercyclus.web.municipalities.snapshot import current_figures

Cell = str | int | float


@require_safe
def peers_csv(request: HttpRequest, code: str) -> HttpResponse:
    """Give the list of peers as CSV."""
    page = _page(request, code)
    return send_csv(Sheet(code, _peers_header(), _peers_rows(page)))


@require_safe
def peers_xlsx(request: HttpRequest, code: str) -> HttpResponse:
    """Give the list of peers and the parts of one distance as a workbook."""
    page = _page(request, code)
    header = [gettext("indicator"), gettext("unit"), page.peers.name, page.why.name, gettext("part"), gettext("usual")]
    parts = [(part.name, part.unit, part.own, part.other, part.part, part.usual) for part in page.why.parts]
    sheets = [
        Sheet(gettext("peers"), _peers_header(), _peers_rows(page)),
        Sheet(page.why.code, header, parts),
        Sheet(gettext("sources"), [gettext("figures")], [[current_figures().years_line(reader())]]),
    ]
    return _workbook(f"{code}.xlsx", sheets)


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
        "ordered_by": "score",
        "candidates": page.peers.candidates,
        "years": current_figures().years_line(reader()),
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
    minutes: list[Sequence[Cell]] = [(row.member.name, *row.minutes) for row in answer.rows]
    sheets = [
        Sheet(gettext("figures"), header, rows),
        Sheet(gettext("places"), [gettext("on the list of"), *names], places),
        Sheet(gettext("minutes"), [gettext("municipality"), *names], minutes),
    ]
    return _workbook("vergelijking.xlsx", sheets)


def _page(request: HttpRequest, code: str) -> PeersPage:
    figures = current_figures()
    if code not in figures.register.by_code:
        raise Http404
    question = read_peer_question(request.GET, figures, code, reader()).question
    return peers_page(figures, code, question, reader())


def _peers_header() -> list[str]:
    return [
        gettext("place"),
        gettext("code"),
        gettext("municipality"),
        gettext("distance"),
        gettext("score"),
        gettext("stays in"),
        gettext("figures known"),
        gettext("in return"),
    ]


def _peers_rows(page: PeersPage) -> list[list[Cell]]:
    return [
        [
            row.place,
            row.code,
            row.name,
            row.distance,
            row.score,
            row.stability,
            row.coverage,
            "" if row.back is None else row.back,
        ]
        for row in page.peers.rows
    ]


def _comparison_table(request: HttpRequest) -> tuple[list[str], list[Sequence[Cell]]]:
    """Give a row for every indicator: its values and the places among all, member by member."""
    figures = current_figures()
    question = read_comparison(request.GET, figures).question
    if len(question.codes) < 2:  # noqa: PLR2004 - one alone has nothing beside it
        raise Http404
    answer = comparison_page(figures, question, reader())
    names = [member.name for member in answer.members]
    header = [gettext("indicator"), gettext("unit"), *names, *(f"{name}: {gettext('place of 100')}" for name in names)]
    rows: list[Sequence[Cell]] = [
        (
            feature.name,
            feature.unit,
            *("" if value != value else value for value in feature.values),  # noqa: PLR0124 - NaN is not itself
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
