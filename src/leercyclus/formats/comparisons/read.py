"""Three tables of one's own become the figures a circle is compared on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from leercyclus.engine.differences import FigureTable, Measure
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.tables import ContextTable, Indicator
from leercyclus.formats.comparisons import sentences
from leercyclus.formats.comparisons.columns import MOST_PROBLEMS, Columns, open_columns


@dataclass(frozen=True, slots=True)
class File:
    """A file: its name for the sentences, and what is in it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Compared:
    """Figures of one's own.

    Attributes:
        table: for the engine.
        names: by indicator.
        themes: by indicator; empty text where none is given.
    """

    table: FigureTable
    names: Mapping[str, str]
    themes: Mapping[str, str]


def read_comparison(figures: File, indicators: File, context: File) -> Compared:
    r"""Read figures with their indicators and the context of the municipalities.

    Args:
        figures: CSV with the columns code, indicator, year, value; a line that is not there is missing.
        indicators: CSV with the columns indicator and unit, and if you like name and theme. Units `%` and `EUR` (per
            inhabitant) have a working scale of their own.
        context: CSV with the columns code and population, the others numbers that a municipality cannot choose.

    Raises:
        BadInput: a file that is no such table; lines that are not as expected, twenty at most.

    Examples:
        >>> context = "code,population,age\n" + "".join(f"G{row},{1000 + row},4{row}\n" for row in range(3))
        >>> files = (
        ...     File("f", b"code,indicator,year,value\nG1,green,2023,5.5\n"),
        ...     File("i", b"indicator,unit\ngreen,%\n"),
        ... )
        >>> read_comparison(*files, File("c", context.encode())).table.values.shape
        (3, 1, 1)
    """
    table = _context(open_columns(context.data, context.name, ("code", "population")))
    described = _indicators(open_columns(indicators.data, indicators.name, ("indicator", "unit")))
    opened = open_columns(figures.data, figures.name, ("code", "indicator", "year", "value"))
    values, years, used = _values(opened, table.codes, tuple(described))
    kept = [place for place, indicator in enumerate(described) if indicator in used]
    ids = [list(described)[place] for place in kept]
    measures = tuple(Measure(one, described[one][0]) for one in ids)
    return Compared(
        FigureTable(table.codes, measures, years, np.ascontiguousarray(values[:, kept]), table),
        {one: described[one][1] for one in ids},
        {one: described[one][2] for one in ids},
    )


def _context(opened: Columns) -> ContextTable:
    """Read the table of context: code, population and numbers."""
    problems: list[Reason] = []
    who = opened.head.index("code")
    codes: dict[str, list[float]] = {}
    for line, row in opened.rows(problems):
        code, cells = row[who].strip(), [cell for place, cell in enumerate(row) if place != who]
        numbers = [opened.number(cell) for cell in cells]
        for name, text, value in zip((n for n in opened.head if n != "code"), cells, numbers, strict=True):
            if value is None:
                problems.append(sentences.NUMBER(file=opened.file, line=line, column=name, text=text))
        if code in codes:
            problems.append(sentences.TWICE(file=opened.file, line=line, name=code))
        codes[code] = [np.nan if value is None else value for value in numbers]
    _refuse(problems)
    names = [name for name in opened.head if name != "code"]
    values = np.array(list(codes.values()))
    people = names.index("population")
    others = [place for place in range(len(names)) if place != people]
    indicators = tuple(Indicator(names[place]) for place in others)
    return ContextTable(tuple(codes), indicators, values[:, others], values[:, people].copy())


def _indicators(opened: Columns) -> dict[str, tuple[str, str, str]]:
    """Read what the indicators are: unit, name and theme by id."""
    problems: list[Reason] = []
    described: dict[str, tuple[str, str, str]] = {}
    for line, row in opened.rows(problems):
        cells = dict(zip(opened.head, (cell.strip() for cell in row), strict=True))
        key = cells["indicator"]
        if key in described:
            problems.append(sentences.TWICE(file=opened.file, line=line, name=key))
        described[key] = (cells["unit"], cells.get("name") or key, cells.get("theme", ""))
    _refuse(problems)
    return described


def _values(
    opened: Columns, codes: tuple[str, ...], indicators: tuple[str, ...]
) -> tuple[np.ndarray, tuple[str, ...], set[str]]:
    """Read the figures: values of shape (n, m, t), the years in order, and which indicators have figures."""
    problems: list[Reason] = []
    places = [opened.head.index(name) for name in ("code", "indicator", "year", "value")]
    rows = {code: place for place, code in enumerate(codes)}
    columns = {indicator: place for place, indicator in enumerate(indicators)}
    found: dict[tuple[int, int, str], float] = {}
    for line, row in opened.rows(problems):
        code, indicator, year, text = (row[place].strip() for place in places)
        value = opened.number(text)
        key = (rows.get(code, -1), columns.get(indicator, -1), year)
        if value is not None and min(key[:2]) >= 0 and key not in found:
            found[key] = value
        elif len(problems) < MOST_PROBLEMS:
            problems.append(_problem(opened.file, line, (code, indicator, year, text), key, value))
    _refuse(problems)
    years = sorted(
        {year for *_, year in found},
        key=lambda year: (not year.isdigit(), int(year or 0) if year.isdigit() else 0, year),
    )
    place_of = {year: place for place, year in enumerate(years)}
    values = np.full((len(codes), len(indicators), len(years)), np.nan)
    for (code_row, column, year), value in found.items():
        values[code_row, column, place_of[year]] = value
    return values, tuple(years), {indicators[column] for _, column, _ in found}


def _problem(
    file: str, line: int, cells: tuple[str, str, str, str], key: tuple[int, int, str], value: float | None
) -> Reason:
    code, indicator, year, text = cells
    if key[0] < 0:
        return sentences.UNKNOWN_CODE(file=file, line=line, code=code)
    if key[1] < 0:
        return sentences.UNKNOWN_INDICATOR(file=file, line=line, indicator=indicator)
    if value is None:
        return sentences.NUMBER(file=file, line=line, column="value", text=text)
    return sentences.TWICE(file=file, line=line, name=f"{code}, {indicator}, {year}")


def _refuse(problems: list[Reason]) -> None:
    if problems:
        raise BadInput(*problems[:MOST_PROBLEMS])
