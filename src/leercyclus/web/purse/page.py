"""What the page of the closed purse shows: rows and the picture, ready to draw."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from leercyclus.engine.reasons import Reason
from leercyclus.web.purse.lines import NOTHING, Line

LONGEST = 0.33
"""The longest bar, as a share of the width: the two numbers need the rest."""


@dataclass(frozen=True, slots=True)
class Split:
    """Hours by where they come from: days, follow-ups, and what was put right."""

    days: Decimal = NOTHING
    follow_ups: Decimal = NOTHING
    corrections: Decimal = NOTHING

    @property
    def is_mixed(self) -> bool:
        """Tell whether anything beside days is in it."""
        return bool(self.follow_ups or self.corrections)


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as the page has it: who gave whom, how much in words, and who wrote it down, empty where not known."""

    line: Line
    giver: str
    taker: str
    amounts: str
    by: str


@dataclass(frozen=True, slots=True)
class Row:
    """One municipality: what it gave and received, and how long its bars are.

    Attributes:
        name: of the municipality; `place` its place among the members of the circle, for its mark.
        hosted: on how many dates it received others.
        seats_given, seats_received, hours_given, hours_received: how much.
        hours: the balance.
        is_outside: whether that is more than was agreed.
        left, right: the ends of its bars, as shares of the width: received to the left, given to the right.
        given, received: the hours by where they come from.
        words: the same in a sentence, for who cannot see the picture.
        top: where it stands in the picture, in pixels.
    """

    name: str
    place: int
    hosted: int
    seats_given: Decimal
    seats_received: Decimal
    hours_given: Decimal
    hours_received: Decimal
    hours: Decimal
    is_outside: bool
    left: float
    right: float
    words: Reason
    top: int
    given: Split = field(default_factory=Split)
    received: Split = field(default_factory=Split)

    @property
    def left_width(self) -> float:
        """Give the length of the bar of what was received."""
        return 0.5 - self.left

    @property
    def right_width(self) -> float:
        """Give the length of the bar of what was given."""
        return self.right - 0.5


@dataclass(frozen=True, slots=True)
class PairCell:
    """What one gave to one other: hours, days and seats; all None for a municipality and itself.

    `split` has the hours by where they come from.
    """

    hours: Decimal | None = None
    days: int | None = None
    seats: int | None = None
    split: Split = field(default_factory=Split)


@dataclass(frozen=True, slots=True)
class Shown:
    """The page.

    Attributes:
        sentence: what it says in one sentence.
        rows: the municipalities.
        pairs: by giver, a cell for each taker in the order of `rows`.
        cycles: by cycle its name, empty for outside any, and the balance of each row.
        euros: what the hours stand for; None where nothing was agreed.
        height: of the picture, in pixels.
        ahead: who hosts what is planned already; None where nothing is.
        lines: everything that was given.
        notes: what has to be known beside it.
        agreed_by: who agreed on the tolerance for the circle; empty where that is not known.
    """

    sentence: Reason
    rows: tuple[Row, ...]
    pairs: tuple[tuple[str, tuple[PairCell, ...]], ...]
    cycles: tuple[tuple[str, tuple[Decimal, ...]], ...]
    euros: Reason | None
    height: int
    ahead: Reason | None
    lines: tuple[ShownLine, ...]
    notes: tuple[Reason, ...]
    agreed_by: str
