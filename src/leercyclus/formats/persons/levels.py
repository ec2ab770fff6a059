"""The levels of a column-wide delegation, and which one a text means."""

from __future__ import annotations

import re

from leercyclus.formats.names import NEAR, plain

ALDERMAN = "alderman"
SECRETARY = "secretary"
HEAD = "head"
POLICY = "policy"
FRONT_LINE = "front_line"
PARTNER = "partner"
LEVELS = (ALDERMAN, SECRETARY, HEAD, POLICY, FRONT_LINE, PARTNER)
"""From the top of the column down, a director beside the municipal secretary; a partner stands beside it."""

_WORDS = {
    ALDERMAN: ("wethouder", "wethouders", "alderman", "aldermen", "burgemeester", "mayor", "collegelid"),
    SECRETARY: (
        *("gemeentesecretaris", "directeur", "algemeen directeur", "concerndirecteur", "directielid"),
        *("municipal secretary", "town clerk", "director"),
    ),
    HEAD: (
        *("afdelingshoofd", "hoofd", "afdelingsmanager", "manager", "teamleider", "teammanager", "leidinggevende"),
        *("department head", "head", "team leader"),
    ),
    POLICY: (
        *("beleidsmedewerker", "beleidsadviseur", "beleid", "beleidsmaker", "adviseur"),
        *("policy officer", "policy adviser", "policy advisor", "policy maker", "policy"),
    ),
    FRONT_LINE: (
        *("uitvoerend medewerker", "uitvoerende medewerker", "uitvoerend", "uitvoering", "uitvoerder"),
        *("wijkcoach", "consulent", "klantmanager", "baliemedewerker", "jongerenwerker", "handhaver", "boa"),
        *("casemanager", "gebiedsmedewerker", "wijkmedewerker", "buurtcoach", "medewerker uitvoering"),
        *("front line worker", "frontline worker", "front line", "neighbourhood coach"),
    ),
    PARTNER: ("partner", "maatschappelijke partner", "ketenpartner", "ondernemer", "outside partner"),
}
_LEVEL_OF = {word: level for level, words in _WORDS.items() for word in words}
_EXACT = {plain(level.replace("_", " ")): level for level in LEVELS}
_BEFORE = r"(?:(?:senior|junior|strategisch|waarnemend|loco|adjunct|coordinerend|acting|deputy) )*"
_LONGEST_FIRST = sorted(_LEVEL_OF, key=len, reverse=True)
_BEGINS = re.compile(rf"{_BEFORE}({'|'.join(map(re.escape, _LONGEST_FIRST))})\b")
_PARTNER = re.compile(rf"\b(?:{'|'.join(_WORDS[PARTNER])})\b")


def level_of(text: str) -> str:
    """Give the level that a text names; an empty text when it names none.

    What stands first counts: `secretaresse wethouder` is no alderman. A partner is one wherever the word stands.

    Examples:
        >>> level_of("Wethouder sociaal"), level_of("senior beleidsmedewerker"), level_of("secretaresse wethouder")
        ('alderman', 'policy', '')
    """
    key = plain(text)
    if key in _EXACT:
        return _EXACT[key]
    if _PARTNER.search(key):
        return PARTNER
    found = _BEGINS.match(key)
    return _LEVEL_OF[found[1]] if found else ""


def levels_like(text: str) -> list[str]:
    """Give the words for a level that look like a text, the nearest first.

    Examples:
        >>> levels_like("wethoudre")[0]
        'wethouder'
    """
    import difflib

    return difflib.get_close_matches(plain(text), _LEVEL_OF, n=3, cutoff=NEAR)
