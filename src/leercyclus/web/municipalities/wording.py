"""Small words around figures: names in a row, numbers in letters."""

from __future__ import annotations

from collections.abc import Sequence

from leercyclus.engine.reasons import Language
from leercyclus.web.municipalities import sentences


def in_a_row(names: Sequence[str], language: Language) -> str:
    """Write names one after another: 'Breda, Deventer en Arnhem'.

    Examples:
        >>> in_a_row(["Breda", "Deventer", "Arnhem"], "en")
        'Breda, Deventer and Arnhem'
    """
    if len(names) < 2:
        return "".join(names)
    return sentences.AND(first=", ".join(names[:-1]), last=names[-1]).say(language)


def in_letters(number: int, language: Language) -> str:
    """Write a small number in letters, a larger one in digits."""
    rule = sentences.NUMBERS.get(number)
    return rule().say(language) if rule else str(number)
