"""The levels of a column-wide delegation, and which one a text means."""

from __future__ import annotations

import re

from leercyclus.formats.names import near, plain

ALDERMAN = "alderman"
MUNICIPAL_SECRETARY = "municipal_secretary"
DIRECTOR = "director"
DEPARTMENT_HEAD = "department_head"
POLICY_OFFICER = "policy_officer"
FRONT_LINE_WORKER = "front_line_worker"
PARTNER = "partner"
LEVELS = (ALDERMAN, MUNICIPAL_SECRETARY, DIRECTOR, DEPARTMENT_HEAD, POLICY_OFFICER, FRONT_LINE_WORKER, PARTNER)
"""From the top of the column down; a partner stands beside it."""

_WORDS = {
    ALDERMAN: ("wethouder", "wethouders", "alderman", "aldermen", "burgemeester", "mayor", "collegelid"),
    MUNICIPAL_SECRETARY: ("gemeentesecretaris", "municipal secretary", "town clerk"),
    DIRECTOR: ("directeur", "algemeen directeur", "concerndirecteur", "director", "directielid"),
    DEPARTMENT_HEAD: (
        *("afdelingshoofd", "hoofd", "afdelingsmanager", "manager", "teamleider", "teammanager", "leidinggevende"),
        *("department head", "head", "team leader"),
    ),
    POLICY_OFFICER: (
        *("beleidsmedewerker", "beleidsadviseur", "beleid", "beleidsmaker", "adviseur"),
        *("policy officer", "policy adviser", "policy advisor", "policy maker", "policy"),
    ),
    FRONT_LINE_WORKER: (
        *("uitvoerend medewerker", "uitvoerende medewerker", "uitvoerend", "uitvoering", "uitvoerder"),
        *("wijkcoach", "consulent", "klantmanager", "baliemedewerker", "jongerenwerker", "handhaver", "boa"),
        *("casemanager", "gebiedsmedewerker", "wijkmedewerker", "buurtcoach", "medewerker uitvoering"),
        *("front line worker", "frontline worker", "front line", "neighbourhood coach"),
    ),
    PARTNER: ("partner", "maatschappelijke partner", "ketenpartner", "ondernemer", "outside partner"),
}
_LEVEL_OF = {word: level for level, words in _WORDS.items() for word in words} | {
    plain(level.replace("_", " ")): level for level in LEVELS
}
_BEFORE = r"(?:(?:senior|junior|strategisch|waarnemend|loco|adjunct|coordinerend|acting|deputy) )*"
_LONGEST_FIRST = sorted(_LEVEL_OF, key=len, reverse=True)
_BEGINS = re.compile(rf"{_BEFORE}({'|'.join(map(re.escape, _LONGEST_FIRST))})\b")
_HOLDS = re.compile(rf"\b({'|'.join(map(re.escape, _LONGEST_FIRST))})\b")


def level_of(text: str) -> str:
    """Give the level that a text names; an empty text when it names none.

    What stands first counts: `secretaresse wethouder` is no alderman. Only a partner may stand anywhere.

    Examples:
        >>> level_of("Wethouder sociaal"), level_of("senior beleidsmedewerker"), level_of("secretaresse wethouder")
        ('alderman', 'policy_officer', '')
    """
    key = plain(text)
    found = _BEGINS.match(key)
    if found:
        return _LEVEL_OF[found[1]]
    return PARTNER if any(_LEVEL_OF[word] == PARTNER for word in _HOLDS.findall(key)) else ""


def levels_like(text: str) -> list[str]:
    """Give the words for a level that look like a text, the nearest first.

    Examples:
        >>> levels_like("wethoudre")[0]
        'wethouder'
    """
    return near(text, _LEVEL_OF)
