"""Expenses and revenues by common task field, one table a document."""

from __future__ import annotations

from collections.abc import Iterator

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import sentences
from leercyclus.figures.build.source import SourceFolder
from leercyclus.figures.ledger_tables import Amounts, ledger_table
from leercyclus.figures.store import csv_bytes

IV3 = "iv3_task_fields.csv.gz"


def tables(source: SourceFolder, codes: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """Build the tables of all documents, and the totals they must keep adding up to."""
    common: dict[str, str] = {}
    for row in source.rows("task_field_mapping.csv"):
        common |= {row[key]: row["common_field"] for key in ("field_2023_2024", "field_2025") if row[key]}
    yield "mapping.csv", csv_bytes(("field", "common_field"), sorted(common.items()))
    amounts: dict[tuple[str, str], Amounts] = {}
    inhabitants: dict[str, dict[str, int]] = {}
    for row in source.rows(IV3):
        document = amounts.setdefault((row["document"], row["year"]), {})
        cell = document.setdefault((row["code"], row.one_of("task_field", common)), [0.0, 0.0])
        cell[0] += row.number("expenses_keur")
        cell[1] += row.number("revenues_keur")
        inhabitants.setdefault(row["year"], {})[row["code"]] = int(row.number("inhabitants"))
    totals = []
    for (kind, year), document in sorted(amounts.items()):
        people = inhabitants[year]
        absent = [code for code in codes if code not in people]
        if absent:
            raise BadInput(sentences.ROW_NOT_THERE(table=IV3, column="code", found=absent[0]))
        yield f"iv3_{kind}_{year}.csv.gz", ledger_table(codes, document, people)
        expenses, revenues = (round(sum(cell[side] for cell in document.values())) for side in (0, 1))
        totals.append((kind, year, expenses, revenues, sum(people.values())))
    yield "totals.csv", csv_bytes(("kind", "year", "expenses_keur", "revenues_keur", "inhabitants"), totals)
