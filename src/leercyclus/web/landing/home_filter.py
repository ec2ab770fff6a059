"""Which of the lessons that were brought home are looked for; the question stands in the address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlencode

KINDS = ("tip", "way", "policy", "attitude")
LONGEST_TEXT = 80


class Lesson(Protocol):
    """What the filter looks at."""

    @property
    def step(self) -> int:
        """Give the step of the ladder."""

    @property
    def kind(self) -> str:
        """Give the kind of lesson."""

    @property
    def words(self) -> str:
        """Give all that can be read of it."""


@dataclass(frozen=True, slots=True)
class HomeFilter:
    """What somebody looks for.

    Attributes:
        step: a step of the ladder; None for all.
        kind: one of `KINDS`, or empty.
        text: a part of what can be read.
    """

    step: int | None = None
    kind: str = ""
    text: str = ""

    def fits(self, one: Lesson) -> bool:
        """Tell whether a lesson is among those looked for."""
        return (
            (self.step is None or one.step == self.step)
            and (not self.kind or one.kind == self.kind)
            and all(word in one.words.casefold() for word in self.text.casefold().split())
        )

    @property
    def narrows(self) -> bool:
        """Tell whether not all are shown."""
        return self.step is not None or bool(self.kind or self.text)

    def address(self) -> str:
        """Write the question as it stands in an address."""
        step = "" if self.step is None else str(self.step)
        pairs = {"trede": step, "soort": self.kind, "q": self.text}
        return urlencode({name: value for name, value in pairs.items() if value})


def read_home_filter(given: Mapping[str, str]) -> HomeFilter:
    """Read the question of an address; what cannot be read asks for nothing.

    Examples:
        >>> read_home_filter({"trede": "5", "q": "subsidie"}).address()
        'trede=5&q=subsidie'
        >>> read_home_filter({"trede": "7", "soort": "else"}).narrows
        False
    """
    step, kind = given.get("trede", ""), given.get("soort", "")
    return HomeFilter(
        step=int(step) if step in set("0123456") else None,
        kind=kind if kind in KINDS else "",
        text=given.get("q", "").strip()[:LONGEST_TEXT],
    )
