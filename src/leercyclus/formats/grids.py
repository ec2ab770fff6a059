"""Opening a table that somebody hands in, CSV or XLSX: the rows that hold something, and how it was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats import sentences
from leercyclus.formats.cells import Line, Problem
from leercyclus.formats.delimited import read_delimited
from leercyclus.formats.layouts import Row
from leercyclus.formats.workbooks import is_workbook, read_workbook

LARGEST_BYTES = 50_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 2_000
# The first bytes of the old binary workbook (xls) and of a PDF: no table that is read here.
NO_TABLES = (b"\xd0\xcf\x11\xe0", b"%PDF")
_SEPARATOR_NAMES = {";": "‘;’", ",": "‘,’", "\t": "tab", "": "-"}


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a table.

    Attributes:
        lines: the rows that hold something, each with its place in the file, from 1.
        notes: how the file was read.
        separator: what stands between two cells; empty for a workbook and for a single column.
        skipped: how many rows before the last one hold nothing.
    """

    lines: list[Line]
    notes: tuple[Reason, ...]
    separator: str
    skipped: int


def open_grid(data: bytes, name: str) -> Grid:
    """Open a table of at most 50 MB, 100,000 rows and 2,000 columns.

    Args:
        data: the bytes of the file: a workbook (xlsx), or text in UTF-8, UTF-16 or Latin-1.
        name: its name, for the sentences.

    Raises:
        BadInput: when the file is too large or no table.
    """
    if len(data) > LARGEST_BYTES:
        raise BadInput(_too_large(len(data)))
    if data.startswith(NO_TABLES) or (data[:2] == b"PK" and not is_workbook(data)):
        raise BadInput(sentences.NOT_A_TABLE(name=name))
    try:
        rows, notes, separator = _rows(data)
    except ValueError as error:
        raise BadInput(sentences.NOT_A_TABLE(name=name)) from error
    filled = [(line, row) for line, row in enumerate(rows, start=1) if any(cell != "" for cell in row)]
    if len(filled) > MOST_ROWS or max((len(row) for _, row in filled), default=0) > MOST_COLUMNS:
        raise BadInput(_too_large(len(data)))
    return Grid(filled, tuple(notes), separator, filled[-1][0] - len(filled) if filled else 0)


def label(cell: str | float) -> str:
    """Write the name of a column; a year that a workbook kept as a number becomes text."""
    return f"{cell:g}" if isinstance(cell, float) else cell.strip()


def header_problems(line: int, header: Sequence[str]) -> list[Problem]:
    """Find what is wrong with the names of the columns."""
    problems = [
        Problem(line, None, sentences.EMPTY_NAME(number=place)) for place, name in enumerate(header, 1) if not name
    ]
    double = {name for name in header if name and header.count(name) > 1}
    return problems + [Problem(None, name, sentences.DOUBLE_NAME()) for name in sorted(double)]


def _rows(data: bytes) -> tuple[Sequence[Row], list[Reason], str]:
    """Give the rows of a file, how it was read, and what separates its cells (nothing in a workbook)."""
    if is_workbook(data):
        book = read_workbook(data)
        notes = [sentences.READ_SHEET(sheet=book.sheet)]
        if book.others:
            notes.append(sentences.OTHER_SHEETS(sheets=", ".join(book.others)))
        return book.rows, notes, ""
    text = read_delimited(data)
    separator = _SEPARATOR_NAMES[text.separator]
    return text.rows, [sentences.READ_TEXT(encoding=text.encoding, separator=separator)], text.separator


def _too_large(size: int) -> Reason:
    return sentences.TOO_LARGE(
        size=round(size / 1e6), limit=LARGEST_BYTES // 1_000_000, rows=MOST_ROWS, columns=MOST_COLUMNS
    )
