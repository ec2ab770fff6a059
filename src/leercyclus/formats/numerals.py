"""Numbers as people write them: with a decimal comma or point, with or without thousands."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Literal

Decimal = Literal[",", "."]

# What stands for a value that is not there, in tables of CBS and in those of people. Compared in small letters.
MISSING = frozenset({"", ".", "..", "-", "–", "x", "n.v.t.", "nvt", "n.b.", "nb", "na", "n/a", "nan", "null", "none"})

_POINT = re.compile(r"[+-]?(\d+|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?([eE][+-]?\d+)?")
_COMMA = re.compile(r"[+-]?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?([eE][+-]?\d+)?")
_SPACES = str.maketrans("", "", " \u00a0\u202f'")


def is_missing(text: str) -> bool:
    """Tell whether a cell stands for a value that is not there."""
    return text.strip().casefold() in MISSING


def parse_number(text: str, decimal: Decimal) -> float:
    """Read a number that is written with this decimal sign; raises ValueError when it is none, or not finite.

    Examples:
        >>> parse_number("1.234,5", ","), parse_number("1 234.5", ".")
        (1234.5, 1234.5)
    """
    bare = text.translate(_SPACES)
    if not (_COMMA if decimal == "," else _POINT).fullmatch(bare):
        raise ValueError(text)
    number = float(bare.replace(".", "").replace(",", ".") if decimal == "," else bare.replace(",", ""))
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def may_be_thousands(texts: Iterable[str], decimal: Decimal) -> str | None:
    """Find a number of one column that was likely meant the other way: `1.500` for fifteen hundred.

    A program drops the zeros behind decimals or writes the same number of decimals everywhere. So a sign with three
    digits behind it is doubtful when they end in zero while other cells of the column have fewer or no decimals, and
    when the column holds whole numbers to which it lies nearer as thousands (`1.234` and `900`).

    Args:
        texts: the cells of the column that hold a value.
        decimal: the decimal sign of the table.

    Returns:
        The first such cell, or None.

    Examples:
        >>> may_be_thousands(["1.234", "1.500", "900"], "."), may_be_thousands(["1.125", "2.250", "9.000"], ".")
        ('1.500', None)
    """
    other: Decimal = "," if decimal == "." else "."
    pattern = _COMMA if other == "," else _POINT
    bare = {text: text.translate(_SPACES) for text in texts}
    marked = [text for text in bare if decimal in bare[text]]
    doubtful = [text for text in marked if pattern.fullmatch(bare[text])]
    whole = [text for text in bare if decimal not in bare[text] and other not in bare[text]]
    uneven = whole or len({len(bare[text].split(decimal)[-1]) for text in marked}) > 1
    rounded = [text for text in doubtful if text.endswith("0")]
    if rounded and uneven:
        return rounded[0]
    if whole and doubtful and len(doubtful) == len(marked) and _spread(bare, other) < _spread(bare, decimal):
        return doubtful[0]
    return None


def _spread(texts: Iterable[str], decimal: Decimal) -> float:
    """Give how many times the largest number is the smallest, zeros and what is no number left out."""
    sizes = []
    for text in texts:
        try:
            sizes.append(abs(parse_number(text, decimal)))
        except ValueError:
            continue
    sizes = [size for size in sizes if size]
    return max(sizes) / min(sizes) if sizes else math.inf


def decimal_of(texts: Iterable[str]) -> tuple[Decimal | None, str | None]:
    """Find the decimal sign of a table.

    Returns:
        The sign, or None when no number tells; and a number that can be read in two ways (`1.234`), or None. A table
        with only the second cannot be read without being told.

    Examples:
        >>> decimal_of(["12", "12,5"]), decimal_of(["1.234"])
        ((',', None), (None, '1.234'))
    """
    doubtful: str | None = None
    for text in texts:
        if "," not in text and "." not in text:
            continue
        bare = text.translate(_SPACES)
        point, comma = bool(_POINT.fullmatch(bare)), bool(_COMMA.fullmatch(bare))
        if point and not comma:
            return ".", None
        if comma and not point:
            return ",", None
        if point and comma:
            doubtful = doubtful or text
    return None, doubtful
