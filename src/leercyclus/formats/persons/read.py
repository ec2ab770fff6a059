"""A list of persons from a spreadsheet or from pasted text: what was understood, every problem by row and column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.grids import Grid, Limits, grid_of_text, label, nameless_problems, open_grid, valueless_problems
from leercyclus.formats.layouts import Cell
from leercyclus.formats.persons import sentences
from leercyclus.formats.persons.columns import Columns, names_of_columns, read_columns
from leercyclus.formats.persons.doubles import folded
from leercyclus.formats.persons.levels import level_of
from leercyclus.formats.persons.mail import read_mail
from leercyclus.formats.persons.result import PersonRow, PersonsList, refused
from leercyclus.formats.persons.rows import Rows
from leercyclus.formats.problems import Line, Problem

LIMITS = Limits(bytes=5_000_000, columns=200)
MOST_PERSONS = 5_000
_SPREAD = ("organisation", "department", "employer")
"""What merged cells say of all rows beside them."""


def read_persons(data: bytes | str, name: str) -> PersonsList:
    r"""Read the persons of a delegation.

    A spreadsheet has a row a person below a row with the names of the columns, in Dutch or English (`columns`); titles
    may stand above it, in the first twenty rows. Text in bytes may be UTF-8, UTF-16 or Latin-1, with `;`, `,` or tab
    between the cells. Pasted text is a table when it holds tabs or names of columns, and else a list as mail programs
    write it: `Anna Bakker <anna@zwolle.example>; "De Vries, Jan" <jan@zwolle.example>`. Cost grows with the number of
    cells.

    Args:
        data: the bytes of a file (CSV, TSV or XLSX) of at most 5 MB, or pasted text; at most 5,000 persons.
        name: the name of the file, for the sentences.

    Returns:
        The persons, with every problem and how the list was read. While there is a problem nothing is to be kept.

    Examples:
        >>> found = read_persons("naam;e-mail;niveau\nAnna Bakker;anna@Zwolle.example;wethouder".encode(), "lijst.csv")
        >>> found.rows[0].row, found.rows[0].email, found.rows[0].level
        (2, 'anna@zwolle.example', 'alderman')
        >>> read_persons("Anna <anna@zwolle.example>; Jan", "").rows[1].name
        'Jan'
        >>> read_persons("naam;e-mail\nAnna;anna@@zwolle.example".encode(), "lijst.csv").problems[0].say("en")
        'Row 2, column ‘e-mail’: expected one mail address with one ‘@’, got ‘anna@@zwolle.example’. Leave one address.'
    """
    if isinstance(data, str):
        return _from_text(data.removeprefix("\ufeff"))
    try:
        grid = open_grid(data, name, LIMITS)
    except BadInput as bad:
        return refused(*bad.reasons)
    return _from_grid(grid.below_titles(names_of_columns), name)


def _from_text(text: str) -> PersonsList:
    """Read what was pasted, as a table or as what a mail program writes."""
    if len(text.encode(errors="replace")) > LIMITS.bytes:
        return refused(sentences.TOO_LONG_TEXT(most=LIMITS.bytes // 1_000_000))
    try:
        grid = grid_of_text(text, LIMITS)
    except BadInput:  # a long line of addresses is no table
        return _from_mail(text)
    if any(names_of_columns([label(cell) for cell in row]) for _, row in grid.lines[:20]):
        return _from_grid(grid.below_titles(names_of_columns), "")
    if "\t" in text.strip() or _is_table(grid):
        return _from_grid(_with_names(grid), "")
    return _from_mail(text)


def _from_mail(text: str) -> PersonsList:
    persons, problems = read_mail(text)
    behind = [row for row in persons if row.post]
    notes = (
        [sentences.POST_BEHIND_NAME(count=len(behind), levels=sum(bool(row.level) for row in behind))] if behind else []
    )
    return _finished(persons, problems, notes, None, is_table=False)


def _is_table(grid: Grid) -> bool:
    """Tell whether pasted lines without names of columns are a table: several rows, each with one bare address."""
    widths = {len(row) for _, row in grid.lines}
    addresses = {sum("@" in str(cell) and "<" not in str(cell) for cell in row) for _, row in grid.lines}
    return len(grid.lines) > 1 and len(widths) == 1 and min(widths) > 1 and addresses == {1}


def _from_grid(grid: Grid, name: str) -> PersonsList:
    """Read a table of which the first row holds the names of the columns."""
    if not grid.lines:
        return refused(sentences.NO_PERSONS(name=name or sentences.PASTED()))
    (line, head), body = grid.lines[0], grid.lines[1:]
    width = max(place for place, cell in enumerate(head, start=1) if cell != "")
    header = [label(cell) for cell in head[:width]]
    columns = read_columns(header)
    problems = [*columns.problems, *nameless_problems(line, header, body)]
    if any(problem.reason.rule is sentences.NO_NAME_COLUMN for problem in problems):
        return PersonsList((), tuple(problems), (*grid.notes, *columns.notes))
    if not body:
        return refused(sentences.NO_PERSONS(name=name or sentences.PASTED()))
    if len(body) > MOST_PERSONS:
        return refused(sentences.TOO_MANY(most=MOST_PERSONS, found=len(body)))
    problems += valueless_problems(grid, line, header)
    body, spread = _spread(body, grid, columns)
    rows = Rows(columns)
    rows.read(body)
    notes = [*grid.notes, *columns.notes, *spread, *rows.notes()]
    blank = body[-1][0] - line - len(body)
    if blank:
        notes.append(sentences.BLANK(count=blank))
    return _finished(rows.found, [*problems, *rows.problems], notes, columns.column("email"))


def _finished(
    rows: Sequence[PersonRow],
    problems: Sequence[Problem],
    notes: Sequence[Reason],
    column: str | None,
    *,
    is_table: bool = True,
) -> PersonsList:
    """Fold who stands there twice, and tell what is still lacking."""
    if not rows and not problems:
        return refused(sentences.NO_PERSONS(name=sentences.PASTED()))
    kept, contradictions, doubles = folded(rows, column, is_table=is_table)
    without = sum(not row.email for row in kept)
    nameless = sum(not row.name for row in kept)
    told = [sentences.READ(count=len(kept)), *notes, *doubles]
    told += [sentences.NO_ADDRESSES(count=without)] if without else []
    told += [sentences.NO_NAMES(count=nameless)] if nameless else []
    every = sorted([*problems, *contradictions], key=lambda problem: problem.row or 0)
    return PersonsList(tuple(kept), tuple(every), tuple(told))


def _spread(body: Sequence[Line], grid: Grid, columns: Columns) -> tuple[list[Line], list[Reason]]:
    """Let a value in merged cells of a workbook count for all rows beside it, where that is what was meant."""
    wanted = {columns.places[role] for role in _SPREAD if role in columns.places}
    values = dict(body)
    copied: dict[int, dict[int, Cell]] = {}
    notes = []
    for first, place, last, end in grid.merged:
        lines = [line for line in range(first + 2, last + 2) if line in values]
        if place == end and place in wanted and first + 1 in values and lines:
            for line in lines:
                copied.setdefault(line, {})[place] = values[first + 1][place]
            notes.append(sentences.MERGED(column=columns.header[place], rows=f"{first + 1}-{last + 1}"))
    return [
        (line, [copied.get(line, {}).get(place, cell) for place, cell in enumerate(row)]) for line, row in body
    ], notes


def _with_names(grid: Grid) -> Grid:
    """Put names above the columns of pasted rows that have none: by their addresses, levels, and the text before them.

    A column that cannot be told keeps no name that is known, so that it is told not to be read.
    """
    width = max((len(row) for _, row in grid.lines), default=0)
    names = [""] * width
    columns = [
        [str(row[place]) for _, row in grid.lines if place < len(row) and row[place] != ""] for place in range(width)
    ]
    for place, cells in enumerate(columns):
        if cells and "e-mail" not in names and sum("@" in cell for cell in cells) * 2 > len(cells):
            names[place] = "e-mail"
        elif cells and "level" not in names and all(map(level_of, cells)):
            names[place] = "level"
        elif cells and "name" not in names and any(re.search(r"[^\W\d_]", cell) for cell in cells):
            names[place] = "name"
    named = [name or f"{place + 1}" for place, name in enumerate(names)]
    note = sentences.NAMED(columns=", ".join(f"{place}: {name}" for place, name in enumerate(names, start=1) if name))
    return replace(grid, lines=[(0, named), *grid.lines], notes=(*grid.notes, note))
