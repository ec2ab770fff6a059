"""A visitor's own table beside the figures: what is kept of it, and how it joins them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from leercyclus.engine.differences import FigureTable, Measure
from leercyclus.formats.tables import TablePreview

LARGEST = 1_000_000
"""Bytes of the largest file."""
MOST = 30
"""The most indicators of an own table."""
LEAST = 40
"""The fewest municipalities with a figure: of fewer one cannot tell what is usual."""
HOURS = 2
"""So long it is kept."""
PREFIX = "own."
"""The ids of the indicators of an own table begin with this."""


@dataclass(frozen=True, slots=True)
class OwnTable:
    """A visitor's own figures, one value a municipality and indicator.

    Attributes:
        name: of the file.
        codes: n codes.
        indicators: m names.
        values: n rows of m values; None is missing.
    """

    name: str
    codes: tuple[str, ...]
    indicators: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]

    @property
    def key(self) -> str:
        """A short text that is the same for the same figures."""
        said = repr((self.codes, self.indicators, self.values))
        return hashlib.sha256(said.encode()).hexdigest()

    def kept(self) -> dict[str, Any]:
        """Write it as what a session can keep."""
        return {"name": self.name, "codes": self.codes, "indicators": self.indicators, "values": self.values}

    @staticmethod
    def read(kept: Any) -> OwnTable | None:  # noqa: ANN401 - whatever the session holds
        """Read it back from a session; None where there is none or an older version wrote it."""
        try:
            return OwnTable(
                str(kept["name"]),
                tuple(kept["codes"]),
                tuple(kept["indicators"]),
                tuple(tuple(row) for row in kept["values"]),
            )
        except (KeyError, TypeError):
            return None


def own_table(preview: TablePreview, name: str) -> OwnTable:
    """Keep what was understood of a file; a column with inhabitants counts as context and is left out."""
    columns = [place for place, one in enumerate(preview.indicators) if one != preview.population]
    rows = [[None if np.isnan(row[place]) else float(row[place]) for place in columns] for row in preview.values]
    return OwnTable(
        name, preview.codes, tuple(preview.indicators[place] for place in columns), tuple(tuple(row) for row in rows)
    )


def joined(table: FigureTable, own: OwnTable) -> FigureTable:
    """Put an own table beside the figures, as figures of the last document; who is not in it has none.

    Its indicators are called `own.1`, `own.2` and so on, so that no address tells their names. What is not a
    municipality of the figures is left out.
    """
    place = {code: row for row, code in enumerate(table.codes)}
    values = np.full((len(table.codes), len(own.indicators), len(table.documents)), np.nan)
    for code, row in zip(own.codes, own.values, strict=True):
        if code in place:
            values[place[code], :, -1] = [np.nan if value is None else value for value in row]
    measures = tuple(Measure(f"{PREFIX}{number}") for number, _name in enumerate(own.indicators, start=1))
    return FigureTable(
        table.codes,
        (*table.measures, *measures),
        table.documents,
        np.concatenate([table.values, values], axis=1),
        table.context,
    )
