"""Writing tables for a spreadsheet: CSV and XLSX, without anything that a spreadsheet would run."""

from __future__ import annotations

import csv
import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, TextIO

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | float | dt.date | None

# A spreadsheet reads text that begins with one of these as a formula.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
LONGEST_SHEET_NAME = 31
WIDEST_PIXELS = 400
A4 = 9


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table to write.

    Attributes:
        name: name of its tab in a workbook, and of its file; at most 31 characters reach the tab.
        header: the names of its columns.
        rows: its cells; None and NaN become empty cells.
        headings: places in `rows`, from 0, of those that head a part of the table; bold in a workbook.
        file: the name of its file where that is another one; empty for the name of the tab.
        is_wide: whether it is printed on paper that lies on its side.
    """

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    headings: frozenset[int] = frozenset()
    is_wide: bool = False
    file: str = ""


def safe(cell: Cell) -> Cell:
    """Escape text that a spreadsheet would run as a formula, with a quote; numbers stay as they are.

    Examples:
        >>> safe("=1+1"), safe("-5"), safe(-5), safe("Zwolle")
        ("'=1+1", '-5', -5, 'Zwolle')
    """
    if isinstance(cell, float) and not math.isfinite(cell):
        return None
    if isinstance(cell, str) and cell.startswith(FORMULA_SIGNS) and not _is_number(cell):
        return f"'{cell}"
    return cell


def unescaped(text: str) -> str:
    """Take away the quote that `safe` puts before text that a spreadsheet would run.

    Examples:
        >>> unescaped("'=1+1"), unescaped("'s-Hertogenbosch")
        ('=1+1', "'s-Hertogenbosch")
    """
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA_SIGNS) else text


def _is_number(text: str) -> bool:
    """Tell whether text is a plain number, which no spreadsheet runs."""
    return text[1:].replace(".", "", 1).replace(",", "", 1).isdecimal()


def write_csv(sheet: Sheet, stream: TextIO, *, separator: str = ",", decimal: str = ".") -> None:
    """Write one table as CSV, header first; a Dutch spreadsheet expects `;` between cells and a decimal comma."""

    def written(cell: Cell) -> str | int | float | dt.date:
        value = safe(cell)
        if isinstance(value, float):
            return repr(value).replace(".", decimal)
        return "" if value is None else value

    writer = csv.writer(stream, lineterminator="\n", delimiter=separator)
    writer.writerow([safe(name) for name in sheet.header])
    writer.writerows([[written(cell) for cell in row] for row in sheet.rows])


def write_xlsx(sheets: Iterable[Sheet], stream: BinaryIO, *, fit: bool = False) -> None:
    """Write tables as one workbook, a tab each, headers bold and kept in view, columns as wide as what is in them.

    Dates are dates.

    With `fit` a sheet is ready to be printed: long text over several lines, one
    page wide, on every page the name of the sheet, its header and the number of the page.
    """
    import xlsxwriter

    # Text stays text: nothing becomes a formula or a link because of how it begins.
    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    options = {**as_text, "in_memory": True, "default_date_format": "d-m-yyyy"}
    with xlsxwriter.Workbook(stream, options) as book:
        bold = book.add_format({"bold": True})
        usual = book.add_format({"text_wrap": True, "valign": "top"}) if fit else None
        for sheet in sheets:
            tab = book.add_worksheet(sheet.name[:LONGEST_SHEET_NAME])
            tab.freeze_panes(1, 1)
            _write_row(tab, 0, [str(safe(name)) for name in sheet.header], bold)
            for line, row in enumerate(sheet.rows):
                _write_row(tab, line + 1, row, bold if line in sheet.headings else usual)
            tab.autofit(WIDEST_PIXELS)
            if fit:
                _fit(tab, is_wide=sheet.is_wide)


def _write_row(tab: Worksheet, line: int, row: Sequence[Cell], look: Format | None) -> None:
    for column, cell in enumerate(row):
        value = safe(cell)
        if isinstance(value, str):
            tab.write_string(line, column, value, look)
        elif isinstance(value, dt.date):
            tab.write_datetime(line, column, dt.datetime.combine(value, dt.time()), look)
        elif value is not None:
            tab.write_number(line, column, value, look)


def _fit(tab: Worksheet, *, is_wide: bool) -> None:
    """Make a sheet ready to be printed."""
    tab.set_paper(A4)
    if is_wide:
        tab.set_landscape()
    tab.fit_to_pages(1, 0)
    tab.repeat_rows(0)
    tab.set_header("&L&B&A")
    tab.set_footer("&R&P / &N")
