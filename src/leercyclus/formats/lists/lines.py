"""Read a CSV of which the columns are known beforehand and the last one is a number."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Reason, Rule
from leercyclus.formats.lists import sentences

MOST_BYTES = 5_000_000
MOST_SHOWN = 80
MOST_PROBLEMS = 20


@dataclass(frozen=True, slots=True)
class Line:
    """One line: where it stands, the names on it, and its number."""

    number: int
    names: tuple[str, ...]
    value: float


def read_lines(data: bytes, head: Sequence[str], bad: Rule, dutch: Sequence[str]) -> list[Line]:
    """Read the lines of a CSV in UTF-8.

    Separated by a comma, a semicolon or a tab; after the last two a decimal comma is understood. Lines without
    anything are passed over.

    Args:
        data: the file.
        head: the names of the columns, in order; the last holds numbers.
        bad: says what was expected of a line; speaks of `line` and `row`.
        dutch: the same names in Dutch, which are understood as well.

    Raises:
        BadInput: too large, no text, another head, no lines, lines that are not as expected, the same names twice;
            all bad lines at once, twenty at most.
    """
    lines = _text(data).splitlines()
    first = lines[0] if lines else ""
    separator = next((mark for mark in ";\t" if mark in first), ",")
    if [cell.strip().casefold() for cell in first.split(separator)] not in (list(head), list(dutch)):
        raise BadInput(sentences.NO_HEAD(head=",".join(head), dutch=",".join(dutch), line=first[:MOST_SHOWN]))
    found: dict[tuple[str, ...], Line] = {}
    problems: list[Reason] = []
    for number, row in enumerate(csv.reader(lines[1:], delimiter=separator), start=2):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        names, value = tuple(cells[:-1]), _number(cells[-1], separator)
        if value is None or len(cells) != len(head) or not all(names):
            problems.append(bad(line=number, row=separator.join(row)[:MOST_SHOWN]))
        elif names in found:
            problems.append(sentences.TWICE(line=number, name=", ".join(names)))
        else:
            found[names] = Line(number, names, value)
    if problems or not found:
        raise BadInput(*(problems[:MOST_PROBLEMS] or [sentences.NOTHING(head=first)]))
    return list(found.values())


def _text(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise BadInput(sentences.TOO_LARGE(most=MOST_BYTES, size=len(data)))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(sentences.NOT_TEXT()) from None


def _number(text: str, separator: str) -> float | None:
    try:
        value = float(text if separator == "," else text.replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None
