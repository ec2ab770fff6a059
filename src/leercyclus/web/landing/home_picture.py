"""The soft landing as a picture: who went stands above as one group, lessons hang below at the step they landed on.

No line ties a lesson to a person: above are levels and departments, all signs alike; below are lessons in the order of
their step, wherever they come from. Places to the side are shares of the width, from 0 to 1, so that the picture
stretches and letters do not; heights are in pixels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from uuid import UUID

FULL_FROM, HALF_FROM = 4, 2
"""From these steps of the ladder on a sign is full, or half."""
RINGS = 4
"""So many kinds of rings tell joined lessons apart; after that they come again."""
RING = 4.0
"""So many pixels a ring stands outside its sign."""
LONGEST_ASIDE = 20
"""So many letters of a name stand on its side; the table has it whole."""
LEAST_SLOT = 20.0
"""So many pixels one person takes at least, where there is room to give more to long names."""
SMALLEST = 3.0
LINE = 17
"""Height of a line of a name, in pixels."""
CLOTH = 1000
"""So many parts the width of the cloth has that hangs from the day to the lessons."""


@dataclass(frozen=True, slots=True)
class Look:
    """The measures of one drawing.

    Attributes:
        width: for which it is drawn, in pixels.
        margin: what the names of rows take of the width, from 0 to 1.
        radius: of the sign of a lesson; of a person at most.
        row: height of one level; step: of one step of the ladder, at least.
        sign: width of a letter of a name.
    """

    width: float
    margin: float
    radius: float
    row: float
    step: float
    sign: float

    @property
    def room(self) -> float:
        """Give the pixels beside the names of rows."""
        return (1 - self.margin) * self.width


WIDE = Look(width=840, margin=0.23, radius=13, row=40, step=46, sign=8.4)
NARROW = Look(width=350, margin=0.34, radius=11, row=40, step=46, sign=7)


@dataclass(frozen=True, slots=True)
class Dot:
    """One person who went: which level and which department, from 0."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Landed:
    """One lesson: on which step it landed, and with which others it was joined."""

    step: int
    bundle: UUID | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a department above its column; two lines at most, or on its side where it is too long."""

    x: float
    lines: tuple[str, ...]
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A level or a step: its name in one line or two, the first of them, and the line below the row."""

    lines: tuple[str, ...]
    y: float
    below: float
    number: int | None = None

    @property
    def first(self) -> float:
        """Give on which line the first words stand."""
        return self.y + 5 - (len(self.lines) - 1) * LINE / 2

    @property
    def second(self) -> float:
        """Give on which line the words after it stand."""
        return self.first + LINE


@dataclass(frozen=True, slots=True)
class Sign:
    """A person above, or a lesson where it landed.

    Attributes:
        x, y, r: middle and radius.
        kind: how full it is: 'open', 'half', 'full'; empty for a person.
        number: what stands in it; empty for nothing.
        ring: the kind of ring of joined lessons; None for none.
    """

    x: float
    y: float
    r: float
    kind: str = ""
    number: str = ""
    ring: int | None = None

    @property
    def base(self) -> float:
        """Give the line on which the number stands."""
        return self.y + self.r * 0.37

    @property
    def around(self) -> float:
        """Give the radius of the ring."""
        return self.r + RING


@dataclass(frozen=True, slots=True)
class Line:
    """A thread from the day down to a lesson."""

    x: float
    y1: float
    y2: float


@dataclass(frozen=True, slots=True)
class Picture:
    """One drawing, in the order in which it is drawn; `cloth` is the outline of what hangs, `hang` how high it is."""

    height: float
    margin: float
    heads: tuple[Head, ...]
    top: float
    levels: tuple[Row, ...]
    day: float
    steps: tuple[Row, ...]
    cloth: str
    hang: float
    threads: tuple[Line, ...]
    people: tuple[Sign, ...]
    landed: tuple[Sign, ...]

    @property
    def beside(self) -> float:
        """Give the share of the width beside the names of rows."""
        return 1 - self.margin


