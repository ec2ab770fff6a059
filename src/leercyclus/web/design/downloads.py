"""Tables to take along, as CSV or as a workbook, and documents in the language that is asked for."""

from __future__ import annotations

import io

from django.http import HttpRequest, HttpResponse

from leercyclus.engine.reasons import Language
from leercyclus.formats.sheets import Sheet, write_csv, write_xlsx
from leercyclus.web.design.templatetags.lc import reader

LANGUAGE = "taal"
"""Under this name the address says in which language a document is."""
PDF, ODT = "application/pdf", "application/vnd.oasis.opendocument.text"
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


def asked_language(request: HttpRequest) -> Language:
    """Give the language of a document: the one that the address names, else that of the page."""
    asked = request.GET.get(LANGUAGE)
    return "nl" if asked == "nl" else "en" if asked == "en" else reader()


def send_document(content: bytes, kind: str, name: str, *, is_shown: bool = False) -> HttpResponse:
    """Send a document that is made for who asks and is kept nowhere on the way.

    Args:
        content: of the document.
        kind: its media type.
        name: of the file.
        is_shown: whether a browser shows it, where it can; else it is taken along.
    """
    headers = {
        "Content-Disposition": f'{"inline" if is_shown else "attachment"}; filename="{name}"',
        "Cache-Control": "no-store",
    }
    return HttpResponse(content, content_type=kind, headers=headers)


def _attachment(content: bytes, name: str, kind: str) -> HttpResponse:
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
