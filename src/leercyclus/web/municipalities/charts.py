"""Geometry of the pictures: the map of peers, and the lines on which municipalities stand among all others.

Positions are shares of the picture, written as percentages; only what belongs to a mark (its number, its name) is in
pixels. So a picture stretches and its letters never do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from leercyclus.figures.borders import Borders
from leercyclus.web.municipalities.map_labels import DISC, Place, arrange

OWN_RADIUS, OWN_LETTERS = 8.0, 18.0
MARKED = 3
"""So many municipalities have a shape of their own: disc, square and diamond. More have letters, and on a line only
the first, the lowest and the highest carry theirs; below it the order of all is written."""
FIRST, LOWEST, HIGHEST = 0, 1, 2
"""The shapes in a picture that writes the names beside them: disc, square and diamond."""
MARK = 18.0
"""The size of a mark, in pixels."""
COVERS, STEP = 0.022, 11.0
"""Marks nearer than this share of the line are moved aside by so many pixels."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A municipality on the map.

    Attributes:
        number: its place on the list; empty for the municipality that asks.
        name: what stands beside it.
        x: share of the width, 0 to 1.
        y: share of the height, 0 to 1.
        disc: pixels from there to the middle of its disc.
        text: pixels from there to its name.
        anchor: which end of the name stands there.
        shown: `always`, `wide` or `never`.
        outline: its border, as the `d` of an SVG path.
    """

    number: str
    name: str
    x: float
    y: float
    disc: tuple[float, float]
    text: tuple[float, float]
    anchor: str
    shown: str
    outline: str

    @property
    def is_moved(self) -> bool:
        """Whether the disc stands beside its place, so that a line must lead there."""
        return abs(self.disc[0]) + abs(self.disc[1]) > DISC / 2


@dataclass(frozen=True, slots=True)
class PeersMap:
    """The map of a municipality and its peers, in a box 100 wide and `height` high."""

    country: str
    height: float
    pins: tuple[Pin, ...]

    @property
    def own(self) -> Pin:
        """The municipality that asks."""
        return self.pins[0]


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark on a line: which mark (None for a small dot), where (0 to 1), and pixels aside where two would cover.

    `letter` stands in the mark when there are too many for shapes.
    """

    mark: int | None
    x: float
    aside: float = 0.0
    letter: str = ""

    @property
    def top(self) -> float:
        """The upper edge of the mark, in pixels from the line."""
        return self.aside - MARK / 2


@dataclass(frozen=True, slots=True)
class Line:
    """Municipalities on the line from the lowest of all to the highest: the stretch they take, and their marks."""

    low: float
    high: float
    dots: tuple[Dot, ...]


def peers_map(borders: Borders, own: tuple[str, str], peers: Sequence[tuple[str, str]]) -> PeersMap:
    """Draw a municipality with its peers, numbered in the order of the list.

    Args:
        borders: outlines in a box 100 wide.
        own: code and name of the municipality that asks.
        peers: codes and names.
    """
    everyone = [own, *peers]
    points = [borders.point(code) for code, _name in everyone]
    places = [
        Place(x / 100, y / 100, name, *((OWN_RADIUS, OWN_LETTERS) if index == 0 else ()))
        for index, ((x, y), (_code, name)) in enumerate(zip(points, everyone, strict=True))
    ]
    labels = arrange(places, borders.height / 100)
    pins = tuple(
        Pin(
            number=str(index) if index else "",
            name=name,
            x=x / 100,
            y=y / borders.height,
            disc=label.disc,
            text=label.text,
            anchor=label.anchor,
            shown=label.shown,
            outline=borders.path(code),
        )
        for index, ((code, name), (x, y), label) in enumerate(zip(everyone, points, labels, strict=True))
    )
    return PeersMap(borders.country, borders.height, pins)


def line_of_places(percentiles: Sequence[float | None]) -> Line:
    """Draw the places of municipalities among all, the first one on top.

    Args:
        percentiles: 0 to 100, in the order of the marks; None where a figure is missing.

    Examples:
        >>> line_of_places([50.0, None, 75.0])  # doctest: +ELLIPSIS
        Line(low=0.5, high=0.75, dots=(Dot(mark=2, x=0.75, aside=0.0, letter=''), Dot(mark=0, x=0.5, ...)))
    """
    known = {index: place / 100 for index, place in enumerate(percentiles) if place is not None}
    marks: dict[int, int | None] = dict.fromkeys(known)
    if len(percentiles) <= MARKED:
        marks = {index: index for index in known}
    else:
        ends = {0, min(known, key=known.__getitem__), max(known, key=known.__getitem__)}
        marks.update({index: index for index in ends if index in known})
    # What is drawn last lies on top: small dots below the marks, the first municipality above all.
    order = sorted(known, key=lambda index: (marks[index] is not None, -index))
    aside = _aside({index: known[index] for index in known if marks[index] is not None})
    letters = letters_of(len(percentiles))
    dots = tuple(
        Dot(marks[index], known[index], aside.get(index, 0.0), "" if marks[index] is None else letters[index])
        for index in order
    )
    return Line(min(known.values()), max(known.values()), dots)


def letters_of(count: int) -> tuple[str, ...]:
    """Give the letters that tell so many municipalities apart; none where marks by shape do.

    Examples:
        >>> letters_of(4), letters_of(2)
        (('A', 'B', 'C', 'D'), ('', ''))
    """
    return tuple(ascii_uppercase[:count]) if count > MARKED else ("",) * count


def _aside(places: Mapping[int, float]) -> dict[int, float]:
    """Move marks that would cover one another up and down, in pixels, by groups of neighbours."""
    order = sorted(places, key=lambda index: (places[index], index))
    groups: list[list[int]] = []
    for index in order:
        if groups and places[index] - places[groups[-1][-1]] < COVERS:
            groups[-1].append(index)
        else:
            groups.append([index])
    return {index: STEP * (seat - (len(group) - 1) / 2) for group in groups for seat, index in enumerate(sorted(group))}
