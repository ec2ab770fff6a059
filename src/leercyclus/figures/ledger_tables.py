"""The table of one document, as it lies in the snapshot: one row a municipality, two columns a common task field."""

from __future__ import annotations

from collections.abc import Mapping

from leercyclus.figures.store import csv_bytes, read_words
from leercyclus.figures.values import EXPENSES, REVENUES

# Expenses and revenues, EUR 1,000, by code and common task field.
Amounts = dict[tuple[str, str], list[float]]


def ledger_table(codes: tuple[str, ...], amounts: Amounts, inhabitants: Mapping[str, int]) -> bytes:
    """Write the table of one document, packed.

    Args:
        codes: the rows, in the order of the register.
        amounts: what the document says; a municipality that is not in it gets empty cells.
        inhabitants: by code, of the year that the amounts are divided by.
    """
    known = {field for _, field in amounts}
    fields = [row["field"] for row in read_words("task_fields") if row["field"] in known]
    header = ["code", "inhabitants", *(field + side for field in fields for side in (EXPENSES, REVENUES))]
    present = {code for code, _ in amounts}
    rows = []
    for code in codes:
        row: list[str] = [code, str(inhabitants[code])]
        for field in fields:
            # What a document that was delivered does not name is zero; without a document nothing is known.
            cell = amounts.get((code, field), [0.0, 0.0]) if code in present else None
            row += ["", ""] if cell is None else [f"{value:.0f}" for value in cell]
        rows.append(row)
    return csv_bytes(header, rows, packed=True)
