"""Geometry of a difference: the dumbbell among all municipalities, and the slope over the documents.

Positions are shares of the picture, written as percentages; heights are pixels. So a picture stretches on a wide
screen and its letters never do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from leercyclus.engine.tables import Floats
from leercyclus.web.municipalities.charts import FIRST, HIGHEST, LOWEST, MARKED

TICKS = 1000
"""Ticks of municipalities stand in so many columns; those that share a column are drawn once."""
EDGE = 0.025
"""So much of the picture stays free on either side."""
NARROW, LETTER, CLEAR = 330.0, 7.3, 8.0
"""The narrowest picture, how wide a letter of a name is at most, and the room between two names, in pixels."""
MARGIN = 10.0
"""So many pixels a name may stand out of the picture: the page has a margin there."""
NAME_ROWS = (18.0, 84.0)
"""Where names may stand: above the line and below it, in pixels."""
BEYOND = (2.0, 98.0)
"""Municipalities outside these percentiles may fall out of the picture, so that a few do not squeeze all others."""
SLOPE_TOP, SLOPE_BOTTOM = 14.0, 126.0
SIDE = 0.17
"""So much of the slope stays free on either side for the name of a document."""


@dataclass(frozen=True, slots=True)
class Name:
    """What stands at a mark: where (0 to 1), in which row in pixels, which end of the text, and pixels aside."""

    text: str
    x: float
    y: float
    anchor: str
    aside: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A member on the line: its shape (None for a small dot) and where, 0 to 1; `expected` is None where unknown."""

    shape: int | None
    x: float
    expected: float | None


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """Members of a circle among all municipalities.

    Attributes:
        ticks: all municipalities as the `d` of a path in a box of 1000 by 20.
        half: where the middle half begins and how wide it is, 0 to 1.
        middle: the middle municipality, 0 to 1.
        low, high: the stretch that the circle takes.
        marks: the members, the last on top.
        names: what is written at the marks; a name that does not fit is left to the table.
        begin, end: the values at both ends of the line, in the unit of the indicator.
        outside: municipalities that fall out of the picture.
        title, description: what the picture shows, in words.
    """

    ticks: str
    half: tuple[float, float]
    middle: float
    low: float
    high: float
    marks: tuple[Mark, ...]
    names: tuple[Name, ...]
    begin: float
    end: float
    outside: int
    title: str = ""
    description: str = ""

    @property
    def half_begin(self) -> float:
        """Where the middle half begins, 0 to 1."""
        return self.half[0]

    @property
    def half_width(self) -> float:
        """How wide the middle half is, 0 to 1."""
        return self.half[1]

    @property
    def middle_anchor(self) -> str:
        """Which end of the words below the middle stands there, so that they stay inside the picture."""
        return "start" if self.middle < 0.3 else "end" if self.middle > 0.7 else "middle"  # noqa: PLR2004 - of the width


def dumbbell(
    levels: Floats,
    values: Sequence[float],
    expected: Sequence[float],
    labels: Sequence[str],
    words: tuple[str, str] = ("", ""),
) -> Dumbbell:
    """Draw members among all municipalities.

    Args:
        levels: shape (n,), all municipalities, NaN where unknown.
        values: the members, in the order of the circle; at least one is known.
        expected: what was to be expected of each.
        labels: what is written at each.
        words: title and description.

    Examples:
        >>> import numpy as np
        >>> drawn = dumbbell(np.arange(101.0), [20.0, 80.0], [50.0, np.nan], ["A", "B"])
        >>> [round(mark.x, 2) for mark in drawn.marks], round(drawn.middle, 2), drawn.outside
        ([0.8, 0.2], 0.5, 4)
    """
    known = levels[~np.isnan(levels)]
    own = np.array([*values, *expected])
    low, high = np.percentile(known, BEYOND)
    begin, end = min(low, np.nanmin(own)), max(high, np.nanmax(own))
    if end <= begin:
        begin, end = begin - 1.0, end + 1.0

    def place(value: float) -> float:
        return float(EDGE + (1 - 2 * EDGE) * (value - begin) / (end - begin))

    first, middle, third = (place(value) for value in np.percentile(known, (25, 50, 75)))
    inside = known[(known >= begin) & (known <= end)]
    columns = np.unique(np.round(TICKS * (EDGE + (1 - 2 * EDGE) * (inside - begin) / (end - begin))).astype(int))
    shapes = _shapes(values)
    order = sorted(shapes, key=lambda index: (shapes[index] is not None, -index))
    seats = {index: place(values[index]) for index in order}
    named = [index for index in _by_importance(values) if shapes[index] is not None]
    return Dumbbell(
        ticks="".join(f"M{column} 0v20" for column in columns.tolist()),
        half=(max(first, 0.0), min(third, 1.0) - max(first, 0.0)),
        middle=middle,
        low=min(seats.values()),
        high=max(seats.values()),
        marks=tuple(
            Mark(shapes[index], seats[index], None if np.isnan(expected[index]) else place(expected[index]))
            for index in order
        ),
        names=place_names([(labels[index], seats[index]) for index in named]),
        begin=float(begin),
        end=float(end),
        outside=len(known) - len(inside),
        title=words[0],
        description=words[1],
    )