def rings_of(bundles: Sequence[UUID]) -> dict[UUID, int]:
    """Give joined lessons each a kind of ring, in the order given."""
    return {one: place % RINGS for place, one in enumerate(dict.fromkeys(bundles))}


def draw(
    dots: Sequence[Dot],
    lessons: Sequence[Landed],
    *,
    levels: Sequence[str],
    departments: Sequence[str],
    steps: Sequence[str],
    rings: Mapping[UUID, int],
    look: Look,
) -> Picture:
    """Place everything.

    Args:
        dots: who went; in which order does not matter.
        lessons: what was shared, in the order in which the list below has it.
        levels: the names of the rows, from the highest down.
        departments: the names of the columns.
        steps: the names of the seven steps.
        rings: of every group of joined lessons its kind of ring.
        look: the measures.

    Examples:
        >>> names = {"levels": ["alderman"], "departments": ["care"], "steps": "0123456"}
        >>> one = draw([Dot(0, 0)], [Landed(5)], **names, rings={}, look=WIDE)
        >>> one.landed[0].kind, one.landed[0].number, one.threads[0].y2 < one.landed[0].y
        ('full', '5', True)
    """
    columns = _columns(dots, departments, look)
    heads = tuple(
        _head(name, left + wide / 2, wide * look.width / look.sign)
        for name, (left, wide) in zip(departments, columns, strict=True)
    )
    top = _top(heads, look)
    rows = _rows(levels, top, [look.row] * len(levels), look)
    day = top + len(levels) * look.row + 40
    stacks = _stacks(lessons, int(look.room / (2 * (look.radius + RING) + 1)))
    deep = Counter({step: max(len(one) for at, one in stacks if at == step) for step, _ in stacks})
    gap = 2 * (look.radius + RING) + 2
    heights = [look.step + max(0, deep[step] - 1) * gap for step in range(len(steps))]
    ladder = _rows(steps, day, heights, look, numbered=True)
    landed = _landed(stacks, ladder, rings, look)
    ends = [
        (look.margin + look.room / look.width * (at + 0.5) / len(stacks), step) for at, (step, _) in enumerate(stacks)
    ]
    hang = sum(heights)
    return Picture(
        height=day + hang + 2,
        margin=look.margin,
        heads=heads,
        top=top,
        levels=rows,
        day=day,
        steps=ladder,
        cloth=_cloth([((x - look.margin) / (1 - look.margin), ladder[step].y - day) for x, step in ends]),
        hang=hang,
        threads=tuple(Line(x, day, ladder[step].y - look.radius) for x, step in ends),
        people=tuple(_people(dots, columns, rows, look)),
        landed=landed,
    )


def _stacks(lessons: Sequence[Landed], slots: int) -> list[tuple[int, list[Landed]]]:
    """Give lessons each a place to the side; on the same step they hang below one another where there is no room."""
    counts = Counter(one.step for one in lessons)
    deep = 1
    while sum(ceil(number / deep) for number in counts.values()) > max(slots, len(counts)):
        deep += 1
    found = []
    for step in sorted(counts):
        here = [one for one in lessons if one.step == step]
        found += [(step, here[at : at + deep]) for at in range(0, len(here), deep)]
    return found


def _landed(
    stacks: Sequence[tuple[int, list[Landed]]], ladder: Sequence[Row], rings: Mapping[UUID, int], look: Look
) -> tuple[Sign, ...]:
    share = look.room / look.width / max(1, len(stacks))
    gap = 2 * (look.radius + RING) + 2
    return tuple(
        Sign(
            look.margin + share * (at + 0.5),
            ladder[step].y + gap * below,
            look.radius,
            "full" if step >= FULL_FROM else "half" if step >= HALF_FROM else "open",
            str(step),
            rings.get(one.bundle) if one.bundle else None,
        )
        for at, (step, here) in enumerate(stacks)
        for below, one in enumerate(here)
    )


