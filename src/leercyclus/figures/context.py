"""What a municipality cannot choose, computed from the measures of the Municipal Fund and the key figures of CBS."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.tables import ContextTable, Floats, Indicator
from leercyclus.figures import sentences
from leercyclus.figures.store import UNREADABLE, Store, read_rows, read_words

# A column of a newer year stands in for an older one only when nearly all municipalities have it.
COVERED = 0.95


@dataclass(frozen=True, slots=True)
class Column:
    """One published column: float64, shape (n,), in the order of the register, and its year."""

    values: Floats
    year: int


class Ingredients:
    """The published columns that context is computed from, each of its newest year.

    A column is named by its source and its name there: `fund.inwo`, `cbs.dwelling_total`.
    """

    def __init__(self, store: Store, codes: tuple[str, ...]) -> None:
        self._store = store
        self._place = {code: row for row, code in enumerate(codes)}
        self._read = cache(self._read_columns)
        self._years = {source: store.years(source) for source in ("fund", "cbs")}

    def column(self, name: str) -> Column:
        """Give a column of the newest year in which nearly all municipalities have it."""
        source, _, key = name.partition(".")
        for year, path in self._years[source].items():
            values = self._read(path).get(key)
            if values is not None and np.isfinite(values).mean() >= COVERED:
                return Column(values, year)
        raise KeyError(name)

    def by_year(self, source: str, key: str) -> dict[int, Floats]:
        """Give a column of every year in which all municipalities have it."""
        found = {year: self._read(path).get(key) for year, path in self._years[source].items()}
        return {year: values for year, values in found.items() if values is not None and np.isfinite(values).all()}

    def _read_columns(self, path: Path) -> Mapping[str, Floats]:
        """Read a table of columns by code into arrays in the order of the register; empty cells are NaN."""
        try:
            rows = read_rows(path)
            header = next(rows)
            table = np.full((len(self._place), len(header) - 1), np.nan)
            for row in rows:
                table[self._place[row[0]]] = [float(cell) if cell else np.nan for cell in row[1:]]
        except UNREADABLE as error:
            raise BadInput(sentences.BROKEN_TABLE(path=str(path))) from error
        return dict(zip(header[1:], table.T, strict=True))


def _sum(ingredients: Ingredients, names: str) -> tuple[Floats, tuple[int, ...]]:
    """Add up columns written as `a + b`; of columns written as `a | b` take the newest."""
    if " | " in names:
        newest = max((ingredients.column(name) for name in names.split(" | ")), key=lambda column: column.year)
        return newest.values, (newest.year,)
    columns = [ingredients.column(name) for name in names.split(" + ")]
    return np.sum([column.values for column in columns], axis=0), tuple(column.year for column in columns)


def compute_context(store: Store, codes: tuple[str, ...]) -> tuple[ContextTable, Mapping[str, tuple[int, ...]]]:
    """Compute the context table and the years of every indicator in it.

    The recipe of each indicator (numerator, denominator, factor) stands in `words/context.csv`.

    Args:
        store: where the published tables lie.
        codes: n codes, the order of the rows.

    Returns:
        The table, shape (n, m), NaN where a value is missing, with the inhabitants as its population; and for every
        indicator the years its figures are of.
    """
    ingredients = Ingredients(store, codes)
    indicators: list[Indicator] = []
    columns: list[Floats] = []
    years: dict[str, tuple[int, ...]] = {}
    for row in read_words("context"):
        values, used = _sum(ingredients, row["numerator"])
        if row["rule"] == "zero_is_missing":
            values = np.where(values > 0, values, np.nan)
        if row["denominator"]:
            below, more = _sum(ingredients, row["denominator"])
            values, used = values / below, used + more
        columns.append(values * float(row["factor"]))
        indicators.append(Indicator(row["id"], row["theme"], "log" if row["scale"] == "log" else "linear"))
        years[row["id"]] = tuple(sorted(set(used)))
    values = np.column_stack(columns)
    population = values[:, [indicator.id for indicator in indicators].index("inhabitants")].copy()
    return ContextTable(codes, tuple(indicators), values, population), years
