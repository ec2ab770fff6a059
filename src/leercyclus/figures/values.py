"""The values of what municipalities choose: costs by task field and statutory ratios, with the gaps taken out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.tables import Floats
from leercyclus.figures import sentences
from leercyclus.figures.documents import Document, Gap, Series
from leercyclus.figures.store import PACKAGE_TABLES, UNREADABLE, Store, read_header, read_rows

RATIOS = PACKAGE_TABLES / "ratios.csv.gz"
EUR_PER_KEUR = 1000
EXPENSES, REVENUES = ".expenses", ".revenues"


@dataclass(frozen=True, slots=True)
class Ledger:
    """The amounts of one document.

    Attributes:
        fields: f common task fields.
        expenses: float64, shape (n, f), EUR 1,000; NaN where the document says nothing.
        revenues: float64, shape (n, f), EUR 1,000.
        inhabitants: float64, shape (n,).
    """

    fields: tuple[str, ...]
    expenses: Floats
    revenues: Floats
    inhabitants: Floats


def read_ledger(path: Path, codes: tuple[str, ...]) -> Ledger:
    """Read the amounts of one document, rows in the order of the codes."""
    rows = read_rows(path)
    header = next(rows)
    place = {code: row for row, code in enumerate(codes)}
    table = np.full((len(codes), len(header) - 1), np.nan)
    for row in rows:
        table[place[row[0]]] = [float(cell) if cell else np.nan for cell in row[1:]]
    return Ledger(fields_of(header), table[:, 1::2], table[:, 2::2], table[:, 0])


def fields_of(header: list[str]) -> tuple[str, ...]:
    """Give the common task fields that the header of a document names."""
    return tuple(name.removesuffix(EXPENSES) for name in header if name.endswith(EXPENSES))


class Costs:
    """Expenses, revenues and their difference by common task field, in euros per inhabitant."""

    def __init__(self, store: Store, codes: tuple[str, ...], gaps: Callable[[], tuple[Gap, ...]]) -> None:
        self._paths = store.documents()
        self._codes = codes
        self._place = {code: row for row, code in enumerate(codes)}
        self._gaps = gaps
        self._ledgers: dict[Document, Ledger] = {}

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents, in order of time."""
        return tuple(self._paths)

    @cached_property
    def documents_by_field(self) -> Mapping[str, tuple[Document, ...]]:
        """The documents that know each common task field."""
        known: dict[str, list[Document]] = {}
        for document, path in self._paths.items():
            try:
                fields = fields_of(read_header(path))
            except UNREADABLE as error:
                raise BadInput(sentences.BROKEN_TABLE(path=str(path))) from error
            for field in fields:
                known.setdefault(field, []).append(document)
        return {field: tuple(documents) for field, documents in known.items()}

    def ledger(self, document: Document) -> Ledger:
        """Give the amounts of a document as published, gaps still in."""
        if document not in self._ledgers:
            path = self._paths[document]
            try:
                self._ledgers[document] = read_ledger(path, self._codes)
            except UNREADABLE as error:
                raise BadInput(sentences.BROKEN_TABLE(path=str(path))) from error
        return self._ledgers[document]

    def inhabitants(self, document: Document) -> Floats:
        """Give the inhabitants that the amounts of a document are divided by."""
        return self.ledger(document).inhabitants

    def series(self, field: str, flow: str) -> Series:
        """Give the values of a task field over its documents; `flow` is gross, revenue or net."""
        indicator = f"iv3.{field}.{flow}"
        documents = self.documents_by_field[field]
        columns = []
        for document in documents:
            ledger = self.ledger(document)
            column = ledger.fields.index(field)
            expenses, revenues = ledger.expenses[:, column], ledger.revenues[:, column]
            amount = {"gross": expenses, "revenue": revenues, "net": expenses - revenues}[flow]
            columns.append(amount * EUR_PER_KEUR / ledger.inhabitants)
        return _without(self._gaps(), Series(indicator, documents, np.column_stack(columns)), self._place)


class Ratios:
    """The six statutory ratios over the documents they were published for."""

    def __init__(self, codes: tuple[str, ...], gaps: Callable[[], tuple[Gap, ...]]) -> None:
        self._codes = codes
        self._place = {code: row for row, code in enumerate(codes)}
        self._gaps = gaps

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The documents, in order of time; the catalogue asks for them without the values."""
        rows = read_rows(RATIOS)
        next(rows)
        kinds = {(row[0], int(row[1])) for row in rows}
        documents = (Document("accounts" if kind == "accounts" else "budget", year) for kind, year in kinds)
        return tuple(sorted(documents, key=lambda document: document.order))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the ratios."""
        return tuple(read_header(RATIOS)[3:])

    @cached_property
    def _table(self) -> Floats:
        """Values of shape (n, documents, names)."""
        columns = {(document.kind, str(document.year)): place for place, document in enumerate(self.documents)}
        values = np.full((len(self._codes), len(columns), len(self.names)), np.nan)
        rows = read_rows(RATIOS)
        next(rows)
        for kind, year, code, *cells in rows:
            column = columns["accounts" if kind == "accounts" else "budget", year]
            values[self._place[code], column] = [float(cell) if cell else np.nan for cell in cells]
        return values

    def series(self, name: str) -> Series:
        """Give the values of a ratio over its documents."""
        values = self._table[:, :, self.names.index(name)].copy()
        series = Series(f"ratio.{name}", self.documents, values)
        return _without(self._gaps(), series, self._place)


def _without(gaps: tuple[Gap, ...], series: Series, place: Mapping[str, int]) -> Series:
    """Take the gaps out of a series: what they name becomes NaN."""
    columns = {document: column for column, document in enumerate(series.documents)}
    for gap in gaps:
        if gap.document in columns and gap.covers(series.indicator):
            series.values[place[gap.code], columns[gap.document]] = np.nan
    series.values.setflags(write=False)
    return series


def read_gaps(store: Store) -> tuple[Gap, ...]:
    """Read the gaps of every folder; a document that a later folder replaces brings its own."""
    gaps: list[Gap] = []
    owner = {document: path.parent for document, path in store.documents().items()}
    for folder in store.folders:
        path = folder / "gaps.csv"
        if not path.exists():
            continue
        rows = read_rows(path)
        next(rows)
        for code, kind, year, indicator, why in rows:
            document = Document("accounts" if kind == "accounts" else "budget", int(year)) if kind else None
            costs = indicator.startswith("iv3")
            if costs and document is not None and owner.get(document) != folder:
                continue
            gaps.append(Gap(code, document, None if indicator == "iv3" else indicator, sentences.GAPS[why]()))
    return tuple(gaps)
