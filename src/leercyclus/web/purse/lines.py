"""One line of the closed purse: what was given, by whom, to whom, and where that stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from leercyclus.engine.purse import Gift, Kind

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
        why: the reason of a correction, or of a follow-up that was taken back; empty otherwise.
        corrects: the line that this one puts right: a correction, a day, or the follow-up that was taken back.
        corrects_source: of what kind that line is; None where there is none.
        by: who wrote it down; None where that is not known, and for a day.
        entered: when; None for a day.
        put_right: whether another line puts this one right.
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
    corrects_source: Source | None = None
    by: UUID | None = None
    entered: datetime | None = None
    put_right: bool = False

    @property
    def is_correction(self) -> bool:
        """Tell whether somebody wrote it down by hand."""
        return self.source is Source.CORRECTION

    @property
    def is_taken_back(self) -> bool:
        """Tell whether it is the opposite of a follow-up that was taken back."""
        return self.source is Source.FOLLOW_UP and self.corrects is not None

    @property
    def anchor(self) -> str:
        """Give the name of its place on the page."""
        return _anchor("back" if self.is_taken_back else self.source, self.thing, self.taker_then)

    @property
    def corrects_anchor(self) -> str:
        """Give the name of the place of the line that it puts right; empty for none."""
        if self.corrects is None or self.corrects_source is None:
            return ""
        return _anchor(self.corrects_source, self.corrects, self.taker_then)

    @property
    def is_within_one(self) -> bool:
        """Tell whether both went on in one municipality since, so that it counts no more."""
        return self.giver == self.taker


_PLACES = {Source.DAY: "dag", Source.FOLLOW_UP: "vervolg", Source.CORRECTION: "regel", "back": "terug"}


def _anchor(source: str, thing: UUID, taker: UUID) -> str:
    return f"{_PLACES[source]}-{thing}-{taker}" if source == Source.DAY else f"{_PLACES[source]}-{thing}"


def gifts_of(lines: Sequence[Line]) -> Iterator[Gift]:
    """Give the lines as the engine knows them: one gift a kind.

    A follow-up of no hours is none, and neither is what two gave one another before they became one.
    """
    for line in lines:
        if line.giver == line.taker:
            continue
        for kind, amount in ((Kind.DAY, line.days), (Kind.SEAT, line.seats), (Kind.HOUR, line.hours)):
            if amount != Decimal(0):
                giver, taker = str(line.giver), str(line.taker)
                yield Gift(giver, taker, kind, amount, line.on.isoformat(), str(line.thing))
