"""What the big screen in the room shows, as plain values: no name of anybody."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.running.stage import Standing
from leercyclus.web.running.told import Told


@dataclass(frozen=True, slots=True)
class Place:
    """Where some people are: the name of a workshop or visit, or the numbers of tables, and the room."""

    name: str
    room: str
    way: str
    is_off: bool = False


@dataclass(frozen=True, slots=True)
class ScreenPart:
    """One part of the programme on the screen.

    Attributes:
        slot: which; kind: a word of `Slot.Kind`.
        title: what it is called.
        standing: how it stands.
        question: of the round; may be empty.
        places: where people are.
    """

    slot: UUID
    kind: str
    title: str
    standing: Standing
    question: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """What the screen shows.

    Attributes:
        parts: in the order of the clock.
        told: the last message to all; None where there is none.
        clock: the programme for the clock of the machine, as JSON.
        zero: the moment from which its minutes count, in milliseconds.
        pulse: the number of what is shown.
    """

    parts: tuple[ScreenPart, ...]
    told: Told | None
    clock: str
    zero: int
    pulse: int

    @property
    def is_over(self) -> bool:
        """Tell whether nothing is on and nothing comes."""
        return not any(one.standing.is_shown for one in self.parts)

    @property
    def has_next(self) -> bool:
        """Tell whether something comes after what stands large."""
        return any(one.standing.is_next for one in self.parts)
