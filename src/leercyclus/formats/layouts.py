"""How a user's own table is laid out: which column says who, which say what, and which hold the figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leercyclus.formats.names import plain
from leercyclus.formats.numerals import is_missing

Cell = str | float
Row = Sequence[Cell]

CODES = frozenset({"code", "gemeentecode", "gemeente code", "gm code", "gmcode", "cbs code", "gwb code", "regiocode"})
NAMES = frozenset(
    {"gemeente", "gemeenten", "gemeentenaam", "naam", "name", "municipality", "regio", "regios", "plaats"}
)
INDICATORS = frozenset({"indicator", "indicators", "variabele", "variable", "onderwerp", "kenmerk", "cijfer", "topic"})
VALUES = frozenset({"waarde", "value", "getal", "bedrag", "number", "values"})
YEARS = frozenset({"jaar", "year", "periode", "perioden", "period"})
POPULATIONS = frozenset({"inwoners", "aantal inwoners", "inhabitants", "population", "inwonertal"})


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in a table, as column numbers from 0.

    Attributes:
        who: the column of codes or names.
        indicator: in a long table the column of names of indicators; None in a wide one.
        figures: the columns of figures; one in a long table.
        year: the column of years, if there is one.
        spare: columns that hold no figures: names beside codes, and years in a wide table.
        label: the column of names beside codes, if there is one.
    """

    who: int
    indicator: int | None
    figures: tuple[int, ...]
    year: int | None
    spare: tuple[int, ...]
    label: int | None = None


def layout_of(header: Sequence[str], rows: Sequence[Row]) -> Layout:
    """Find out how a table is laid out, by the names of its columns and else by what is in them."""
    names = [plain(name) for name in header]
    who = _first(names, CODES)
    who = _first(names, NAMES) if who is None else who
    who = 0 if who is None else who
    year = _first(names, YEARS)
    indicator, value = _first(names, INDICATORS), _first(names, VALUES)
    if indicator is None and value is None and len(header) == 3 and who == 0 and _looks_long(rows):  # noqa: PLR2004 - who, what, how much
        indicator, value = 1, 2
    labels = {place for place, name in enumerate(names) if name in NAMES or name in CODES}
    label = next((place for place, name in enumerate(names) if name in NAMES and place != who), None)
    if indicator is not None and value is not None:
        spare = tuple(place for place in range(len(header)) if place not in {who, indicator, value, year})
        return Layout(who, indicator, (value,), year, spare, label)
    labels |= {year} if year is not None else set()
    figures = tuple(place for place in range(len(header)) if place != who and place not in labels)
    return Layout(who, None, figures, year, tuple(sorted(labels - {who})), label)


def _first(names: Sequence[str], wanted: frozenset[str]) -> int | None:
    """Give the first column with one of these names."""
    return next((place for place, name in enumerate(names) if name in wanted), None)


def _looks_long(rows: Sequence[Row]) -> bool:
    """Tell whether three columns are who, what and how much: text in the second, and someone stands there twice."""
    filled = [row for row in rows if len(row) > 1]
    if not filled:
        return False
    text = all(isinstance(row[1], str) and not is_missing(row[1]) and not _is_numeric(row[1]) for row in filled)
    return text and len({row[0] for row in filled}) < len(filled)


def _is_numeric(cell: Cell) -> bool:
    """Tell whether a cell holds a number in one of the two ways to write it."""
    return isinstance(cell, float) or (cell.strip("+-")[:1].isdigit() and not any(sign.isalpha() for sign in cell))


def looks_like_figures(header: Sequence[Cell]) -> bool:
    """Tell whether the first row holds numbers where names of columns should stand."""
    rest = [cell for cell in header[1:] if cell != ""]
    years = all(isinstance(cell, float) and cell.is_integer() for cell in rest)
    return bool(rest) and not years and all(_is_numeric(cell) for cell in rest)
