"""Costs by task field (Iv3) as CBS publishes them, checked and put into documents."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from leercyclus.engine.reasons import BadInput
from leercyclus.figures.adding import sentences
from leercyclus.figures.adding.batch import Batch
from leercyclus.figures.adding.documents import make_batch
from leercyclus.figures.adding.regions import Problems, listed, municipality_of, region_column
from leercyclus.figures.collection import Figures
from leercyclus.figures.documents import Document, Kind
from leercyclus.figures.ledger_tables import Amounts
from leercyclus.figures.store import PACKAGE_TABLES, read_rows
from leercyclus.formats.cbs import CbsTable, Value

FIELDS = ("taakveldbalanspost", "taakveldbalansposten", "taakvelden", "taakveld", "task_field")
CATEGORIES = ("categorie", "categorieen", "categorieën")
REPORTS = ("verslagsoort", "document", "documentsoort")
PERIODS = ("perioden", "periode", "jaar", "year")
FIRST = ("k_1eplaatsing", "k_1steplaatsing", "waarde", "bedrag", "value")
SECOND = ("k_2eplaatsing", "k_2deplaatsing")
EXPENSES = ("lasten", "totalelasten", "totaallasten", "expenses_keur", "expenses")
REVENUES = ("baten", "totalebaten", "totaalbaten", "revenues_keur", "revenues")
INHABITANTS = ("inhabitants", "inwoners", "aantalinwoners", "inwonertal")

# CBS writes this where a municipality reported nothing.
NO_REPORT = -99_998.0
# Codes of the balance sheet, which stand among the task fields: A for assets, P for liabilities.
BALANCE_SHEET = re.compile(r"[AP]\d")


@dataclass(slots=True)
class _Delivery:
    """What one municipality delivered for one document: by common task field its expenses and revenues, EUR 1,000.

    CBS publishes twice: a second delivery replaces the first as a whole.
    """

    first: dict[str, list[float]] = field(default_factory=dict)
    second: dict[str, list[float]] = field(default_factory=dict)
    inhabitants: int = 0

    @property
    def last(self) -> dict[str, list[float]]:
        """The delivery that counts."""
        return self.second or self.first


# By document and by region as it stands in the table, which can be a municipality that merged since.
Deliveries = dict[tuple[Document, str], _Delivery]


def fits(table: CbsTable) -> bool:
    """Tell whether a table is Iv3."""
    amounts = table.first(FIRST + SECOND) or (table.first(EXPENSES) and table.first(REVENUES))
    return bool(region_column(table) and table.first(FIELDS) and amounts)


def batches(table: CbsTable, figures: Figures, kind: Kind | None, year: int | None) -> list[Batch]:
    """Read and check every document in a table; raises BadInput with all problems found."""
    deliveries = _Reader(table, figures, kind, year).read()
    documents: dict[Document, Amounts] = {}
    people: dict[Document, dict[str, int]] = {}
    regions: dict[Document, dict[str, set[str]]] = {}
    for (document, region), delivery in deliveries.items():
        code = municipality_of(region, figures.register)
        if code is None or not delivery.last:
            continue
        regions.setdefault(document, {}).setdefault(code, set()).add(region)
        amounts = documents.setdefault(document, {})
        for name, (expenses, revenues) in delivery.last.items():
            cell = amounts.setdefault((code, name), [0.0, 0.0])
            cell[0] += expenses
            cell[1] += revenues
        if delivery.inhabitants:
            counted = people.setdefault(document, {})
            counted[code] = counted.get(code, 0) + delivery.inhabitants
    if not documents:
        raise BadInput(sentences.NO_DOCUMENT())
    return [
        make_batch(
            document,
            documents[document],
            people.get(document, {}),
            figures,
            combined=[code for code, found in regions[document].items() if found != {code}],
        )
        for document in sorted(documents, key=lambda document: document.order)
    ]


class _Reader:
    """Reads the rows of a table into deliveries, and keeps every problem."""

    def __init__(self, table: CbsTable, figures: Figures, kind: Kind | None, year: int | None) -> None:
        self._table = table
        self._register = figures.register
        self._said = (kind, year)
        self._where, self._what = region_column(table) or "", table.first(FIELDS) or ""
        self._category, self._people = table.first(CATEGORIES), table.first(INHABITANTS)
        self._amounts = (table.first(FIRST), table.first(SECOND))
        self._sides = (table.first(EXPENSES), table.first(REVENUES))
        rows = read_rows(PACKAGE_TABLES / "mapping.csv")
        next(rows)
        self._common = {row[0]: row[1] for row in rows}
        self._problems = Problems()
        self._unknown: set[str] = set()
        self._regions: dict[str, str | None] = {}
        self._seen: set[tuple[Document, str, str, str]] = set()
        self._deliveries: Deliveries = {}

    def read(self) -> Deliveries:
        """Read all rows; the balance sheet, quarters and other regions are left out."""
        for row in self._table.rows:
            try:
                self._read_row(row)
            except BadInput as bad:
                self._problems.add(*bad.reasons)
            except ValueError as error:
                place = f"{row.get(self._where)}, {row.get(self._what)}"
                self._problems.add(sentences.NOT_A_NUMBER(place=place, found=str(error)))
        if self._unknown:
            self._problems.add(sentences.UNKNOWN_FIELD(fields=listed(sorted(self._unknown), 10)))
        self._problems.stop_if_any()
        return self._deliveries

    def _read_row(self, row: dict[str, Value]) -> None:
        """Add one row to its delivery."""
        name, region = row.get(self._what), str(row.get(self._where) or "")
        if isinstance(name, float):
            raise BadInput(sentences.FIELD_AS_NUMBER(found=f"{name:g}"))
        if name is None or BALANCE_SHEET.match(name):
            return
        document = document_of(self._table, row, self._said)
        if document is None or self._code(region) is None:
            return
        if name not in self._common:
            self._unknown.add(name)
            return
        category = str(row.get(self._category) or "") if self._category else ""
        if (document, region, name, category) in self._seen:
            raise BadInput(sentences.DOUBLE_ROW(code=region, field=name, category=category))
        self._seen.add((document, region, name, category))
        delivery = self._deliveries.setdefault((document, region), _Delivery())
        if self._people:
            delivery.inhabitants = int(self._table.number(row, self._people) or 0)
        self._add(delivery, row, self._common[name], category)

    def _code(self, region: str) -> str | None:
        """Give the municipality of a region, looked up once."""
        if region not in self._regions:
            # Remembered before it is looked up: an unknown region is one problem, not one a row.
            self._regions[region] = None
            self._regions[region] = municipality_of(region, self._register)
        return self._regions[region]

    def _add(self, delivery: _Delivery, row: dict[str, Value], name: str, category: str) -> None:
        """Add the amounts of a row: two columns of one category, or a column for each side."""
        if not self._category:
            cell = delivery.first.setdefault(name, [0.0, 0.0])
            for side, column in enumerate(self._sides):
                cell[side] += self._amount(row, column) or 0.0
            return
        if not category.startswith(("L", "B")):
            # Primo and Ultimo are about the balance sheet.
            return
        for column, amounts in zip(self._amounts, (delivery.first, delivery.second), strict=True):
            amount = self._amount(row, column)
            if amount is not None:
                amounts.setdefault(name, [0.0, 0.0])[0 if category.startswith("L") else 1] += amount

    def _amount(self, row: dict[str, Value], column: str | None) -> float | None:
        """Give an amount; None when the municipality reported nothing."""
        amount = self._table.number(row, column) if column else None
        return None if amount == NO_REPORT else amount


def document_of(table: CbsTable, row: dict[str, Value], said: tuple[Kind | None, int | None]) -> Document | None:
    """Tell which document a row is of; None for a quarter, and for a document that was not asked for.

    CBS writes `2026X000` for the budget of 2026 and `2026X005` for its accounts; X001 to X004 are quarters.

    Raises:
        BadInput: when the row does not tell its kind or year, and neither did the user.
    """
    report = str(row.get(table.first(REPORTS) or "") or "").casefold()
    period = row.get(table.first(PERIODS) or "")
    written = f"{period:g}" if isinstance(period, float) else str(period or "")
    kind: Kind | None = None
    if re.fullmatch(r"\d{4}x000", report) or report.startswith(("begroting", "budget")):
        kind = "budget"
    elif re.fullmatch(r"\d{4}(x005|jj00)", report) or report.startswith(("jaarrekening", "accounts")):
        kind = "accounts"
    elif report or re.search("kw|x00", written.casefold()):
        return None
    found = re.match(r"\d{4}", report) or re.match(r"\d{4}", written) or re.search(r"\d{4}", report)
    year = int(found[0]) if found else said[1]
    kind = kind or said[0]
    if kind is None or year is None:
        raise BadInput(sentences.WHICH_DOCUMENT())
    if (said[0] or kind, said[1] or year) != (kind, year):
        return None
    return Document(kind, year)
