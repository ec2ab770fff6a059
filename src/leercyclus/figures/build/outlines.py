"""Outlines as SVG paths: every municipality, and the country as the edges that only one municipality has."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import sentences
from leercyclus.figures.borders import COUNTRY
from leercyclus.figures.build.source import SourceFolder

BORDERS = "borders_2024.geojson"
HEADER = ("code", "x", "y", "path")

Point = tuple[float, float]
Ring = list[Point]

# The parallel along which the projection keeps its distances: half-way between Vaals and Schiermonnikoog.
PARALLEL_DEGREES = 52.15


def borders(source: SourceFolder, municipalities: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Give one row a municipality, and one for the country with the size of the box as its point."""
    try:
        rings = {
            feature["properties"]["code"]: list(_rings(feature["geometry"]))
            for feature in source.json(BORDERS)["features"]
        }
    except (KeyError, TypeError, ValueError) as error:
        if isinstance(error, BadInput):
            raise
        raise BadInput(sentences.UNREADABLE_TABLE(table=BORDERS, expected="GeoJSON")) from error
    absent = [code for code, *_rest in municipalities if code not in rings]
    if absent:
        raise BadInput(sentences.ROW_NOT_THERE(table=BORDERS, column="code", found=absent[0]))
    box = _Box([point for each in rings.values() for ring in each for point in ring])
    for code, _, _, latitude, longitude in municipalities:
        x, y = box.place((float(longitude), float(latitude)))
        yield code, f"{x:.2f}", f"{y:.2f}", _path(box, rings[code])
    yield COUNTRY, "100", f"{box.height:.2f}", _path(box, outer_rings([r for each in rings.values() for r in each]))


def _rings(geometry: dict[str, Any]) -> Iterator[Ring]:
    """Give the rings of the polygons in a geometry; three municipalities also hold a stray line, which is left out."""
    if geometry["type"] == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from _rings(part)
    elif geometry["type"] == "Polygon":
        yield from ([(x, y) for x, y in ring] for ring in geometry["coordinates"])
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["coordinates"]:
            yield from ([(x, y) for x, y in ring] for ring in polygon)


def outer_rings(rings: list[Ring]) -> list[Ring]:
    """Join the edges that occur once into closed rings: what is left when all inner borders are taken away.

    Every point on such an edge has an even number of them, so a walk that uses each edge once always closes.

    Examples:
        >>> left = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]
        >>> right = [(1.0, 0.0), (2.0, 0.0), (2.0, 1.0), (1.0, 1.0), (1.0, 0.0)]
        >>> [len(ring) for ring in outer_rings([left, right])]
        [7]
    """
    edges = [edge for ring in rings for edge in pairwise(ring) if edge[0] != edge[1]]
    times = Counter(frozenset(edge) for edge in edges)
    onward: dict[Point, list[Point]] = {}
    for start, end in edges:
        if times[frozenset((start, end))] == 1:
            onward.setdefault(start, []).append(end)
            onward.setdefault(end, []).append(start)
    walks = []
    for start in list(onward):
        while onward[start]:
            walk = [start]
            while len(walk) == 1 or walk[-1] != start:
                here = walk[-1]
                there = onward[here].pop()
                onward[there].remove(here)
                walk.append(there)
            walks.append(walk)
    return walks


class _Box:
    """The box that the country is drawn in, 100 wide."""

    def __init__(self, points: list[Point]) -> None:
        self.west = min(x for x, _ in points)
        self.north = max(y for _, y in points)
        self.scale = 100 / (max(x for x, _ in points) - self.west)
        self.stretch = self.scale / math.cos(math.radians(PARALLEL_DEGREES))
        self.height = (self.north - min(y for _, y in points)) * self.stretch

    def place(self, point: Point) -> Point:
        """Give the place (x to the east, y to the south) of a longitude and latitude."""
        return (point[0] - self.west) * self.scale, (self.north - point[1]) * self.stretch


def _path(box: _Box, rings: list[Ring]) -> str:
    """Write rings as one SVG path, in hundredths of a unit (26 metres) and relative steps, which is short."""
    parts = []
    for ring in rings:
        hundredths = [tuple(round(100 * value) for value in box.place(point)) for point in ring[:-1]]
        kept = [point for place, point in enumerate(hundredths) if point != hundredths[place - 1]]
        if len(kept) < 3:  # noqa: PLR2004 - fewer than three corners is no shape
            continue
        steps = [
            f"{_hundredth(x - before_x)} {_hundredth(y - before_y)}" for (before_x, before_y), (x, y) in pairwise(kept)
        ]
        parts.append(f"M{_hundredth(kept[0][0])} {_hundredth(kept[0][1])}l{' '.join(steps)}z".replace(" -", "-"))
    return "".join(parts)


def _hundredth(value: int) -> str:
    """Write a whole number of hundredths: 5 becomes `.05`, 120 becomes `1.2`."""
    text = f"{abs(value) / 100:.2f}".rstrip("0").rstrip(".")
    return ("-" if value < 0 else "") + (text.removeprefix("0") or "0")
