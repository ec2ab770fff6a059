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
