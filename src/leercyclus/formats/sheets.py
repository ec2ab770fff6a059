"""Writing tables for a spreadsheet: CSV and XLSX, without anything that a spreadsheet would run."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO, TextIO

Cell = str | int | float | None

# A spreadsheet reads text that begins with one of these as a formula.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
LONGEST_SHEET_NAME = 31
WIDEST_PIXELS = 400


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table to write.

    Attributes:
        name: name of its tab in a workbook, and of its file; at most 31 signs reach the tab.
        header: the names of its columns.
        rows: its cells; None and NaN become empty cells.
    """

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[Cell]]


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


def _is_number(text: str) -> bool:
    """Tell whether text is a plain number, which no spreadsheet runs."""
    return text[1:].replace(".", "", 1).replace(",", "", 1).isdecimal()


def write_csv(sheet: Sheet, stream: TextIO, *, separator: str = ",") -> None:
    """Write one table as CSV, header first, with a decimal point; a Dutch spreadsheet expects `;` between cells."""
    writer = csv.writer(stream, lineterminator="\n", delimiter=separator)
    writer.writerow([safe(name) for name in sheet.header])
    writer.writerows([["" if (value := safe(cell)) is None else value for cell in row] for row in sheet.rows])


def write_xlsx(sheets: Iterable[Sheet], stream: BinaryIO, *, fit: bool = False) -> None:
    """Write tables as one workbook, a tab each, headers bold and kept in view.

    With `fit` columns are as wide as what is in them, to be printed as they are.
    """
    import xlsxwriter

    # Text stays text: nothing becomes a formula or a link because of how it begins.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    with xlsxwriter.Workbook(stream, options) as book:
        bold = book.add_format({"bold": True})
        for sheet in sheets:
            tab = book.add_worksheet(sheet.name[:LONGEST_SHEET_NAME])
            tab.freeze_panes(1, 1)
            for column, name in enumerate(sheet.header):
                tab.write_string(0, column, str(safe(name)), bold)
            for line, row in enumerate(sheet.rows, start=1):
                for column, cell in enumerate(row):
                    value = safe(cell)
                    if isinstance(value, str):
                        tab.write_string(line, column, value)
                    elif value is not None:
                        tab.write_number(line, column, value)
            if fit:
                tab.autofit(WIDEST_PIXELS)
                tab.fit_to_pages(1, 0)
