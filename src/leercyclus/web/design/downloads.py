"""Tables to take along, as CSV or as a workbook."""

from __future__ import annotations

import io

from django.http import HttpResponse

from leercyclus.formats.sheets import Sheet, write_csv, write_xlsx
from leercyclus.web.design.templatetags.lc import reader

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def send_csv(sheet: Sheet) -> HttpResponse:
    """Send a table as CSV in UTF-8; the mark at its beginning makes a spreadsheet read accents well.

    A reader of Dutch has a Dutch spreadsheet, which expects `;` between cells and a decimal comma; see decision 21.
    """
    text = io.StringIO()
    separator, decimal = (";", ",") if reader() == "nl" else (",", ".")
    write_csv(sheet, text, separator=separator, decimal=decimal)
    return _attachment(
        text.getvalue().encode("utf-8-sig"), f"{sheet.file or sheet.name}.csv", "text/csv; charset=utf-8"
    )


def send_xlsx(sheet: Sheet, *others: Sheet) -> HttpResponse:
    """Send a table as a workbook, with others on tabs behind it."""
    book = io.BytesIO()
    write_xlsx([sheet, *others], book)
    return _attachment(book.getvalue(), f"{sheet.file or sheet.name}.xlsx", WORKBOOK)


def _attachment(content: bytes, name: str, kind: str) -> HttpResponse:
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
