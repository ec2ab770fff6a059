"""The outlines can be drawn, and every centre lies inside its own."""

from __future__ import annotations

import re

import pytest

from leercyclus.figures import load

FIGURES = load()
BORDERS = FIGURES.borders()


def _rings(path: str) -> list[list[tuple[float, float]]]:
    """Read a path of M and l commands back into rings."""
    rings = []
    for part in path.split("M")[1:]:
        numbers = [float(number) for number in re.findall(r"-?(?:\d+(?:\.\d+)?|\.\d+)", part)]
        x, y = numbers[0], numbers[1]
        ring = [(x, y)]
        for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
            x, y = x + dx, y + dy
            ring.append((x, y))
        rings.append(ring)
    return rings


def _inside(point: tuple[float, float], path: str) -> bool:
    """Tell whether a point lies inside a path, by the even-odd rule."""
    x, y = point
    crossings = 0
    for ring in _rings(path):
        for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
            crossings += (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay)
    return crossings % 2 == 1


def test_every_centre_lies_inside_its_border() -> None:
    assert [code for code in FIGURES.register.codes if not _inside(BORDERS.point(code), BORDERS.path(code))] == []


def test_the_outline_stays_in_its_box() -> None:
    points = [point for ring in _rings(BORDERS.country) for point in ring]
    assert min(x for x, _ in points) == pytest.approx(0, abs=0.1)
    assert max(x for x, _ in points) == pytest.approx(100, abs=0.1)
    assert max(y for _, y in points) == pytest.approx(BORDERS.height, abs=0.1)


def test_the_country_is_drawn_in_less_than_fourteen_kilobytes() -> None:
    assert len(BORDERS.country) < 14_000


def test_the_islands_are_in_the_outline() -> None:
    assert len(_rings(BORDERS.country)) >= 6
