"""Read a CSV of which some columns are known by name."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.comparisons import sentences

MOST_BYTES = 200_000_000
MOST_PROBLEMS = 20
SHOWN = 80
_MISSING = frozenset({"", ".", "na", "nan", "n/a", "-"})


@dataclass(frozen=True, slots=True)
class Columns:
    """A CSV file opened: its name, its head, its lines, and the sign before its decimals.

    Attributes:
        file: name, for the sentences.
        head: names of the columns, in small letters.
        lines: everything below the head, as text.
        separator: between the cells; after `;` and tab a decimal comma is understood.
    """

    file: str
    head: tuple[str, ...]
    lines: tuple[str, ...]
    separator: str

    def rows(self, problems: list[Reason]) -> Iterator[tuple[int, list[str]]]:
        """Give every line that holds something with its number; lines of a wrong width become problems."""
        width = len(self.head)
        for number, row in enumerate(csv.reader(self.lines, delimiter=self.separator), start=2):
            if len(row) == width:
                yield number, row
            elif any(cell.strip() for cell in row) and len(problems) < MOST_PROBLEMS:
                problems.append(sentences.CELLS(file=self.file, line=number, wanted=width, count=len(row)))

    def number(self, text: str) -> float | None:
        """Read a number; NaN where it is missing, None where the text is none."""
        try:
            value = float(text if self.separator == "," else text.replace(",", "."))
        except ValueError:
            return math.nan if text.strip().casefold() in _MISSING else None
        return value if math.isfinite(value) else math.nan if math.isnan(value) else None


def open_columns(data: bytes, file: str, wanted: Sequence[str]) -> Columns:
    """Open a CSV in UTF-8 and see that it has the columns that are wanted.

    Raises:
        BadInput: too large, no text, a column that is missing, or no lines.
    """
    if len(data) > MOST_BYTES:
        million = 1_000_000
        raise BadInput(sentences.TOO_LARGE(file=file, most=MOST_BYTES // million, size=len(data) // million))
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadInput(sentences.NOT_TEXT(file=file)) from None
    first = lines[0] if lines else ""
    separator = next((mark for mark in ";\t" if mark in first), ",")
    head = tuple(cell.strip().casefold() for cell in next(csv.reader([first], delimiter=separator), []))
    if any(name not in head for name in wanted) or len(set(head)) != len(head):
        raise BadInput(sentences.NO_HEAD(file=file, head=", ".join(wanted), line=first[:SHOWN]))
    if not any(line.strip() for line in lines[1:]):
        raise BadInput(sentences.NOTHING(file=file))
    return Columns(file, head, tuple(lines[1:]), separator)
