"""Geometry of an indicator by year: the middle half of all municipalities, and the line of one.

Positions are shares of the picture, so that it stretches and its letters never do. A line joins documents of one kind
only, and stops where the figures break.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from leercyclus.figures.trend import Point

LEFT, RIGHT, TOP, BOTTOM = 0.16, 0.97, 0.06, 0.86
BESIDE = 0.012
"""So far from their year stand the budget (left) and the accounts (right), as a share of the width."""
Up = Callable[[float], float]
STEPS = (1, 2, 2.5, 5, 10)
TICKS = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn of one document: the bar from a quarter to three quarters, its middle, and the municipality."""

    kind: str
    x: float
    low: float
    middle: float
    high: float
    own: float | None

    @property
    def height(self) -> float:
        """The height of the bar."""
        return self.low - self.high


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the line of a municipality, between two documents of one kind."""

    kind: str
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class TrendChart:
    """What the template draws: years along the bottom, values along the side, all as shares of the picture.

    Attributes:
        years: (year, place).
        ticks: (value, place).
        breaks: the places of the breaks.
        marks: one a document.
        stretches: the lines between them.
    """

    years: tuple[tuple[int, float], ...]
    ticks: tuple[tuple[float, float], ...]
    breaks: tuple[float, ...]
    marks: tuple[Mark, ...]
    stretches: tuple[Stretch, ...]


def draw_trend(points: Sequence[Point], breaks: Sequence[int]) -> TrendChart | None:
    """Draw points in order of time; None when there is not one value.

    Args:
        points: with the value of at most one municipality.
        breaks: the first years of a new way of counting.
    """
    seen = [point for point in points if point.known]
    if not seen:
        return None
    first, last = seen[0].year, seen[-1].year
    ticks = _ticks([value for point in seen for value in (point.low, point.high, *point.values)])
    lowest, highest = ticks[0], ticks[-1]

    def across(year: float) -> float:
        return LEFT + (RIGHT - LEFT) * (year - first + 0.5) / (last - first + 1)

    def up(value: float) -> float:
        return BOTTOM - (BOTTOM - TOP) * (value - lowest) / (highest - lowest)

    marks = tuple(_mark(point, across(point.year), up) for point in seen)
    return TrendChart(
        years=tuple((year, across(year)) for year in range(first, last + 1)),
        ticks=tuple((value, up(value)) for value in ticks),
        breaks=tuple(across(year - 0.5) for year in breaks if first <= year <= last),
        marks=marks,
        stretches=tuple(_stretches(seen, marks, breaks)),
    )


def _mark(point: Point, x: float, up: Up) -> Mark:
    kind = point.document.kind if point.document else ""
    aside = {"budget": -BESIDE, "accounts": BESIDE}.get(kind, 0.0)
    known = [value for value in point.values if math.isfinite(value)]
    return Mark(kind, x + aside, up(point.low), up(point.middle), up(point.high), up(known[0]) if known else None)


def _stretches(points: Sequence[Point], marks: Sequence[Mark], breaks: Sequence[int]) -> Iterator[Stretch]:
    """Join the values of one kind, year by year; a year that is missing or a break leaves the line open."""
    for kind in ("accounts", "budget"):
        of = [(point.year, mark) for point, mark in zip(points, marks, strict=True) if mark.kind == kind]
        for (year, mark), (after, follower) in pairwise(of):
            whole = mark.own is not None and follower.own is not None and after == year + 1
            if whole and not any(year < one <= after for one in breaks):
                yield Stretch(kind, mark.x, mark.own or 0.0, follower.x, follower.own or 0.0)


def _ticks(values: Sequence[float]) -> list[float]:
    """Give round values from below the lowest to above the highest.

    Examples:
        >>> _ticks([36.0, 176.0])
        [0.0, 50.0, 100.0, 150.0, 200.0]
    """
    known = [value for value in values if math.isfinite(value)]
    low, high = min(known), max(known)
    rough = (high - low or abs(high) or 1.0) / TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * one for one in STEPS if power * one >= rough)
    start, end = math.floor(low / step), math.ceil(high / step)
    return [round(place * step, 10) for place in range(start, max(end, start + 1) + 1)]
