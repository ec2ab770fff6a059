"""What a column is, by its name in Dutch or English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from leercyclus.formats.names import misspelled, plain


class Roles:
    """The names that columns may have.

    Args:
        words: by role its names, the usual one first.
    """

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._words = {plain(name): name for names in words.values() for name in names}
        self._role_of = {joined(name): role for role, names in words.items() for name in names}

    def of(self, name: str) -> str | None:
        """Give the role of a column; None when its name is not known. `E-mail*`, `e mail` and `EMAIL` are one."""
        return self._role_of.get(joined(name))

    def count(self, cells: Sequence[str], needed: frozenset[str]) -> int:
        """Count the roles that are named in a row; 0 when none of the needed ones is among them."""
        found = {role for cell in cells if (role := self.of(cell)) is not None}
        return len(found) if found & needed else 0

    def meant(self, name: str) -> str:
        """Give the known name of which this one is perhaps a misspelling; an empty text when there is none."""
        found = misspelled(plain(name), self._words)
        return self._words[found[0]] if found else ""


def joined(name: str) -> str:
    """Write a name without what stands between its words.

    Examples:
        >>> joined("Functie/Niveau")
        'functieniveau'
    """
    return plain(name).replace(" ", "")
