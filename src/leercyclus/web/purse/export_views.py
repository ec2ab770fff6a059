"""The closed purse to take along, for the controller."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.downloads import send_csv, send_xlsx
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.purse.export_bridge import Link, cycles_sheet, notes_sheet, pairs_sheet, purse_sheet, totals_sheet
from leercyclus.web.purse.lines import Line, Source
from leercyclus.web.purse.purse_bridge import purse_of


@require_safe
def purse_csv(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Give a row for every line as CSV."""
    return send_csv(purse_sheet(purse_of(facts.id), _link(request, facts), reader()))


@require_safe
def purse_xlsx(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Give the same as a workbook, with the balance, pairs, cycles and notes on tabs of their own."""
    found = purse_of(facts.id)
    lines = purse_sheet(found, _link(request, facts), reader())
    return send_xlsx(lines, totals_sheet(found), pairs_sheet(found), cycles_sheet(found), notes_sheet(found, reader()))


def _link(request: HttpRequest, facts: CircleFacts) -> Link:
    """Give what names the whole address of a line: of its day, its follow-up, or where it stands on the page."""

    def address(line: Line) -> str:
        if line.source is Source.DAY:
            return request.build_absolute_uri(reverse("day_programme", args=[line.thing]))
        if line.source is Source.FOLLOW_UP:
            return request.build_absolute_uri(f"{reverse('follow_ups', args=[facts.id])}#vervolg-{line.thing}")
        return request.build_absolute_uri(f"{reverse('purse', args=[facts.id])}#{line.anchor}")

    return address
