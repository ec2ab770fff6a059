"""The rounds of a plan as they are drawn and listed: tables with the people who sit there."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class DrawnSeat:
    """Somebody at a table.

    Attributes:
        registration: which.
        name: of the person; for who no longer comes, that it is so.
        municipality: by its name.
        letter: one letter for the level, in the language of the page; empty where the level is not known.
        level: the same in words.
        mark: place of the municipality among the members of the circle from 0, for its sign.
        comes: whether the person still comes.
        leads: whether the person leads the workshop or receives at the visit.
        changed: whether the person sits elsewhere than in the plan that this one is compared with.
    """

    registration: UUID
    name: str
    municipality: str
    letter: str
    level: str
    mark: int
    comes: bool = True
    changed: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class DrawnGroup:
    """A table, a workshop or a visit, with who sits there.

    Attributes:
        table: its number from 1; None for a workshop or visit.
        offer: the workshop or visit; None for a table.
        title: of the workshop or visit; empty for a table.
        room: where, in words; empty where it is not known.
        people: whoever leads first, then in the order of municipality, level and name.
        is_visit: whether it is a visit, where somebody receives.
    """

    table: int | None
    offer: UUID | None
    title: str
    room: str
    people: tuple[DrawnSeat, ...]
    is_visit: bool = False


@dataclass(frozen=True, slots=True)
class DrawnRound:
    """One part of the programme in which everybody sits in a group.

    Attributes:
        slot: which.
        title: in the language of the page.
        begins: as hours and minutes.
        room: of the tables; empty where it is not known.
        groups: in the order of their numbers, or of the programme.
    """

    slot: UUID
    title: str
    begins: str
    room: str
    groups: tuple[DrawnGroup, ...]