def _shapes(values: Sequence[float]) -> dict[int, int | None]:
    """Give every known member its mark: of more than three only the first, the lowest and the highest have one."""
    known = [index for index, value in enumerate(values) if not np.isnan(value)]
    if len(values) <= MARKED:
        return {index: index for index in known}
    shapes: dict[int, int | None] = dict.fromkeys(known)
    if known:
        shapes[min(known, key=lambda index: values[index])] = LOWEST
        shapes[max(known, key=lambda index: values[index])] = HIGHEST
    if 0 in shapes:
        shapes[0] = FIRST
    return shapes


def _by_importance(values: Sequence[float]) -> list[int]:
    """Put the lowest and the highest first, then the others: their names get the best places."""
    known = sorted((value, index) for index, value in enumerate(values) if not np.isnan(value))
    order = [index for _value, index in known]
    return list(dict.fromkeys([*order[:1], *order[-1:], *order]))


def place_names(wanted: Sequence[tuple[str, float]]) -> tuple[Name, ...]:
    """Find a place for each name, above the line or below it, so that none covers another on the narrowest screen.

    Args:
        wanted: text and position (0 to 1), the most important first; one that fits nowhere is left out.

    Examples:
        >>> [(name.text, name.y, name.anchor) for name in place_names([("Ede", 0.1), ("Urk", 0.9), ("Epe", 0.5)])]
        [('Ede', 18.0, 'middle'), ('Urk', 18.0, 'middle'), ('Epe', 18.0, 'middle')]
    """
    taken: dict[float, list[tuple[float, float]]] = {row: [] for row in NAME_ROWS}
    names = []
    for text, x in wanted:
        width = LETTER * len(text)
        seat = next(
            (
                (row, anchor, aside, span)
                for row in NAME_ROWS
                for anchor, aside, span in _seats(x * NARROW, width)
                if span[0] >= -MARGIN
                and span[1] <= NARROW + MARGIN
                and all(span[1] + CLEAR <= low or high + CLEAR <= span[0] for low, high in taken[row])
            ),
            None,
        )
        if seat is not None:
            row, anchor, aside, span = seat
            taken[row].append(span)
            names.append(Name(text, x, row, anchor, aside))
    return tuple(names)


def _seats(x: float, width: float) -> tuple[tuple[str, float, tuple[float, float]], ...]:
    """Give the ways in which a text can stand at a mark: anchor, pixels aside, and from where to where it reaches."""
    return (
        ("middle", 0.0, (x - width / 2, x + width / 2)),
        ("start", -9.0, (x - 9.0, x - 9.0 + width)),
        ("end", 9.0, (x + 9.0 - width, x + 9.0)),
    )


@dataclass(frozen=True, slots=True)
class Stop:
    """One figure of a member on the slope: where (0 to 1) and how deep in pixels."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Track:
    """One member, or the middle of all (shape -1), over the documents.

    Attributes:
        shape: the mark; None for a small dot, -1 for the middle of all municipalities.
        stops: its figures that are known.
        joints: pairs of successive budgets; accounts are another kind of document and stand apart.
    """

    shape: int | None
    stops: tuple[Stop, ...]
    joints: tuple[tuple[Stop, Stop], ...]


@dataclass(frozen=True, slots=True)
class Slope:
    """Members over the documents; `labels` are the documents with their position (0 to 1)."""

    tracks: tuple[Track, ...]
    labels: tuple[tuple[str, float], ...]
    top: float
    bottom: float


def slope(
    figures: Sequence[Sequence[float]], country: Sequence[float], documents: Sequence[tuple[str, bool]]
) -> Slope | None:
    """Draw members over the documents, oldest first; None when fewer than two documents have a figure.

    Args:
        figures: one row a member, one value a document, NaN where unknown.
        country: the middle of all municipalities in each document.
        documents: the name of each, and whether it is a budget; only budgets are joined by lines.
    """
    table = np.array([*figures, country], dtype=float)
    filled = [column for column in range(table.shape[1]) if not np.isnan(table[:-1, column]).all()]
    if len(filled) < 2:  # noqa: PLR2004 - one point has no slope
        return None
    low, high = float(np.nanmin(table[:, filled])), float(np.nanmax(table[:, filled]))
    width = high - low or 1.0
    seats = {column: SIDE + (1 - 2 * SIDE) * seat / (len(filled) - 1) for seat, column in enumerate(filled)}
    shapes = _shapes([float(np.nanmean(row)) if not np.isnan(row).all() else float("nan") for row in table[:-1]])
    tracks = []
    for index, row in enumerate(table.tolist()):
        stops = {
            column: Stop(seats[column], SLOPE_BOTTOM - (SLOPE_BOTTOM - SLOPE_TOP) * (row[column] - low) / width)
            for column in filled
            if not np.isnan(row[column])
        }
        joined = [stop for column, stop in stops.items() if documents[column][1]]
        shape = -1 if index == len(figures) else shapes.get(index)
        tracks.append(Track(shape, tuple(stops.values()), tuple(pairwise(joined))))
    # What is drawn last lies on top: the middle of all lowest, the first member above all.
    ordered = sorted(tracks, key=lambda track: (track.shape != -1, track.shape is not None, -(track.shape or 0)))
    return Slope(tuple(ordered), tuple((documents[column][0], seats[column]) for column in filled), high, low)
