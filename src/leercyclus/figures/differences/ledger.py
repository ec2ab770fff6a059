"""What a municipality books on a task field, by document: expenses, revenue and what is left."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.figures.collection import Figures
from leercyclus.figures.documents import Document


@dataclass(frozen=True, slots=True)
class Ledger:
    """The amounts of one municipality on one task field, euros per inhabitant, NaN where a document is missing.

    Attributes:
        code: the municipality; field: the common task field.
        documents: oldest first.
        gross, revenue, net: one amount a document.
    """

    code: str
    field: str
    documents: tuple[Document, ...]
    gross: tuple[float, ...]
    revenue: tuple[float, ...]
    net: tuple[float, ...]


def ledger(figures: Figures, code: str, field: str) -> Ledger:
    """Give the amounts of a municipality on a task field.

    Raises:
        BadInput: there is no such task field.
        KeyError: there is no such municipality.

    Examples:
        >>> from leercyclus.figures import load
        >>> overhead = ledger(load(), "GM0505", "0.4")
        >>> [document.id for document in overhead.documents][1], round(overhead.gross[1]), round(overhead.net[1])
        ('accounts 2023', 812, 484)
    """
    row = figures.register.place[code]
    series = [figures.values(f"iv3.{field}.{flow}") for flow in ("gross", "revenue", "net")]
    gross, revenue, net = (tuple(one.values[row].tolist()) for one in series)
    return Ledger(code, field, series[0].documents, gross, revenue, net)
