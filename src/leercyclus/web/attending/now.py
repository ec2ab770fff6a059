"""The page of now, as plain values: what is on, what comes, what the host told, and what moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from leercyclus.web.attending.own import OwnSlot
from leercyclus.web.running.stage import Standing
from leercyclus.web.running.told import Told


@dataclass(frozen=True, slots=True)
class NowPart:
    """One part of somebody's day, and how it stands.

    Attributes:
        own: where somebody is and with whom.
        standing: when it is by the clock and by the host, and whether it is on.
    """

    own: OwnSlot
    standing: Standing


@dataclass(frozen=True, slots=True)
class Move:
    """Another seat than in the version that was seen before.

    Attributes:
        title: of the part of the programme.
        is_now: whether it is on.
        begins: when it begins, delays included.
        table: the number of the table; None for a workshop or visit, or for no seat.
        where: the name of the workshop or visit; empty for a table, or for no seat.
    """

    title: str
    is_now: bool
    begins: time
    table: int | None = None
    where: str = ""


@dataclass(frozen=True, slots=True)
class NowPage:
    """What the page shows.

    Attributes:
        parts: in the order of the clock.
        told: messages to all and to the own groups, the newest first.
        moves: what moved since the version that was seen before.
        version: of the groups; 0 while none were published.
        mark: of what is shown: another mark, another page.
        clock: the programme for the clock of the phone, as JSON.
        zero: the moment from which its minutes count, in milliseconds.
    """

    parts: tuple[NowPart, ...]
    told: tuple[Told, ...]
    moves: tuple[Move, ...]
    version: int
    mark: str
    clock: str
    zero: int

    @property
    def is_over(self) -> bool:
        """Tell whether nothing is on and nothing comes."""
        return not any(one.standing.is_shown for one in self.parts)

    @property
    def has_next(self) -> bool:
        """Tell whether something comes after what stands large."""
        return any(one.standing.is_next for one in self.parts)
