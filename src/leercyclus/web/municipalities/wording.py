"""Small words around figures: names in a row, numbers in letters."""

from __future__ import annotations

from collections.abc import Sequence

from leercyclus.engine.reasons import Language
from leercyclus.web.municipalities import sentences


def in_a_row(names: Sequence[str], language: Language) -> str:
    """Write names, at least one, one after another: 'Breda, Deventer en Arnhem'.

    Examples:
        >>> in_a_row(["Breda", "Deventer", "Arnhem"], "en")
        'Breda, Deventer and Arnhem'
    """
    *first, last = names
    return sentences.AND(first=", ".join(first), last=last).say(language) if first else last


def in_letters(number: int, language: Language) -> str:
    """Write a small number in letters, a larger one in digits."""
    rule = sentences.NUMBERS.get(number)
    return rule().say(language) if rule else str(number)


def in_a_sentence(name: str) -> str:
    """Write the name of an indicator as it stands within a sentence: small, and without what follows a comma.

    An acronym keeps its capitals.

    Examples:
        >>> in_a_sentence("People aged 75 and over, above a threshold")
        'people aged 75 and over'
        >>> in_a_sentence("WSW")
        'WSW'
    """
    short = name.partition(",")[0]
    return short if short[:2].isupper() else short[:1].lower() + short[1:]
