"""One line of the closed purse: what was given, by whom, to whom, and where that stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

NOTHING = Decimal(0)


class Source(StrEnum):
    """Where a line comes from."""

    DAY = "day"
    FOLLOW_UP = "follow_up"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Line:
    """What one municipality gave another on one date.

    Attributes:
        source: where it comes from.
        thing: the id of the day, of the follow-up or of the correction.
        on: the date.
        giver, taker: the municipalities for which it counts now.
        giver_then, taker_then: those that gave and received; others where one went on in another since.
        days, seats, hours: how much; below zero in a correction that takes something away.
        people: how many travelled to the giver for it.
        why: the reason of a correction; empty otherwise.
        corrects: the correction that this one puts right.
    """

    source: Source
    thing: UUID
    on: date
    giver: UUID
    taker: UUID
    giver_then: UUID
    taker_then: UUID
    days: Decimal = NOTHING
    seats: Decimal = NOTHING
    hours: Decimal = NOTHING
    people: int = 0
    why: str = ""
    corrects: UUID | None = None

    @property
    def is_correction(self) -> bool:
        """Tell whether somebody wrote it down by hand."""
        return self.source is Source.CORRECTION

    @property
    def is_within_one(self) -> bool:
        """Tell whether both went on in one municipality since, so that it counts no more."""
        return self.giver == self.taker
