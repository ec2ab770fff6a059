"""The trade-off between meeting and mixing as a picture: where each plan stands, and the proven bounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

HEIGHT, TOP, BOTTOM = 260, 40, 212
"""Pixels: of the picture, and between which of them meetings are drawn. Widths are shares: letters never stretch."""
LEFT, RIGHT = 0.1, 0.92
MIDDLE = (LEFT + RIGHT) / 2
MARGIN = 0.25
"""So much room is left beyond the plans, as a share of their range."""
FAR = 2.0
"""A bound that lies further beyond the plans than so many times their range would leave them in a corner."""
NAME_BESIDE, LETTER_WIDTH = 0.02, 0.0085
"""How far a name stands from its plan and how wide a letter of it is, as shares of the width."""
NAME_HEIGHT, CLEAR = 30, 24
"""So many pixels apart two names can be read, and a name beside another plan."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A plan in the picture.

    Attributes:
        number: of the plan; label: what it has most of.
        off: seats off an even spread; meetings: between municipalities.
        x: from left to right, 0 to 1; y: from the top, in pixels.
        is_proposed: whether it is the one that is proposed.
        is_label_left: whether there is more room for its name on the left.
        has_name: whether its name can stand there without covering another; the number always does.
    """

    number: int
    label: str
    off: int
    meetings: int
    x: float
    y: float
    is_proposed: bool
    is_label_left: bool
    has_name: bool


@dataclass(frozen=True, slots=True)
class Tradeoff:
    """The picture: plans from the least to the most even.

    Attributes:
        spots: the plans; lines: along those that none beats in both, as (x, y, x, y).
        most_meetings, least_off: the bounds.
        bound_x, bound_y: where they stand in the picture; None for one that lies too far away to be drawn.
        right, top: where the axes end.
        ticks: meetings beside the axis, with where; marks: seats off below it, with where.
    """

    spots: tuple[Spot, ...]
    lines: tuple[tuple[float, float, float, float], ...]
    most_meetings: int
    least_off: int
    bound_x: float | None
    bound_y: float | None
    ticks: tuple[tuple[int, float], ...]
    marks: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the picture needs of a plan."""

    number: int
    label: str
    off: int
    meetings: int
    is_proposed: bool


def tradeoff(plans: Sequence[Candidate], *, most_meetings: int, least_off: int) -> Tradeoff | None:
    """Draw plans between the bounds; None where they do not differ, for then there is nothing to weigh.

    Args:
        plans: of one search.
        most_meetings: pairs of different municipalities that any plan can let meet.
        least_off: seats off an even spread that every plan has at least.

    Examples:
        >>> plans = [Candidate(1, "meetings", 12, 595, False), Candidate(2, "spread", 2, 585, True)]
        >>> drawn = tradeoff(plans, most_meetings=595, least_off=2)
        >>> drawn.spots[0].y == drawn.bound_y, drawn.spots[1].x == drawn.bound_x
        (True, True)
        >>> tradeoff(plans[:1], most_meetings=595, least_off=2) is None
        True
    """
    if len({(one.off, one.meetings) for one in plans}) < 2:  # noqa: PLR2004 - to weigh, there must be two
        return None
    low, high, sees_most = _range([one.meetings for one in plans], most_meetings)
    # The fewer seats off, the further right.
    left, right, sees_least = _range([-one.off for one in plans], -least_off)

    def across(off: float) -> float:
        return round(LEFT + (RIGHT - LEFT) * (-off - left) / (right - left), 4)

    def down(meetings: float) -> float:
        return round(BOTTOM - (BOTTOM - TOP) * (meetings - low) / (high - low), 1)

    points = [(across(one.off), down(one.meetings)) for one in plans]
    named: list[tuple[float, float, float]] = []
    spots = []
    for one in sorted(plans, key=lambda one: (not one.is_proposed, -one.off)):
        x, y = across(one.off), down(one.meetings)
        wide = NAME_BESIDE + LETTER_WIDTH * len(one.label)
        is_free_right = _is_free(points, x, y, wide)
        is_left = _is_free(points, x, y, -wide) and (x > MIDDLE or not is_free_right)
        has_room = one.is_proposed or is_left or is_free_right
        span = (x - wide, x, y) if is_left else (x, x + wide, y)
        has_name = has_room and not any(_overlap(span, other) for other in named)
        named += [span] if has_name else []
        spots.append(Spot(one.number, one.label, one.off, one.meetings, x, y, one.is_proposed, is_left, has_name))
    spots.sort(key=lambda one: (one.x, one.y))
    return Tradeoff(
        spots=tuple(spots),
        lines=tuple((one.x, one.y, other.x, other.y) for one, other in pairwise(_unbeaten(spots))),
        most_meetings=most_meetings,
        least_off=least_off,
        bound_x=across(least_off) if sees_least else None,
        bound_y=down(most_meetings) if sees_most else None,
        ticks=_ends([one.meetings for one in plans], down),
        marks=_ends([one.off for one in plans], across),
    )


def _unbeaten(spots: Sequence[Spot]) -> list[Spot]:
    """Give the plans that none beats in both: along these one is weighed against the other."""
    return [
        one
        for one in spots
        if not any(
            (two.off, two.meetings) != (one.off, one.meetings) and two.off <= one.off and two.meetings >= one.meetings
            for two in spots
        )
    ]


def _is_free(points: Sequence[tuple[float, float]], x: float, y: float, wide: float) -> bool:
    """Tell whether a name fits beside a plan, on the left where `wide` is below 0: within the picture, over no plan."""
    if not 0 <= x + wide <= 1:
        return False
    first, last = min(x, x + wide), max(x, x + wide)
    return not any(u != x and first <= u <= last and abs(v - y) < CLEAR for u, v in points)


def _overlap(one: tuple[float, float, float], other: tuple[float, float, float]) -> bool:
    """Tell whether two names cover one another, each given by where it begins, where it ends, and how low it stands."""
    return one[0] < other[1] and other[0] < one[1] and abs(one[2] - other[2]) <= NAME_HEIGHT


def _range(values: Sequence[int], bound: int) -> tuple[float, float, bool]:
    """Give where an axis begins and ends, and whether the bound stands on it."""
    low, high = min(values), max(values)
    wide = max(high - low, 1)
    sees = bound - high <= FAR * wide
    return low - MARGIN * wide, float(bound) if sees else high + MARGIN * wide, sees


def _ends(values: Sequence[int], place: Callable[[float], float]) -> tuple[tuple[int, float], ...]:
    """Give the smallest and the largest figure with where they stand; what lies between is read from the plans."""
    return tuple((value, place(value)) for value in sorted({min(values), max(values)}))
