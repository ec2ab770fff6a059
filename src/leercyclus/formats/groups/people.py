"""A spreadsheet of people: a preview of what was understood, with every problem by row and column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leercyclus.engine.groups.instance import Pair, Person
from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.formats import problems_sentences
from leercyclus.formats import sentences as table_sentences
from leercyclus.formats.grids import Grid, header_problems, label, nameless_problems, open_grid, valueless_problems
from leercyclus.formats.groups import people_sentences as sentences
from leercyclus.formats.groups.people_columns import Columns, names_of_columns, read_columns
from leercyclus.formats.groups.people_rows import Rows
from leercyclus.formats.problems import Line, Problem, refuse


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """What was understood of a spreadsheet of people.

    Attributes:
        people: who comes. Ids are names, with the municipality where that tells two apart, or stand in a column `id`;
            attributes are called `municipality`, `level`, `department`, `organisation`, and else as their column.
        apart: pairs of ids that are not to sit together; together: pairs that are.
        columns: what the columns are; None when the file could not be read.
        lines: the row of everybody, by id.
        notes: how the table was read, to be shown.
        problems: what has to be mended before the table can be used.
    """

    people: tuple[Person, ...]
    apart: tuple[Pair, ...]
    together: tuple[Pair, ...]
    columns: Columns | None
    lines: Mapping[str, int]
    notes: tuple[Reason, ...]
    problems: tuple[Problem, ...]

    def checked(self) -> PeopleTable:
        """Give the table back when it can be used.

        Raises:
            BadInput: when there are problems, one sentence each, with row and column; twenty at most.
        """
        refuse(self.problems)
        return self

    def lacking(self, attribute: str) -> list[Problem]:
        """Name everybody for whom an attribute is empty, as problems."""
        column = self.columns.column(attribute) if self.columns else None
        return [
            Problem(self.lines[one.id], column, sentences.LACKING())
            for one in self.people
            if not one.attributes.get(attribute)
        ]

    def say(self, language: Language) -> list[str]:
        """Write all of it in sentences: first how the table was read, then every problem."""
        return [*(one.say(language) for one in self.notes), *(one.say(language) for one in self.problems)]


def read_people(data: bytes, name: str, *, rounds: int, others: Mapping[str, str] | None = None) -> PeopleTable:
    r"""Read a spreadsheet with a row a person, CSV or XLSX.

    Columns are known by their names in Dutch or English (`people_columns`). Text may be UTF-8, UTF-16 or Latin-1, with
    `;`, `,` or tab between the cells. Cost grows with the number of cells.

    Args:
        data: the bytes of the file.
        name: its name, for the sentences.
        rounds: how many rounds the day has; in the table they are counted from 1.
        others: id to name of people who take part already and may be named in the table.

    Examples:
        >>> table = read_people("naam;gemeente;aanwezig\nAnna;Zwolle;2-3".encode(), "people.csv", rounds=3)
        >>> table.people[0].id, dict(table.people[0].attributes), sorted(table.people[0].present)
        ('Anna', {'municipality': 'Zwolle'}, [1, 2])
        >>> read_people(b"naam;aanwezig\nAnna;7", "people.csv", rounds=3).say("en")[-1]
        'Row 2, column ‘aanwezig’: expected rounds from 1 to 3, got ‘7’. Correct the cell, or take more rounds.'
    """
    try:
        grid = open_grid(data, name)
    except BadInput as bad:
        return _refused(bad.reasons[0])
    grid = grid.below_titles(names_of_columns)
    if len(grid.lines) < 2:  # noqa: PLR2004 - a header and one row
        return _refused(sentences.NO_PEOPLE(name=name), *_where(grid))
    (line, head), body = grid.lines[0], grid.lines[1:]
    width = max(place for place, cell in enumerate(head, start=1) if cell != "")
    header = [label(cell) for cell in head[:width]]
    columns, problems = read_columns(header)
    problems = _header(line, header, body) + problems + valueless_problems(grid, line, header)
    if any(problem.reason.rule is sentences.NO_NAME_COLUMN for problem in problems):
        problems += [Problem(None, None, reason) for reason in _where(grid)]
    if problems:
        return PeopleTable((), (), (), columns, {}, grid.notes, tuple(problems))
    rows = Rows(columns, rounds, others or {})
    rows.read(body)
    skipped = [sentences.SKIPPED(count=grid.skipped)] if grid.skipped else []
    return PeopleTable(
        people=tuple(rows.people),
        apart=tuple(rows.apart),
        together=tuple(rows.together),
        columns=columns,
        lines=rows.lines,
        notes=(*grid.notes, *columns.notes(), sentences.READ(count=len(rows.people)), *skipped, *rows.notes),
        problems=tuple(sorted(rows.problems, key=lambda problem: problem.row or 0)),
    )


def _header(line: int, header: Sequence[str], body: Sequence[Line]) -> list[Problem]:
    """Find what is wrong with the names of the columns; a column without name and cells is left alone."""
    return header_problems(line, [name for name in header if name]) + nameless_problems(line, header, body)


def _where(grid: Grid) -> list[Reason]:
    """Tell where the names of the columns were looked for: a title may stand above them, or another sheet hold them."""
    first = [problems_sentences.READ_ROW(row=str(line)) for line, _ in grid.lines[:1]]
    sheets = [note for note in grid.notes if note.rule in {table_sentences.READ_SHEET, table_sentences.OTHER_SHEETS}]
    return [*sheets, *first]


def _refused(*reasons: Reason) -> PeopleTable:
    """Give a preview of a file in which nothing was understood."""
    return PeopleTable((), (), (), None, {}, (), tuple(Problem(None, None, reason) for reason in reasons))
