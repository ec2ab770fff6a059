"""The agenda to take along, as CSV and as a workbook."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from leercyclus.web.agenda.export_bridge import agenda_sheet
from leercyclus.web.agenda.views import page_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.downloads import send_csv, send_xlsx


@require_safe
def agenda_csv(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Give a line for every point and member as CSV."""
    return send_csv(agenda_sheet(page_of(request, facts)))


@require_safe
def agenda_xlsx(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Give the same as a workbook."""
    return send_xlsx(agenda_sheet(page_of(request, facts)))
