"""Where everything stands in the picture of the tables: people round a sign, in a box that they fit in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from leercyclus.web.seating.drawing import DrawnGroup, DrawnRound, DrawnSeat

SIGN = 22.0
"""Half the width of the sign in the middle."""
NEAREST = 42.0
"""From the middle to a person, at a small table."""
BESIDE = 24.0
"""Between the middles of two people who sit side by side, at least."""
EDGE = 15.0
"""From the middle of a person to the edge of the box."""


@dataclass(frozen=True, slots=True)
class PlacedSeat:
    """Somebody in the picture; `x` and `y` from the middle of the table."""

    seat: DrawnSeat
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class DrawnTable:
    """One group in the picture: its people round the middle, in a square box of `2 * half` a side."""

    group: DrawnGroup
    half: float
    seats: tuple[PlacedSeat, ...]

    @property
    def box(self) -> str:
        """The box as a picture names it."""
        return f"{-self.half:g} {-self.half:g} {2 * self.half:g} {2 * self.half:g}"

    @property
    def comes(self) -> int:
        """How many of its people come."""
        return sum(one.seat.comes for one in self.seats)

    @property
    def takes_part(self) -> int:
        """How many of its people come and take a place: all but who leads."""
        return sum(one.seat.comes and not one.seat.leads for one in self.seats)


def around(count: int) -> tuple[tuple[float, float], ...]:
    """Give places round a table, the first at the top, clockwise; with many the circle is wider.

    Examples:
        >>> [(round(x), round(y)) for x, y in around(4)]
        [(0, -42), (42, 0), (0, 42), (-42, 0)]
        >>> round(-around(14)[0][1])
        53
    """
    radius = max(NEAREST, count * BESIDE / math.tau)
    angles = [math.tau * place / count for place in range(count)]
    return tuple((round(radius * math.sin(one), 2), round(-radius * math.cos(one), 2)) for one in angles)


def drawn_tables(groups: Sequence[DrawnGroup]) -> tuple[DrawnTable, ...]:
    """Place the people of every group in which somebody sits; all boxes are as large as that of the largest."""
    filled = [one for one in groups if one.people]
    half = max((_reach(len(one.people)) for one in filled), default=0.0)
    return tuple(
        DrawnTable(
            group,
            half,
            tuple(PlacedSeat(seat, x, y) for seat, (x, y) in zip(group.people, around(len(group.people)), strict=True)),
        )
        for group in filled
    )


def legend(rounds: Sequence[DrawnRound]) -> tuple[tuple[tuple[int, str], ...], tuple[tuple[str, str], ...]]:
    """Give what the shapes and letters of a picture mean: mark and municipality, letter and level, each once."""
    seats = [seat for one in rounds for group in one.groups for seat in group.people if seat.comes]
    municipalities = dict(sorted({seat.mark: seat.municipality for seat in seats}.items()))
    levels = {seat.letter: seat.level for seat in seats if seat.letter}
    return tuple(municipalities.items()), tuple(levels.items())


def _reach(count: int) -> float:
    return round(max((math.hypot(x, y) for x, y in around(count)), default=NEAREST) + EDGE, 2)
