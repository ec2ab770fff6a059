"""Outlines of municipalities and country, ready to draw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.figures.store import PACKAGE_TABLES, read_rows

COUNTRY = "NL"


@dataclass(frozen=True, slots=True)
class Borders:
    """Outlines in one box, 100 wide and `height` high, x to the east and y to the south.

    The projection is equidistant along the parallel of 52.15 degrees, so shapes look as on a Dutch map.

    Attributes:
        country: the outline of the country, as the `d` of an SVG path.
        height: how high the box is.
    """

    country: str
    height: float
    paths: Mapping[str, str]
    points: Mapping[str, tuple[float, float]]

    def path(self, code: str) -> str:
        """Give the outline of a municipality, as the `d` of an SVG path."""
        return self.paths[code]

    def point(self, code: str) -> tuple[float, float]:
        """Give the centre (x, y) of a municipality, which lies inside its border."""
        return self.points[code]


def read_borders() -> Borders:
    """Read the outlines of the package."""
    rows = read_rows(PACKAGE_TABLES / "borders.csv")
    next(rows)
    paths: dict[str, str] = {}
    points: dict[str, tuple[float, float]] = {}
    for code, x, y, path in rows:
        paths[code] = path
        points[code] = (float(x), float(y))
    # The row of the country holds the size of the box where a municipality has its centre.
    height = points.pop(COUNTRY)[1]
    return Borders(paths.pop(COUNTRY), height, paths, points)
