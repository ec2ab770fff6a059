"""How somebody is called in a line: the name, and what somebody does where the name does not say it already."""

from __future__ import annotations


def called(name: str, *more: str) -> str:
    """Join a name with what somebody does and where; nothing twice, for either may stand in the name.

    >>> called("J. de Boer", "wijkcoach", "Zwolle")
    'J. de Boer, wijkcoach, Zwolle'
    >>> called("Wijkcoach Holtenbroek Zwolle", "wijkcoach Holtenbroek", "", "Zwolle")
    'Wijkcoach Holtenbroek Zwolle'
    """
    said = name.casefold()
    return ", ".join(part for part in (name, *(one for one in more if one.casefold() not in said)) if part)
