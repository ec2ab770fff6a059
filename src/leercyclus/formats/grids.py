"""Opening a table that somebody hands in, CSV or XLSX: the rows that hold something, and how it was read."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats import sentences
from leercyclus.formats.delimited import read_delimited, split_rows
from leercyclus.formats.layouts import Row
from leercyclus.formats.problems import Line, Problem
from leercyclus.formats.workbooks import Merged, is_workbook, read_workbook

# The first bytes of the old binary workbook (xls) and of a PDF: no table that is read here.
NO_TABLES = (b"\xd0\xcf\x11\xe0", b"%PDF")
_SEPARATOR_NAMES = {";": "‘;’", ",": "‘,’", "\t": "tab", "": "-"}
_TITLE_ROWS = 20
"""In so many rows the names of the columns are looked for."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a table may be: bytes of its file, rows that hold something, columns."""

    bytes: int = 50_000_000
    rows: int = 100_000
    columns: int = 2_000


USUAL = Limits()


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a table.

    Attributes:
        lines: the rows that hold something, each with its place in the file, from 1.
        notes: how the file was read.
        separator: what stands between two cells; empty for a workbook and for a single column.
        skipped: how many rows before the last one hold nothing.
        merged: ranges of merged cells of a workbook.
        valueless: cells of a workbook (`B3`) with an error, or a formula that was saved without its value.
    """

    lines: list[Line]
    notes: tuple[Reason, ...]
    separator: str
    skipped: int
    merged: tuple[Merged, ...] = ()
    valueless: tuple[str, ...] = ()

    def below_titles(self, score: Callable[[Sequence[str]], int]) -> Grid:
        """Give the grid from the row with the names of its columns on, which may stand below titles.

        Args:
            score: tells of the cells of a row how many are names of columns; 0 when it cannot be that row.

        Returns:
            The grid from the best of the first twenty rows on, with a note when others stand above it; the grid as it
            is when no row scores.
        """
        candidates = [(score([label(cell) for cell in row]), -place) for place, (_, row) in self._first_rows()]
        best, place = max(candidates, default=(0, 0))
        if best == 0 or place == 0:
            return self
        titles = sentences.TITLES_ABOVE(count=-place, row=str(self.lines[-place][0]))
        return replace(self, lines=self.lines[-place:], notes=(*self.notes, titles))

    def _first_rows(self) -> Iterable[tuple[int, Line]]:
        return ((place, line) for place, line in enumerate(self.lines) if line[0] <= _TITLE_ROWS)


def open_grid(data: bytes, name: str, limits: Limits = USUAL) -> Grid:
    """Open a table.

    Args:
        data: the bytes of the file: a workbook (xlsx), or text in UTF-8, UTF-16 or Latin-1.
        name: its name, for the sentences.
        limits: how large it may be; 50 MB, 100,000 rows and 2,000 columns when nothing is said.

    Raises:
        BadInput: when the file is too large or no table.
    """
    if len(data) > limits.bytes:
        raise BadInput(_too_large(len(data), limits))
    if data.startswith(NO_TABLES) or (data[:2] == b"PK" and not is_workbook(data)):
        raise BadInput(sentences.NOT_A_TABLE(name=name))
    try:
        grid = _opened(data)
    except ValueError as error:
        raise BadInput(sentences.NOT_A_TABLE(name=name)) from error
    return _within(grid, len(data), limits)


def grid_of_text(text: str, limits: Limits = USUAL) -> Grid:
    """Open a table that was pasted as text.

    Raises:
        BadInput: when it is too large or no table.
    """
    if len(text) > limits.bytes:
        raise BadInput(_too_large(len(text), limits))
    try:
        rows, separator = split_rows(text)
    except ValueError as error:
        raise BadInput(sentences.NOT_A_TABLE(name="")) from error
    return _within(_grid(rows, (), separator), len(text), limits)


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


def nameless_problems(line: int, header: Sequence[str], body: Sequence[Line]) -> list[Problem]:
    """Find columns that hold something below no name; one without name and cells is left alone."""
    return [
        Problem(line, None, sentences.EMPTY_NAME(number=place + 1))
        for place, name in enumerate(header)
        if not name and any(len(row) > place and row[place] != "" for _, row in body)
    ]


def valueless_problems(grid: Grid, line: int, header: Sequence[str]) -> list[Problem]:
    """Name the cells below the names of the columns that hold a formula or an error and no value.

    Args:
        grid: the table.
        line: the row of the names of the columns.
        header: these names; what stands beside them, and below one that is empty, is left alone.
    """
    problems = []
    for cell in grid.valueless:
        found = re.fullmatch(r"([A-Z]+)(\d+)", cell)
        place = _place(found[1]) if found else 0
        if found and int(found[2]) > line and place < len(header) and header[place]:
            problems.append(Problem(int(found[2]), header[place], sentences.NO_VALUE(cell=cell)))
    return problems


def _place(letters: str) -> int:
    """Count a column from 0: `A` is 0, `AA` is 26."""
    place = 0
    for letter in letters:
        place = 26 * place + ord(letter) - ord("A") + 1
    return place - 1


def _opened(data: bytes) -> Grid:
    """Give the rows of a file, how it was read, and what separates its cells (nothing in a workbook)."""
    if is_workbook(data):
        book = read_workbook(data)
        notes = [sentences.READ_SHEET(sheet=book.sheet)]
        if book.others:
            notes.append(sentences.OTHER_SHEETS(sheets=", ".join(book.others)))
        return replace(_grid(book.rows, notes, ""), merged=book.merged, valueless=book.valueless)
    text = read_delimited(data)
    separator = _SEPARATOR_NAMES[text.separator]
    notes = [sentences.READ_TEXT(encoding=text.encoding, separator=separator)]
    return _grid(text.rows, notes, text.separator)


def _grid(rows: Sequence[Row], notes: Sequence[Reason], separator: str) -> Grid:
    filled = [(line, row) for line, row in enumerate(rows, start=1) if any(cell != "" for cell in row)]
    return Grid(filled, tuple(notes), separator, filled[-1][0] - len(filled) if filled else 0)


def _within(grid: Grid, size: int, limits: Limits) -> Grid:
    if len(grid.lines) > limits.rows or max((len(row) for _, row in grid.lines), default=0) > limits.columns:
        raise BadInput(_too_large(size, limits))
    return grid


def _too_large(size: int, limits: Limits) -> Reason:
    return sentences.TOO_LARGE(
        size=math.ceil(size / 1e6), limit=limits.bytes // 1_000_000, rows=limits.rows, columns=limits.columns
    )
