"""The trade-off between meeting and mixing as a picture: where each plan stands, and the proven bounds."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

HEIGHT, TOP, BOTTOM = 260, 34, 212
"""Pixels: of the picture, and between which of them meetings are drawn. Widths are shares: letters never stretch."""
LEFT, RIGHT = 0.08, 0.94
MARGIN = 0.15
"""So much room is left below the smallest figure, as a share of the range."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A plan in the picture.

    Attributes:
        number: of the plan; label: what it has most of.
        mixed, meetings: its figures.
        x: from left to right, 0 to 1; y: from the top, in pixels.
        is_proposed: whether it is the one that is proposed.
        is_label_left: whether there is more room for its name on the left.
    """

    number: int
    label: str
    mixed: int
    meetings: int
    x: float
    y: float
    is_proposed: bool
    is_label_left: bool


@dataclass(frozen=True, slots=True)
class Tradeoff:
    """The picture: plans from few to many well mixed groups.

    Attributes:
        spots: the plans; lines: from one to the next, as (x, y, x, y).
        most_meetings, most_mixed: the bounds that stand in the picture; `bound_x` and `bound_y` say where.
        ticks: meetings beside the axis, with where.
        fewest_mixed: where the axis of mixing begins.
    """

    spots: tuple[Spot, ...]
    lines: tuple[tuple[float, float, float, float], ...]
    most_meetings: int
    most_mixed: int
    bound_x: float
    bound_y: float
    ticks: tuple[tuple[int, float], ...]
    fewest_mixed: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the picture needs of a plan."""

    number: int
    label: str
    mixed: int
    meetings: int
    is_proposed: bool


def tradeoff(plans: Sequence[Candidate], *, most_meetings: int, most_mixed: int) -> Tradeoff | None:
    """Draw plans between the bounds; None where they do not differ, for then there is nothing to weigh.

    Args:
        plans: of one search.
        most_meetings: pairs of different municipalities that any plan can let meet.
        most_mixed: groups there are.

    Examples:
        >>> plans = [Candidate(1, "meetings", 7, 595, False), Candidate(2, "spread", 50, 581, True)]
        >>> drawn = tradeoff(plans, most_meetings=595, most_mixed=50)
        >>> drawn.spots[0].y == drawn.bound_y, drawn.spots[1].x == drawn.bound_x
        (True, True)
        >>> tradeoff(plans[:1], most_meetings=595, most_mixed=50) is None
        True
    """
    if len({(one.mixed, one.meetings) for one in plans}) < 2:  # noqa: PLR2004 - to weigh, there must be two
        return None
    low_y, high_y = _range([one.meetings for one in plans], most_meetings)
    low_x, high_x = _range([one.mixed for one in plans], most_mixed)

    def across(value: float) -> float:
        return round(LEFT + (RIGHT - LEFT) * (value - low_x) / (high_x - low_x), 4)

    def down(value: float) -> float:
        return round(BOTTOM - (BOTTOM - TOP) * (value - low_y) / (high_y - low_y), 1)

    spots = tuple(
        Spot(
            number=one.number,
            label=one.label,
            mixed=one.mixed,
            meetings=one.meetings,
            x=across(one.mixed),
            y=down(one.meetings),
            is_proposed=one.is_proposed,
            is_label_left=across(one.mixed) > (LEFT + RIGHT) / 2,
        )
        for one in sorted(plans, key=lambda one: (one.mixed, -one.meetings))
    )
    return Tradeoff(
        spots=spots,
        lines=tuple((one.x, one.y, other.x, other.y) for one, other in itertools.pairwise(spots)),
        most_meetings=most_meetings,
        most_mixed=most_mixed,
        bound_x=across(most_mixed),
        bound_y=down(most_meetings),
        ticks=tuple((value, down(value)) for value in sorted({one.meetings for one in plans} - {most_meetings})),
        fewest_mixed=round(low_x),
    )


def _range(values: Sequence[int], most: int) -> tuple[float, float]:
    """Give where an axis begins and ends: a little below the smallest figure, and at the bound or above it."""
    high = float(max(most, *values))
    low = min(values) - MARGIN * max(high - min(values), 1.0)
    return max(0.0, low), high
