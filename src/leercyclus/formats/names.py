"""How names and codes of municipalities are written, and which ones look alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Below this likeness (0 to 1, difflib) a name is no suggestion any more.
NEAR = 0.6
# From this likeness on a text is perhaps one of the names, misspelled.
ALIKE = 0.85


def plain(text: str) -> str:
    """Write a name without accents, capitals and punctuation, for comparing.

    Examples:
        >>> plain("'s-Hertogenbosch"), plain("Súdwest-Fryslân")
        ('s hertogenbosch', 'sudwest fryslan')
    """
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.sub(r"[^a-z0-9]+", " ", "".join(c for c in letters if not unicodedata.combining(c))).split())


def bare(text: str) -> str:
    """Write the name of a municipality plain, without the word that the CBS puts behind it or people before it.

    Examples:
        >>> bare("Groningen (gemeente)"), bare("Gemeente Zwolle")
        ('groningen', 'zwolle')
    """
    return re.sub(r"^gemeente | gemeente$", "", plain(text))


def code_of(text: str) -> str | None:
    """Give the CBS code that a text writes (`GM0193`, `gm 193`, `0193`, padded with spaces), or None.

    Examples:
        >>> code_of("GM0193   "), code_of("193"), code_of("Zwolle")
        ('GM0193', 'GM0193', None)
    """
    found = re.fullmatch(r"(?:gm)?\s*0*(\d{1,4})", text.strip().casefold())
    return f"GM{int(found[1]):04d}" if found else None


def near(text: str, names: Iterable[str], limit: int = 3) -> list[str]:
    """Give up to `limit` of the names that look like a text, the nearest first."""
    import difflib

    by_plain = {plain(name): name for name in names}
    return [by_plain[one] for one in difflib.get_close_matches(plain(text), by_plain, n=limit, cutoff=NEAR)]


def misspelled(value: str, known: Iterable[str]) -> list[str]:
    """Give the known value of which this one is perhaps a misspelling; none for a known value, or an odd one.

    Examples:
        >>> misspelled("Zwole", ["Breda", "Zwolle"]), misspelled("Zwolle", ["Breda", "Zwolle"])
        (['Zwolle'], [])
    """
    import difflib

    every = list(known)
    return [] if value in every else difflib.get_close_matches(value, every, n=1, cutoff=ALIKE)
