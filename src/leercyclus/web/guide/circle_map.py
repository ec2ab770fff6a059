"""Geometry of the picture on the home page: the cities of a circle, joined by the visits they pay one another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from leercyclus.figures.borders import Borders

BEND = 0.13  # how far a line bows out, as a share of its length
ABOVE, BELOW = -28, 42  # where a name stands beside its disc, in pixels
ASIDE = 34  # how far a name near the edge may reach beyond its disc: free of the line that arrives there, in pixels
NEAR_EDGE = 0.8


@dataclass(frozen=True, slots=True)
class Pin:
    """One city on the map: its name, its place in the circle, its position as percentages and where its name goes."""

    name: str
    place: int
    x: str
    y: str
    label_x: int
    label_y: int
    anchor: str


@dataclass(frozen=True, slots=True)
class CircleMap:
    """What the template draws: the outline, its height for a width of 100, the lines and the cities."""

    country: str
    height: float
    lines: str
    pins: tuple[Pin, ...]


def circle_map(borders: Borders, cities: Sequence[tuple[str, str]]) -> CircleMap:
    """Draw a circle of cities on the country.

    Args:
        borders: the outline in a box 100 wide.
        cities: code and name, in the order of their marks.
    """
    points = [borders.point(code) for code, _name in cities]
    highest = min(range(len(points)), key=lambda place: points[place][1])
    pins = tuple(
        _pin(name, place, x / 100, y / borders.height, above=place == highest)
        for place, ((_code, name), (x, y)) in enumerate(zip(cities, points, strict=True))
    )
    return CircleMap(borders.country, borders.height, _round(points), pins)


def _pin(name: str, place: int, x: float, y: float, *, above: bool) -> Pin:
    """Put the name above or below its disc, and to its left where the picture ends."""
    at_edge = x > NEAR_EDGE and not above
    return Pin(
        name=name,
        place=place,
        x=f"{100 * x:.2f}%",
        y=f"{100 * y:.2f}%",
        label_x=ASIDE if at_edge else 0,
        label_y=ABOVE if above else BELOW,
        anchor="end" if at_edge else "middle",
    )


def _round(points: Sequence[tuple[float, float]]) -> str:
    """Write the closed round along the points as lines that bow away from their middle, as SVG path data."""
    middle = (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))
    return "".join(_arc(start, end, middle) for start, end in pairwise([*points, points[0]]))


def _arc(start: tuple[float, float], end: tuple[float, float], away_from: tuple[float, float]) -> str:
    (x0, y0), (x1, y1) = start, end
    halfway = ((x0 + x1) / 2, (y0 + y1) / 2)
    normal = (y0 - y1, x1 - x0)
    outward = math.copysign(1, normal[0] * (halfway[0] - away_from[0]) + normal[1] * (halfway[1] - away_from[1]))
    bend_x, bend_y = (halfway[side] + 2 * BEND * outward * normal[side] for side in (0, 1))
    return f"M{x0:.1f} {y0:.1f}Q{bend_x:.1f} {bend_y:.1f} {x1:.1f} {y1:.1f}"
