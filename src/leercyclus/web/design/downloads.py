"""Tables to take along."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence

from django.http import HttpResponse

Cell = str | int | float
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def csv_download(name: str, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> HttpResponse:
    """Send a table as CSV with a semicolon, which a Dutch spreadsheet opens in columns.

    A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
    """
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response.write("\N{BYTE ORDER MARK}")
    writer = csv.writer(response, delimiter=";", lineterminator="\r\n")
    writer.writerows([_escaped(cell) for cell in row] for row in (header, *rows))
    return response


def _escaped(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_SIGNS) else cell
