"""Tables as text: whichever encoding and separator they have."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass

SEPARATORS = (";", "\t", ",")
# How many lines tell the separator.
SAMPLE_LINES = 20
# So many cells by comma are cells, and no names with a comma.
_FIRMLY = 3


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
    for separator in SEPARATORS if lines else ():
        counts = [len(row) for row in csv.reader(lines, delimiter=separator)]
        width, often = Counter(count for count in counts if count > 1).most_common(1)[0] if max(counts) > 1 else (1, 0)
        # Below a title the first line is no guide: a comma in every line may then be that of `De Vries, Anna`.
        if often == 0 or (counts[0] == 1 and separator == "," and width < _FIRMLY):
            continue
        score = (often / len(counts), width)
        if score > best_score:
            best, best_score = separator, score
    return best


def read_delimited(data: bytes) -> Delimited:
    """Read a table of text, cells stripped of the spaces around them.

    Raises:
        ValueError: when a cell holds more than 131,072 characters, as where a quote is never closed.
    """
    text, encoding = decode(data)
    rows, separator = split_rows(text)
    return Delimited(rows, encoding, separator)


def split_rows(text: str) -> tuple[list[list[str]], str]:
    """Split text into rows of cells; gives what separates the cells too.

    Raises:
        ValueError: when a cell holds more than 131,072 characters.
    """
    try:
        separator = separator_of(text)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator or "\x1f")
        return [[cell.strip() for cell in row] for row in reader], separator
    except csv.Error as error:
        raise ValueError(str(error)) from error
