"""A user's own table: a preview of what was understood, with every problem by row and column; nothing is guessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.engine.tables import ContextTable, Floats, Indicator
from leercyclus.formats import sentences
from leercyclus.formats.cells import Cells
from leercyclus.formats.grids import header_problems, label, open_grid
from leercyclus.formats.layouts import POPULATIONS, Layout, layout_of, looks_like_figures
from leercyclus.formats.lookups import Lookup
from leercyclus.formats.names import plain
from leercyclus.formats.numerals import Decimal
from leercyclus.formats.problems import Problem

SOME = 3

__all__ = ["Problem", "TablePreview", "read_table"]


@dataclass(frozen=True, slots=True)
class TablePreview:
    """What was understood of a table.

    Attributes:
        layout: `wide` (a row is a municipality) or `long` (a row is one value).
        codes: n codes, in the order in which they come.
        indicators: m names of indicators.
        values: float64, shape (n, m), NaN where a value is missing or could not be read.
        population: name of the indicator that also counts as the number of inhabitants, or None.
        notes: how the table was read, to be shown to the user.
        problems: what has to be mended before the table can be used.
        names: code to name, from a column of names beside the codes; empty when there is none.
    """

    layout: str
    codes: tuple[str, ...]
    indicators: tuple[str, ...]
    values: Floats
    population: str | None
    notes: tuple[Reason, ...]
    problems: tuple[Problem, ...]
    names: Mapping[str, str] = field(default_factory=dict)

    def table(self) -> ContextTable:
        """Give the table to the engine, with no theme and its scale left to the engine.

        Raises:
            BadInput: when there are problems, one sentence each, with row and column.
        """
        if self.problems:
            raise BadInput(*(problem.located() for problem in self.problems))
        people = None
        if self.population is not None:
            people = self.values[:, self.indicators.index(self.population)].copy()
        indicators = tuple(Indicator(name) for name in self.indicators)
        return ContextTable(self.codes, indicators, self.values.copy(), people)

    def say(self, language: Language) -> list[str]:
        """Write all of it in sentences: first how the table was read, then every problem."""
        return [
            *(note.say(language) for note in self.notes),
            *(problem.say(language) for problem in self.problems),
        ]


def read_table(
    data: bytes,
    name: str,
    *,
    known: Mapping[str, str] | None = None,
    former: Mapping[str, str] | None = None,
    decimal: Decimal | None = None,
    year: int | None = None,
) -> TablePreview:
    r"""Read a user's own table, CSV or XLSX, wide or long, by code or name.

    A table without names of columns that are known has its codes in the first column. Text may be UTF-8, UTF-16 or
    Latin-1, with `;`, `,` or tab between the cells. Cost grows with the number of cells.

    Args:
        data: the bytes of the file.
        name: its name, for the sentences.
        known: code to name of the municipalities there are; with None every text in the first column is a code.
        former: old code or old name of a municipality that merged away, with the name of its successor.
        decimal: the decimal sign, for a table in which no number tells it.
        year: which year to take from a long table with several.

    Examples:
        >>> preview = read_table("gemeente;groen\nZwolle;12,5".encode(), "groen.csv", known={"GM0193": "Zwolle"})
        >>> preview.codes, float(preview.values[0, 0])
        (('GM0193',), 12.5)
        >>> read_table("code;groen\nGM0193;veel\nGM0153;3".encode(), "groen.csv").say("en")[-1]
        'Row 2, column ‘groen’: expected a number, found ‘veel’. Correct it or leave the cell empty.'
    """
    try:
        grid = open_grid(data, name)
    except BadInput as bad:
        return _refused(Problem(None, None, bad.reasons[0]))
    if len(grid.lines) < 2:  # noqa: PLR2004 - a header and one row
        return _refused(Problem(None, None, sentences.EMPTY_TABLE()))
    (first, head), body = grid.lines[0], grid.lines[1:]
    if looks_like_figures(head):
        return _refused(Problem(first, None, sentences.NO_HEADER()))
    width = max(place for place, cell in enumerate(head, start=1) if cell != "")
    header = [label(cell) for cell in head[:width]]
    layout = layout_of(header, [row for _, row in body])
    cells = Cells(header, layout, Lookup(known, former), decimal)
    values = cells.read(body, grid.separator, year)
    problems = header_problems(first, header) + cells.problems
    if not cells.indicators and not problems:
        problems.append(Problem(None, None, sentences.NO_INDICATOR()))
    population = next((name for name in cells.indicators if plain(name) in POPULATIONS), None)
    return TablePreview(
        layout="wide" if layout.indicator is None else "long",
        codes=cells.codes,
        indicators=tuple(cells.indicators),
        values=values,
        population=population,
        notes=(*grid.notes, *_notes(header, layout, cells, population)),
        problems=tuple(problems),
        names=cells.names,
    )


def _notes(header: list[str], layout: Layout, cells: Cells, population: str | None) -> list[Reason]:
    """Tell how the table was understood."""
    notes = [_layout_note(header, layout, cells), *cells.notes]
    spare = [place for place in layout.spare if place != layout.label]
    notes += [sentences.LEFT_OUT(column=header[place]) for place in spare]
    if layout.label is not None:
        notes.append(sentences.READ_LABEL(column=header[layout.label]))
    notes += _absent(cells)
    if population:
        notes.append(sentences.READ_POPULATION(column=population))
    return notes


def _layout_note(header: list[str], layout: Layout, cells: Cells) -> Reason:
    """Tell how the table is laid out."""
    if layout.indicator is None:
        return sentences.READ_LAYOUT_WIDE(code=header[layout.who], rows=len(cells.codes), columns=len(cells.indicators))
    return sentences.READ_LAYOUT_LONG(
        code=header[layout.who],
        indicator=header[layout.indicator],
        value=header[layout.figures[0]],
        rows=len(cells.codes),
        columns=len(cells.indicators),
    )


def _absent(cells: Cells) -> list[Reason]:
    """Tell which of the known municipalities are not in the table."""
    known = cells.lookup.known or {}
    absent = [name for code, name in known.items() if code not in cells.lines]
    if not absent:
        return []
    return [sentences.ABSENT(count=len(absent), of=len(known), some=", ".join(absent[:SOME]))]


def _refused(problem: Problem) -> TablePreview:
    """Give a preview of a file in which nothing was understood."""
    return TablePreview("wide", (), (), np.empty((0, 0)), None, (), (problem,))
