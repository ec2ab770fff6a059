"""Who took a practice over from whom, as a small picture: the source on the left, who took it over on the right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

ROW, MARGIN = 56, 28
"""Height of a line of the picture and the room above the first, in its own units."""
LEFT, RIGHT, WIDTH = 14, 146, 160
"""Where the signs stand, and how wide the picture is."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One municipality that took a practice over.

    Attributes:
        organisation, name: which.
        adapted: what it does otherwise.
        result_there, result_here: what came of it at the source and at home.
        on: when it was told.
    """

    organisation: UUID
    name: str
    adapted: str
    result_there: str
    result_here: str
    on: date


@dataclass(frozen=True, slots=True)
class Branch:
    """One line of the picture, from the source to who took it over.

    Attributes:
        taken: by whom.
        number: its place in the order of time, from 1.
        y: how high it ends.
        path: of the line, as SVG writes it.
        is_in_use: whether there is a result at home.
    """

    taken: Taken
    number: int
    y: int
    path: str
    is_in_use: bool


@dataclass(frozen=True, slots=True)
class Lineage:
    """The whole picture.

    Attributes:
        source: the name of the municipality it began at; empty where that is not told.
        y: how high the source stands.
        height: of the picture.
        branches: in the order of time.
    """

    source: str
    y: int
    height: int
    branches: tuple[Branch, ...]


def lineage_of(source: str, taken: tuple[Taken, ...]) -> Lineage:
    """Lay out who took a practice over, in the order in which they are given.

    Examples:
        >>> empty = lineage_of("Zwolle", ())
        >>> empty.height, empty.branches
        (56, ())
    """
    height = max(len(taken), 1) * ROW
    middle = height // 2
    return Lineage(source, middle, height, tuple(_branch(number, one, middle) for number, one in enumerate(taken, 1)))


def _branch(number: int, one: Taken, source: int) -> Branch:
    y = MARGIN + (number - 1) * ROW
    half = (LEFT + RIGHT) // 2
    path = f"M{LEFT} {source}C{half} {source} {half} {y} {RIGHT} {y}"
    return Branch(one, number, y, path, bool(one.result_here))
