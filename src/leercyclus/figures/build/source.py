"""The folder with the published tables that the snapshot is built from."""

from __future__ import annotations

import csv
import gzip
import json
import math
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leercyclus.engine.reasons import BadInput, Reason, Rule
from leercyclus.figures import sentences

# code, kind, year, indicator, why: as the rows of gaps.csv.
Gaps = list[tuple[str, ...]]


# What opening a damaged file can raise.
BROKEN = (UnicodeDecodeError, OSError, EOFError, csv.Error, zlib.error)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a published table, which knows where it stands so that a fault in it can be pointed at.

    Attributes:
        table: the name of the table.
        line: its line in the file, the header being 1.
        cells: its cells by column.
    """

    table: str
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """Give a cell; raises BadInput when the table has no such column."""
        if column not in self.cells:
            raise BadInput(sentences.MISSING_COLUMN(table=self.table, column=column, found=", ".join(self.cells)))
        return self.cells[column]

    def number(self, column: str) -> float:
        """Give a cell as a number; raises BadInput when it is none."""
        text = self[column]
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise BadInput(self._fault(sentences.CELL_NOT_A_NUMBER, column, text))
        return value

    def one_of(self, column: str, known: Mapping[str, str]) -> str:
        """Give what a cell stands for; raises BadInput when it is not known."""
        text = self[column]
        if text not in known:
            raise BadInput(self._fault(sentences.UNKNOWN_CELL, column, text))
        return known[text]

    def _fault(self, rule: Rule, column: str, found: str) -> Reason:
        return rule(table=self.table, row=str(self.line), column=column, found=found)


@dataclass(frozen=True, slots=True)
class SourceFolder:
    """A folder with the published tables."""

    folder: Path

    def rows(self, name: str) -> Iterator[Row]:
        """Read the rows of a CSV table, packed or not.

        Raises:
            BadInput: when it is not there, cannot be read, or a row is too long or too short.
        """
        path = self._path(name)
        try:
            packed = path.read_bytes()
            text = (gzip.decompress(packed) if path.suffix == ".gz" else packed).decode("utf-8-sig")
            lines = list(csv.reader(text.splitlines()))
        except BROKEN as error:
            raise BadInput(sentences.UNREADABLE_TABLE(table=name, expected="CSV")) from error
        header = lines[0] if lines else []
        for line, cells in enumerate(lines[1:], start=2):
            if len(cells) != len(header):
                raise BadInput(
                    sentences.RAGGED(table=name, row=str(line), expected=len(header), found=len(cells)),
                )
            yield Row(name, line, dict(zip(header, cells, strict=True)))

    def by(self, name: str, column: str, wanted: Iterable[str]) -> dict[str, Row]:
        """Read the rows of a table by what stands in a column; raises BadInput when one that is wanted is absent."""
        found = {row[column]: row for row in self.rows(name)}
        absent = [text for text in wanted if text not in found]
        if absent:
            raise BadInput(sentences.ROW_NOT_THERE(table=name, column=column, found=absent[0]))
        return found

    def json(self, name: str) -> Any:  # noqa: ANN401 - whatever the file holds
        """Read a JSON file; raises BadInput when it is not there or cannot be read."""
        try:
            return json.loads(self._path(name).read_text(encoding="utf-8"))
        except ValueError as error:
            raise BadInput(sentences.UNREADABLE_TABLE(table=name, expected="JSON")) from error

    def _path(self, name: str) -> Path:
        path = self.folder / name
        if not path.exists():
            raise BadInput(sentences.MISSING_TABLE(name=name, folder=str(self.folder)))
        return path
