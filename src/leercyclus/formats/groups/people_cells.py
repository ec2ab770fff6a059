"""Reading the cells of a spreadsheet of people: rounds, languages, lists."""

from __future__ import annotations

import re
from collections.abc import Iterable

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.groups import people_sentences as sentences
from leercyclus.formats.layouts import Cell
from leercyclus.formats.names import near, plain

_ALL = frozenset({"", "alle", "all", "allemaal", "alles", "ja", "yes", "j", "y", "x"})
_NONE = frozenset({"nee", "no", "niet", "geen", "none", "afwezig", "absent"})
_DATE = re.compile(r"\d{4}-\d\d-\d\d.*|\d{1,2}-[a-z]{3,}\.?(-\d+)?")
_PARTS = re.compile(r"[,;&+]|\ben\b|\band\b")
_ROUND = re.compile(r"(\d{1,4})")
_RANGE = re.compile(r"(\d{1,4})\s*(?:-|–|t/m|tot en met|to|through)\s*(\d{1,4})")
_FROM = re.compile(r"(?:vanaf|from)\s*(\d{1,4})")
_WORD = re.compile(r"\b(?:rondes?|rounds?)\b")
_LANGUAGES = {
    "nl": ("nl", "nederlands", "dutch"),
    "en": ("en", "engels", "english"),
    "de": ("de", "duits", "german"),
    "fr": ("fr", "frans", "french"),
    "fy": ("fy", "fries", "frisian"),
    "es": ("es", "spaans", "spanish"),
    "pl": ("pl", "pools", "polish"),
    "tr": ("tr", "turks", "turkish"),
    "ar": ("ar", "arabisch", "arabic"),
}
_LANGUAGE_OF = {word: code for code, words in _LANGUAGES.items() for word in words}


def text_of(cell: Cell) -> str:
    """Write a cell as text on one line; a whole number without decimals.

    Examples:
        >>> text_of(" Anna   de Vries"), text_of(3.0)
        ('Anna de Vries', '3')
    """
    return (f"{cell:.0f}" if cell.is_integer() else f"{cell:g}") if isinstance(cell, float) else " ".join(cell.split())


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


def languages_of(cell: Cell) -> frozenset[str]:
    """Read languages by code or by name in Dutch or English; a language that is not known keeps its own name.

    Raises:
        BadInput: a word that looks like a language that is known, and is not.

    Examples:
        >>> sorted(languages_of("Nederlands, Engels"))
        ['en', 'nl']
    """
    found = set()
    for word in re.split(r"[,;/&+\n]|\ben\b(?=\s+\w)|\band\b", str(cell)):
        key = plain(word)
        if key in _LANGUAGE_OF:
            found.add(_LANGUAGE_OF[key])
        elif key:
            alike = near(word, (name for name in _LANGUAGE_OF if len(name) > 2))  # noqa: PLR2004 - two letters are a code
            if alike:
                raise BadInput(sentences.BAD_LANGUAGE(found=text_of(word), near=", ".join(alike)))
            found.add(key)
    return frozenset(found)


def listed(cell: Cell) -> list[str]:
    """Split a cell by `;` or line, or else by comma; each part once.

    Examples:
        >>> listed("schulden, jeugd"), listed("Jansen, Piet; De Vries, Anna")
        (['schulden', 'jeugd'], ['Jansen, Piet', 'De Vries, Anna'])
    """
    text = str(cell) if isinstance(cell, str) else text_of(cell)
    parts: Iterable[str] = re.split(r"[;\n|]", text) if re.search(r"[;\n|]", text) else text.split(",")
    return list(dict.fromkeys(part for part in map(text_of, parts) if part))


def _span(part: str, last: int, shown: str) -> tuple[int, int]:
    if found := _ROUND.fullmatch(part):
        return int(found[1]), int(found[1])
    if found := _RANGE.fullmatch(part):
        return int(found[1]), int(found[2])
    if found := _FROM.fullmatch(part):
        return int(found[1]), last
    raise BadInput(sentences.BAD_ROUNDS(found=shown))
