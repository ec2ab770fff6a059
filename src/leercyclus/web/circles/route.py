"""The way of a circle round its loop, as the signs at the top of its pages."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

MOST_NAMED = 4
"""Of more members only the number stands above a page."""


@dataclass(frozen=True, slots=True)
class Route:
    """What the signs need to know of a circle.

    Attributes:
        circle: id.
        name: of the circle.
        members: the names of the municipalities.
        code: of the own municipality, or of the first one.
        compared: what stands after the `?` of the comparison page of its members; empty for fewer than two.
        shows_cards: whether the reader may open its cards.
        day: the day to which the page belongs; None where the signs lead to the day that people look for.
        day_shows_tables: whether the reader may see the tables of that day.
        shows_home: whether the reader works for a member, and so sees what it brought home.
    """

    circle: UUID
    name: str
    members: tuple[str, ...]
    code: str
    compared: str
    shows_cards: bool = True
    day: UUID | None = None
    day_shows_tables: bool = False
    shows_home: bool = False

    @property
    def day_key(self) -> str:
        """Give the day as it stands in an address; empty for none."""
        return str(self.day or "")

    @property
    def shows_members(self) -> bool:
        """Tell whether the members are worth naming below the name: few, and not in the name itself."""
        return len(self.members) <= MOST_NAMED and not all(one in self.name for one in self.members)
