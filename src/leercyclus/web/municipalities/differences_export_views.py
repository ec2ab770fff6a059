"""The differences to take along, as CSV and as a workbook."""

from __future__ import annotations

import io

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from leercyclus.formats.sheets import Sheet, write_xlsx
from leercyclus.web.design.downloads import WORKBOOK, send_csv
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities import rules
from leercyclus.web.municipalities.comparison_forms import read_comparison
from leercyclus.web.municipalities.differences_export_bridge import difference_sheets
from leercyclus.web.municipalities.own_table_actions import kept_table
from leercyclus.web.municipalities.snapshot import current_figures


@require_safe
def differences_csv(request: HttpRequest) -> HttpResponse:
    """Give a line for every point and member as CSV."""
    first = _sheets(request)[0]
    return send_csv(Sheet("verschillen", first.header, first.rows))


@require_safe
def differences_xlsx(request: HttpRequest) -> HttpResponse:
    """Give all that the page says of the differences as a workbook."""
    stream = io.BytesIO()
    write_xlsx(_sheets(request), stream)
    response = HttpResponse(stream.getvalue(), content_type=WORKBOOK)
    response["Content-Disposition"] = 'attachment; filename="verschillen.xlsx"'
    return response


def _sheets(request: HttpRequest) -> list[Sheet]:
    figures = current_figures()
    question = read_comparison(request.GET, figures).question
    if not rules.fits_beside(len(question.codes)):
        raise Http404
    return difference_sheets(figures, question, kept_table(request.session), reader())
