"""How a typed word is looked for: without the words that every question has, and whatever its ending."""

from __future__ import annotations

from leercyclus.formats.names import plain

ASKING = frozenset(
    plain(
        "wie wat waar welke hoe is zijn was heeft hebben goed beter best in op aan van voor met over om te bij en of "
        "de het een er dat die dit ook al naar uit zoekt zoeken gezocht kan kunnen helpt helpen weet weten doet doen "
        "iets iemand gemeente gemeenten who what where which how are has have good at the an on for with about of to "
        "and or looks looking seeks can helps knows does"
    ).split()
)
"""Words of a question that say nothing about what is looked for."""
ENDINGS = ("en", "es", "s", "e")
SHORTEST_TRUNK = 4
_HARDER = {"v": "f", "z": "s"}
"""How a letter before an ending is written at the end of a word: brieven, brief."""


def asked_words(text: str) -> tuple[str, ...]:
    """Give the words of a question that say what is looked for; all of them where none does.

    Examples:
        >>> asked_words("Wie is goed in brieven?"), asked_words("wie")
        (('brieven',), ('wie',))
    """
    words = plain(text).split()
    return tuple(word for word in words if word not in ASKING) or tuple(words)


def spellings(word: str) -> tuple[str, ...]:
    """Give what a text may have where somebody typed this word: the word itself, and without its ending.

    Examples:
        >>> spellings("wijkcoaches"), spellings("brieven"), spellings("plannen")
        (('wijkcoaches', 'wijkcoach'), ('brieven', 'briev', 'brief'), ('plannen', 'plann', 'plan'))
    """
    ending = next((one for one in ENDINGS if word.endswith(one) and len(word) - len(one) >= SHORTEST_TRUNK), "")
    if not ending:
        return (word,)
    trunk = word.removesuffix(ending)
    if trunk[-1] == trunk[-2]:
        return word, trunk, trunk[:-1]
    last = _HARDER.get(trunk[-1])
    return (word, trunk, trunk[:-1] + last) if last else (word, trunk)
