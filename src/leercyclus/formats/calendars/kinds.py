"""What an entry of a municipality's calendar is, and which one a text means."""

from __future__ import annotations

import re

from leercyclus.formats.names import plain

COLLEGE = "college"
COUNCIL = "council"
BUDGET = "budget"
ELECTION = "election"
FORMATION = "formation"
SCHOOL_HOLIDAY = "school_holiday"
RECESS = "recess"
OTHER = "other"
KINDS = (COLLEGE, COUNCIL, BUDGET, ELECTION, FORMATION, SCHOOL_HOLIDAY, RECESS, OTHER)

_SEASONS = "school|herfst|kerst|voorjaars|krokus|carnavals|mei|paas|zomer"
_WORDS = (
    (ELECTION, r"\w*verkiezing\w*|stemdag|(?:by )?elections?"),
    (FORMATION, r"(?:college|coalitie)?formatie\w*|coalitie(?:onderhandeling|akkoord)\w*|(?:in)?formateur|formation"),
    (RECESS, r"\w*reces|reces\w*|recess"),
    (
        SCHOOL_HOLIDAY,
        rf"(?:{_SEASONS})vakantie\w*|school holidays?|half term|(?:autumn|christmas|spring|summer) (?:holiday|break)",
    ),
    (
        BUDGET,
        (
            r"\w*begroting\w*|(?:kader|voorjaars|najaars|zomer|perspectief)nota\w*|jaarrekening|jaarstukken"
            r"|algemene beschouwingen|budget"
        ),
    ),
    (COLLEGE, r"college(?:van|vergadering\w*|overleg)?|b w|b en w|benw|municipal executive"),
    (COUNCIL, r"(?:gemeente)?raad(?! van)|(?:gemeente)?raads\w+|\w*commissie\w*|presidium|council|committee"),
)
_PATTERNS = tuple((kind, re.compile(rf"\b(?:{words})\b")) for kind, words in _WORDS)
_NAMES = {
    **{plain(kind.replace("_", " ")): kind for kind in KINDS},
    "raad": COUNCIL,
    "begroting": BUDGET,
    "formatie": FORMATION,
    "reces": RECESS,
    "anders": OTHER,
    "overig": OTHER,
}


def kind_of(title: str) -> str:
    """Guess from a title what an entry is; `other` when no word tells.

    The rarest kind counts: the budget in the council is `budget`, an election of the council `election`.

    Examples:
        >>> kind_of("Raadsvergadering"), kind_of("Raad: begrotingsbehandeling"), kind_of("Borrel")
        ('council', 'budget', 'other')
    """
    text = plain(title)
    return next((kind for kind, pattern in _PATTERNS if pattern.search(text)), OTHER)


def kind_named(text: str) -> str:
    """Give the kind that a cell names, by the words of this module or as a title; an empty text when it names none.

    Examples:
        >>> kind_named("school_holiday"), kind_named("Overig"), kind_named("borrel")
        ('school_holiday', 'other', '')
    """
    found = _NAMES.get(plain(text)) or kind_of(text)
    return "" if found == OTHER and plain(text) not in _NAMES else found
