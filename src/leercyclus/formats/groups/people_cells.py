"""In which rounds somebody is there, as a cell of a spreadsheet of people says it."""

from __future__ import annotations

import re

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.groups import people_sentences as sentences
from leercyclus.formats.layouts import Cell
from leercyclus.formats.texts import text_of

_ALL = frozenset({"", "alle", "all", "allemaal", "alles", "ja", "yes", "j", "y", "x"})
_NONE = frozenset({"nee", "no", "niet", "geen", "none", "afwezig", "absent"})
_DATE = re.compile(r"\d{4}-\d\d-\d\d.*|\d{1,2}-[a-z]{3,}\.?(-\d+)?")
_PARTS = re.compile(r"[,;&+]|\ben\b|\band\b")
_ROUND = re.compile(r"(\d{1,4})")
_RANGE = re.compile(r"(\d{1,4})\s*(?:-|–|t/m|tot en met|to|through)\s*(\d{1,4})")
_FROM = re.compile(r"(?:vanaf|from)\s*(\d{1,4})")
_WORD = re.compile(r"\b(?:rondes?|rounds?)\b")


def rounds_of(cell: Cell, last: int) -> frozenset[int] | None:
    """Read the rounds in which somebody is there, counted from 1 in the cell and from 0 in the answer.

    Args:
        cell: such as `1,2,4`, `1-3`, `1 t/m 3`, `vanaf 2`, `alle`, `ja` or `nee`; empty means all.
        last: how many rounds there are.

    Returns:
        The rounds; None for all.

    Raises:
        BadInput: another text, a date or number that a spreadsheet made of it, a round that is not there.

    Examples:
        >>> sorted(rounds_of("1, 3 t/m 4", 5)), rounds_of("alle", 5)
        ([0, 2, 3], None)
    """
    if isinstance(cell, float) and not cell.is_integer():
        raise BadInput(sentences.ROUNDS_AS_NUMBER(found=cell))
    shown = text_of(cell)
    text = " ".join(_WORD.sub(" ", shown.casefold()).split())
    if text in _ALL:
        return None
    if text in _NONE:
        return frozenset()
    if _DATE.fullmatch(text):
        raise BadInput(sentences.ROUNDS_AS_DATE(found=shown))
    found: set[int] = set()
    for part in _PARTS.split(text):
        first, final = _span(part.strip(), last, shown)
        if not 1 <= first <= final <= last:
            raise BadInput(sentences.NO_SUCH_ROUND(last=last, found=shown))
        found |= set(range(first - 1, final))
    return None if len(found) == last else frozenset(found)


def _span(part: str, last: int, shown: str) -> tuple[int, int]:
    if found := _ROUND.fullmatch(part):
        return int(found[1]), int(found[1])
    if found := _RANGE.fullmatch(part):
        return int(found[1]), int(found[2])
    if found := _FROM.fullmatch(part):
        return int(found[1]), last
    raise BadInput(sentences.BAD_ROUNDS(found=shown))
