"""The soft landing as a picture: who went stands above, a line drops to how far what each brought has landed.

Places to the side are shares of the width, from 0 to 1, so that the picture stretches and letters do not; heights are
in pixels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

FULL_FROM, HALF_FROM = 4, 2
"""From these steps of the ladder on a sign is full, or half."""
LINES = 4
"""So many kinds of lines tell joined lessons apart; after that they come again."""
SMALLEST_WITH_NUMBER = 8.5
LONGEST_ASIDE = 20
"""So many letters of a name stand on its side; the table has it whole."""
CLEAR = 5.0
"""So many pixels a line that ties lessons stays away from the sign of another."""
LEAST_SLOT = 22.0
"""So many pixels one person takes at least, where there is room to give more to long names."""


@dataclass(frozen=True, slots=True)
class Look:
    """The measures of one drawing.

    Attributes:
        width: for which it is drawn, in pixels.
        margin: what the names of rows take of the width, from 0 to 1.
        radius: of a sign, at most.
        row: height of one level; step: of one step of the ladder.
        sign: width of a letter of a name above a column.
    """

    width: float
    margin: float
    radius: float
    row: float
    step: float
    sign: float


WIDE = Look(width=840, margin=0.185, radius=13, row=42, step=42, sign=8.4)
NARROW = Look(width=350, margin=0.0, radius=11, row=44, step=44, sign=7.2)


@dataclass(frozen=True, slots=True)
class Dot:
    """One person who went.

    Attributes:
        row, column: which level and which department, from 0.
        is_shared: whether it is known what was brought.
        step: how far it landed; None where there is none.
        bundle: with which others it was joined.
    """

    row: int
    column: int
    is_shared: bool = False
    step: int | None = None
    bundle: UUID | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a department above its column; two lines at most, or on its side where it is too long."""

    x: float
    lines: tuple[str, ...]
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A level or a step: its name, the middle of its signs, and the line below it."""

    name: str
    y: float
    below: float
    label_y: float
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """A person above, or a lesson where it landed.

    Attributes:
        x, y, r: middle and radius.
        kind: 'went' shared, 'quiet' not, 'nothing' saw nothing new; or how full it is: 'open', 'half', 'full'.
        number: what stands in it; empty for nothing.
        base: where the number stands.
    """

    x: float
    y: float
    r: float
    kind: str
    number: str = ""

    @property
    def base(self) -> float:
        """Give the line on which the number stands."""
        return self.y + self.r * 0.37

    @property
    def left(self) -> float:
        """Give how far left of the middle the dash of 'nothing new' begins."""
        return -self.r * 0.45

    @property
    def right(self) -> float:
        """Give how far right of the middle it ends."""
        return self.r * 0.45


@dataclass(frozen=True, slots=True)
class Line:
    """From one place to another; `style` tells lines of joined lessons apart."""

    x1: float
    y1: float
    x2: float
    y2: float
    style: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """One drawing, in the order in which it is drawn."""

    height: float
    margin: float
    heads: tuple[Head, ...]
    top: float
    levels: tuple[Row, ...]
    day: float
    steps: tuple[Row, ...]
    drops: tuple[Line, ...]
    joins: tuple[Line, ...]
    people: tuple[Sign, ...]
    landed: tuple[Sign, ...]


def styles_of(bundles: Sequence[UUID]) -> dict[UUID, int]:
    """Give joined lessons each a kind of line, in the order given."""
    return {one: place % LINES for place, one in enumerate(dict.fromkeys(bundles))}


def draw(
    dots: Sequence[Dot],
    *,
    levels: Sequence[str],
    departments: Sequence[str],
    steps: Sequence[str],
    styles: Mapping[UUID, int],
    look: Look,
) -> Picture:
    """Place everything.

    Args:
        dots: who went.
        levels: the names of the rows, from the highest down.
        departments: the names of the columns.
        steps: the names of the seven steps.
        styles: of every group of joined lessons its kind of line.
        look: the measures.

    Examples:
        >>> names = {"levels": ["alderman"], "departments": ["care"], "steps": "0123456"}
        >>> one = draw([Dot(0, 0, True, 5)], **names, styles={}, look=WIDE)
        >>> one.people[0].x == one.landed[0].x == one.drops[0].x1, one.landed[0].kind, one.landed[0].number
        (True, 'full', '5')
    """
    columns = _columns(dots, departments, look)
    places = _places(dots, columns)
    radius = _radius(dots, columns, look)
    heads = tuple(
        _head(name, left + wide / 2, wide * look.width / look.sign)
        for name, (left, wide) in zip(departments, columns, strict=True)
    )
    top = _top(heads, look)
    rows = _rows(levels, top, look.row, look)
    day = top + len(levels) * look.row + 34
    ladder = _rows(steps, day, look.step, look, numbered=True)
    people = [Sign(places[at], rows[one.row].y, radius, _kind(one)) for at, one in enumerate(dots)]
    fallen = [(at, one.step, rows[one.row].y) for at, one in enumerate(dots) if one.step is not None]
    landed = [_landed(places[at], ladder[step].y, radius, step) for at, step, _y in fallen]
    drops = [Line(places[at], y + radius, places[at], ladder[step].y - radius) for at, step, y in fallen]
    return Picture(
        height=day + len(steps) * look.step + 2,
        margin=look.margin,
        heads=heads,
        top=top,
        levels=rows,
        day=day,
        steps=ladder,
        drops=tuple(drops),
        joins=tuple(_joins(dots, places, ladder, styles, radius)),
        people=tuple(people),
        landed=tuple(landed),
    )


def _landed(x: float, y: float, radius: float, step: int) -> Sign:
    return Sign(x, y, radius, _fill(step), str(step) if radius >= SMALLEST_WITH_NUMBER else "")


def _columns(dots: Sequence[Dot], departments: Sequence[str], look: Look) -> list[tuple[float, float]]:
    """Give every department its left side and its width: the more people the wider, with room for its name if it fits.

    Where the names do not fit beside one another, the people alone decide.
    """
    people = [max(1, sum(one.column == place for one in dots)) + 0.8 for place in range(len(departments))]
    needed = [
        max(LEAST_SLOT * count, len(name) * look.sign + LEAST_SLOT / 2)
        for count, name in zip(people, departments, strict=True)
    ]
    spare = (1 - look.margin) * look.width - sum(needed)
    whole = sum(people) or 1
    if spare >= 0:
        widths = [need + spare * count / whole for need, count in zip(needed, people, strict=True)]
    else:
        widths = [(1 - look.margin) * look.width * count / whole for count in people]
    found, left = [], look.margin
    for wide in widths:
        found.append((left, wide / look.width))
        left += wide / look.width
    return found


def _places(dots: Sequence[Dot], columns: Sequence[tuple[float, float]]) -> list[float]:
    """Give everybody a place to the side that nobody else has, so that no line runs over another."""
    found = [0.0] * len(dots)
    for column, (left, wide) in enumerate(columns):
        inside = [at for at, one in enumerate(dots) if one.column == column]
        slot = wide / (max(1, len(inside)) + 0.8)
        for number, at in enumerate(inside):
            found[at] = left + slot * (number + 0.9)
    return found


def _radius(dots: Sequence[Dot], columns: Sequence[tuple[float, float]], look: Look) -> float:
    slots = [
        wide / (sum(one.column == column for one in dots) + 0.8)
        for column, (_left, wide) in enumerate(columns)
        if any(one.column == column for one in dots)
    ]
    return min([look.radius, *(max(3.0, slot * look.width / 2 - 1.5) for slot in slots)])


def _rows(names: Sequence[str], top: float, height: float, look: Look, *, numbered: bool = False) -> tuple[Row, ...]:
    """Place rows; where names have no margin they stand above the signs of their row."""
    lift = 0.0 if look.margin else 8.0
    return tuple(
        Row(
            name,
            top + height * (place + 0.5) + lift,
            top + height * (place + 1),
            top + height * (place + 0.5) + 5 if look.margin else top + height * place + 14,
            place if numbered else None,
        )
        for place, name in enumerate(names)
    )


def _head(name: str, x: float, room: float) -> Head:
    """Write a name in one line or two; on its side where a word is longer than its column."""
    words = name.split()
    if len(name) <= room:
        return Head(x, (name,))
    for cut in range(1, len(words)):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        if max(len(first), len(second)) <= room:
            return Head(x, (first, second))
    return Head(x, (name if len(name) <= LONGEST_ASIDE else f"{name[: LONGEST_ASIDE - 1]}…",), is_aside=True)


def _top(heads: Sequence[Head], look: Look) -> float:
    longest = max((len(one.lines[0]) for one in heads if one.is_aside), default=0)
    return max(40.0, longest * look.sign * 0.9 + 12)


def _kind(one: Dot) -> str:
    if not one.is_shared:
        return "quiet"
    return "nothing" if one.step is None else "went"


def _fill(step: int) -> str:
    return "full" if step >= FULL_FROM else "half" if step >= HALF_FROM else "open"


def _joins(
    dots: Sequence[Dot], places: Sequence[float], ladder: Sequence[Row], styles: Mapping[UUID, int], radius: float
) -> list[Line]:
    """Tie joined lessons where they landed, from the left to the right; under others that landed between them."""
    found = []
    landed = [(places[at], ladder[one.step].y, one.bundle) for at, one in enumerate(dots) if one.step is not None]
    for bundle, style in styles.items():
        ends = sorted((x, y) for x, y, of in landed if of == bundle)
        others = [(x, y) for x, y, of in landed if of != bundle]
        for begin, end in pairwise(ends):
            found += _join(begin, end, others, radius, style)
    return found


def _join(
    begin: tuple[float, float],
    end: tuple[float, float],
    others: Sequence[tuple[float, float]],
    radius: float,
    style: int,
) -> list[Line]:
    """Give one line, or three that go round below where it would run over the sign of another lesson."""
    (x1, y1), (x2, y2) = begin, end
    is_over = any(x1 < x < x2 and abs(y1 + (y2 - y1) * (x - x1) / (x2 - x1) - y) < radius + CLEAR for x, y in others)
    if not is_over:
        return [Line(x1, y1, x2, y2, style)]
    low = max(y1, y2) + radius + CLEAR
    return [Line(x1, y1, x1, low, style), Line(x1, low, x2, low, style), Line(x2, low, x2, y2, style)]
