"""Tables as text: whichever encoding and separator they have."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

SEPARATORS = (";", "\t", ",")
# How many lines tell the separator.
SAMPLE_LINES = 20


@dataclass(frozen=True, slots=True)
class Delimited:
    """A table as text.

    Attributes:
        rows: its rows, header included, as they stand.
        encoding: `utf-8`, `utf-16` or `latin-1`.
        separator: what stands between two cells; empty when there is one column.
    """

    rows: list[list[str]]
    encoding: str
    separator: str


def decode(data: bytes) -> tuple[str, str]:
    """Turn bytes into text; gives the text and its encoding (`utf-8`, `utf-16` or `latin-1`).

    Examples:
        >>> decode("Fryslân".encode("utf-16"))
        ('Fryslân', 'utf-16')
    """
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", errors="replace"), "utf-16"
    if b"\0" in data[:200]:
        # No mark at the front, but every other byte is zero: which half tells the order.
        order = "utf-16-be" if data[:1] == b"\0" else "utf-16-le"
        return data.decode(order, errors="replace"), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        # What spreadsheets call Latin-1 is the code page of Windows: its euro sign and quotes are wanted too.
        return data.decode("cp1252", errors="replace"), "latin-1"


def separator_of(text: str) -> str:
    """Find what stands between two cells: the sign that splits most lines into the same number of cells."""
    lines = [line for line in text.splitlines()[:SAMPLE_LINES] if line.strip()]
    best, best_score = "", (0.0, 0)
    for separator in SEPARATORS:
        counts = [len(row) for row in csv.reader(lines, delimiter=separator)]
        if not counts or counts[0] < 2:  # noqa: PLR2004 - one cell is no split
            continue
        score = (counts.count(counts[0]) / len(counts), counts[0])
        if score > best_score:
            best, best_score = separator, score
    return best


def read_delimited(data: bytes) -> Delimited:
    """Read a table of text, cells stripped of the spaces around them."""
    text, encoding = decode(data)
    separator = separator_of(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator or "\x1f")
    return Delimited([[cell.strip() for cell in row] for row in reader], encoding, separator)
