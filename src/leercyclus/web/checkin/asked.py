"""What somebody looks for on the list of the door: who stands where, and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from leercyclus.formats.names import plain

TO_COME, HERE, ABSENT, WALKED_IN, ALL = "verwacht", "binnen", "niet", "erbij", "iedereen"
FILTERS = (TO_COME, HERE, ABSENT, WALKED_IN, ALL)
"""Words of the address: still to come, is there or was, does not come, walked in, everybody."""
STATES = {TO_COME: {"unseen"}, HERE: {"here", "left"}, ABSENT: {"absent"}}
LONGEST = 80


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for.

    Attributes:
        filter: one of `FILTERS`; empty where nobody chose one: then who is still to come, and with words everybody.
        text: words of which every one must begin somewhere in what stands on a row.
        just: who was tapped just now, and stays in sight so that the tap can be taken back.
    """

    filter: str = ""
    text: str = ""
    just: str = ""

    @property
    def in_force(self) -> str:
        """Give the filter that holds."""
        return self.filter or (ALL if self.text else TO_COME)

    def fits(self, registration: UUID, state: str, words: str, *, is_walk_in: bool) -> bool:
        """Tell whether somebody is looked for.

        Examples:
            >>> Asked(text="jan vr").fits(UUID(int=1), "here", "jan de vries", is_walk_in=False)
            True
            >>> Asked().fits(UUID(int=1), "here", "jan de vries", is_walk_in=False)
            False
        """
        if self.just == str(registration):
            return True
        has_words = all(f" {word}" in f" {words}" for word in plain(self.text).split())
        wanted = self.in_force
        fits = is_walk_in if wanted == WALKED_IN else wanted == ALL or state in STATES[wanted]
        return has_words and fits

    def address(self, just: str = "") -> str:
        """Write the question as it stands in an address, with who was tapped just now."""
        pairs = {"staat": self.filter, "q": self.text, "net": just}
        return urlencode({name: value for name, value in pairs.items() if value})


def read_asked(given: Mapping[str, str]) -> Asked:
    """Read the question of an address; what cannot be read asks for nothing.

    Examples:
        >>> read_asked({"staat": "binnen", "q": "Zwolle"}).address()
        'staat=binnen&q=Zwolle'
        >>> read_asked({"staat": "weg"}).in_force
        'verwacht'
    """
    wanted = given.get("staat", "")
    return Asked(
        filter=wanted if wanted in FILTERS else "", text=given.get("q", "")[:LONGEST], just=given.get("net", "")[:36]
    )
