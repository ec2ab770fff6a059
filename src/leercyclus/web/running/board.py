"""The board of a host: the clock, who is there, what is on, and what is proposed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from leercyclus.web.running.proposal import Problem, Proposed
from leercyclus.web.running.run_sheet import RunPart


@dataclass(frozen=True, slots=True)
class Counts:
    """How many are there, are still to come, do not come, and were on no list; `left` of those who went."""

    here: int
    to_come: int
    absent: int
    walked_in: int
    left: int


@dataclass(frozen=True, slots=True)
class Board:
    """What stands on the board beside the list of the door.

    Attributes:
        now: the clock.
        mark: a word that is another one whenever something on it is: the stamp and the body, with a dot between.
        body: a word that is another one whenever anything but the clock is.
        counts: who stands where.
        parts: the run sheet.
        soon: minutes until the next part begins; None where none comes.
        plan: the version of the groups that holds; None where none was published; `version` is its number.
        gone: so many have a seat to come and are not there.
        waits: whether a proposal is still to be made.
        proposed: what is proposed; None where nothing is, or it is still to be made.
        is_left: whether a host said to leave all as it is.
        undone: the number of the version that was taken back, where that is why all is as it is; None otherwise.
        taken: the version that was taken over last, where it can be taken back; None otherwise.
        problems: what a host has to see to.
        drawn: the part of which the tables are drawn, as a `seating.drawing.DrawnRound`; None where there is none.
        drawn_part: the same part on the run sheet.
        people: so many sit in it.
        is_proposal: whether it is drawn as proposed.
    """

    now: datetime
    mark: str
    body: str
    counts: Counts
    parts: tuple[RunPart, ...]
    soon: int | None
    plan: UUID | None
    version: int | None
    gone: int
    waits: bool
    proposed: Proposed | None
    is_left: bool
    undone: int | None
    taken: UUID | None
    problems: tuple[Problem, ...]
    drawn: Any
    drawn_part: RunPart | None
    people: int
    is_proposal: bool

    @property
    def on(self) -> RunPart | None:
        """Give the part that is on; of several the one that began last."""
        return next((one for one in reversed(self.parts) if one.is_now), None)

    @property
    def next(self) -> RunPart | None:
        """Give the part that comes next."""
        return next((one for one in self.parts if one.is_next), None)

    @property
    def all_drawn(self) -> tuple[Any, ...]:
        """Give what is drawn as a list, for what the signs mean."""
        return (self.drawn,) if self.drawn else ()


def stamp_of(pulse: int, minute: int, newest: UUID | None) -> str:
    """Give the first half of a mark: the pulse, the minute, and the newest proposal; the other half needs the board.

    Examples:
        >>> stamp_of(12, 512, None)
        '12-512-'
    """
    return f"{pulse}-{minute}-{newest.hex[:8] if newest else ''}"
