"""Which languages a cell names, by code or by name in Dutch or English."""

from __future__ import annotations

import re

from leercyclus.engine.reasons import BadInput
from leercyclus.formats import sentences
from leercyclus.formats.layouts import Cell
from leercyclus.formats.names import near, plain
from leercyclus.formats.texts import text_of

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