def _cloth(ends: Sequence[tuple[float, float]]) -> str:
    """Draw what hangs from the day to the lessons, as a path of `CLOTH` wide: soft from lesson to lesson."""
    if not ends:
        return ""
    points = [(0.0, ends[0][1]), *((x * CLOTH, y) for x, y in ends), (float(CLOTH), ends[-1][1])]
    soft = "".join(
        f"C{(x1 + x2) / 2:.1f},{y1:.1f} {(x1 + x2) / 2:.1f},{y2:.1f} {x2:.1f},{y2:.1f}"
        for (x1, y1), (x2, y2) in pairwise(points)
    )
    return f"M0,0L0,{points[0][1]:.1f}{soft}L{CLOTH},0Z"


def _columns(dots: Sequence[Dot], departments: Sequence[str], look: Look) -> list[tuple[float, float]]:
    """Give every department its left side and its width: the more people beside one another the wider.

    Names get room if they fit; where they do not fit beside one another, the people alone decide.
    """
    people = [_most(dots, place) + 0.8 for place in range(len(departments))]
    needed = [
        max(LEAST_SLOT * count, len(name) * look.sign + LEAST_SLOT / 2)
        for count, name in zip(people, departments, strict=True)
    ]
    spare = look.room - sum(needed)
    whole = sum(people) or 1
    if spare >= 0:
        widths = [need + spare * count / whole for need, count in zip(needed, people, strict=True)]
    else:
        widths = [look.room * count / whole for count in people]
    found, left = [], look.margin
    for wide in widths:
        found.append((left, wide / look.width))
        left += wide / look.width
    return found


def _most(dots: Sequence[Dot], column: int) -> int:
    """Count how many people of a department stand beside one another, at most and at least one."""
    return max([1, *Counter(one.row for one in dots if one.column == column).values()])


def _people(dots: Sequence[Dot], columns: Sequence[tuple[float, float]], rows: Sequence[Row], look: Look) -> list[Sign]:
    """Place who went in the middle of the own cell, beside one another, all signs alike."""
    slots = [wide * look.width / (_most(dots, column) + 0.8) for column, (_left, wide) in enumerate(columns)]
    radius = min([look.radius - 2, *(max(SMALLEST, slot / 2 - 1.5) for slot in slots)])
    slot = 2 * radius + 4
    found = []
    for (row, column), number in sorted(Counter((one.row, one.column) for one in dots).items()):
        left, wide = columns[column]
        for place in range(number):
            x = left + wide / 2 + (place - (number - 1) / 2) * min(slot, slots[column]) / look.width
            found.append(Sign(x, rows[row].y, radius))
    return found


def _rows(
    names: Sequence[str], top: float, heights: Sequence[float], look: Look, *, numbered: bool = False
) -> tuple[Row, ...]:
    """Place rows one below the other; a name that is longer than the margin takes two lines."""
    found, y = [], top
    usual = look.step if numbered else look.row
    for place, (name, height) in enumerate(zip(names, heights, strict=True)):
        room = (look.margin * look.width - 12) / look.sign - (2 if numbered else 0)
        found.append(Row(_lines(name, room) or (name,), y + usual / 2, y + height, place if numbered else None))
        y += height
    return tuple(found)


def _lines(name: str, room: float) -> tuple[str, ...] | None:
    """Give a name in one line or two; None where it does not fit so."""
    if len(name) <= room:
        return (name,)
    words = name.split()
    halves = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    return next((one for one in halves if max(map(len, one)) <= room), None)


def _head(name: str, x: float, room: float) -> Head:
    """Write a name in one line or two; on its side where a word is longer than its column."""
    if lines := _lines(name, room):
        return Head(x, lines)
    return Head(x, (name if len(name) <= LONGEST_ASIDE else f"{name[: LONGEST_ASIDE - 1]}…",), is_aside=True)


def _top(heads: Sequence[Head], look: Look) -> float:
    longest = max((len(one.lines[0]) for one in heads if one.is_aside), default=0)
    return max(40.0, longest * look.sign * 0.9 + 12)
