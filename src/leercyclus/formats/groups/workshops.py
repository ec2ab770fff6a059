"""A list of workshops: in which rounds they are given, and how many places they have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leercyclus.engine.groups.instance import Group
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.grids import label, open_grid
from leercyclus.formats.groups import workshops_sentences as sentences
from leercyclus.formats.groups.people_cells import rounds_of
from leercyclus.formats.layouts import Cell, Row
from leercyclus.formats.names import plain
from leercyclus.formats.problems import Problem, refuse
from leercyclus.formats.texts import text_of

FEWEST = 2
"""So few people make a workshop where the list does not say it: nobody sits alone."""
_WORDS = {
    "round": ("ronde", "rondes", "round", "rounds"),
    "theme": ("workshop", "thema", "theme", "naam", "name"),
    "most": ("plaatsen", "places", "max", "hoogstens", "at most", "capaciteit", "capacity"),
    "least": ("minstens", "at least", "min"),
}
_NEEDED = ("round", "theme", "most")


@dataclass(frozen=True, slots=True)
class Workshops:
    """Workshops as groups.

    Attributes:
        rounds: by number of the round, from 0, its groups; rounds without workshops are not there.
        notes: how the list was read.
    """

    rounds: Mapping[int, tuple[Group, ...]]
    notes: tuple[Reason, ...]

    @property
    def themes(self) -> tuple[str, ...]:
        """The names of the workshops, each once."""
        return tuple(dict.fromkeys(group.theme for groups in self.rounds.values() for group in groups))


def read_workshops(data: bytes, name: str, *, rounds: int) -> Workshops:
    r"""Read a list of workshops, CSV or XLSX: `ronde;workshop;plaatsen`, and if one likes `minstens`.

    Args:
        data: the bytes of the file.
        name: its name, for the sentences.
        rounds: how many rounds the day has; in the list they are counted from 1, as `2`, `1-3` or `alle`.

    Raises:
        BadInput: no table, or problems, one sentence each, with row and column.

    Examples:
        >>> read_workshops(b"ronde;workshop;plaatsen\n2;schulden;8", "w.csv", rounds=2).rounds[1][0].theme
        'schulden'
    """
    grid = open_grid(data, name)
    if len(grid.lines) < 2:  # noqa: PLR2004 - a header and one row
        raise BadInput(sentences.EMPTY(name=name))
    header = [label(cell) for cell in grid.lines[0][1]]
    places = _places(header)
    found: dict[int, list[Group]] = {}
    problems: list[Problem] = []
    for line, row in grid.lines[1:]:
        try:
            numbers, theme, least, most = _workshop(row, header, places, rounds)
        except _Refused as refused:
            problems.append(Problem(line, refused.column, refused.reason))
            continue
        for number in numbers:
            groups = found.setdefault(number, [])
            groups.append(Group(f"r{number}g{len(groups)}", least, most, theme))
    refuse(problems)
    note = sentences.READ(count=len(grid.lines) - 1)
    return Workshops({number: tuple(groups) for number, groups in sorted(found.items())}, (*grid.notes, note))


class _Refused(Exception):
    """A cell that cannot be used."""

    def __init__(self, column: str, reason: Reason) -> None:
        super().__init__(reason.rule.id)
        self.column = column
        self.reason = reason


def _places(header: Sequence[str]) -> dict[str, int]:
    role_of = {word: role for role, words in _WORDS.items() for word in words}
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        role = role_of.get(plain(name))
        if role:
            places.setdefault(role, place)
    if not places.keys() >= set(_NEEDED):
        raise BadInput(sentences.NO_COLUMN(found=", ".join(f"‘{name}’" for name in header)))
    return places


def _workshop(
    row: Row, header: Sequence[str], places: Mapping[str, int], rounds: int
) -> tuple[list[int], str, int, int]:
    def cell(role: str) -> Cell:
        place = places.get(role, len(row))
        return row[place] if place < len(row) else ""

    try:
        numbers = rounds_of(cell("round"), rounds)
    except BadInput as bad:
        raise _Refused(header[places["round"]], bad.reasons[0]) from None
    theme = text_of(cell("theme"))
    if not theme:
        raise _Refused(header[places["theme"]], sentences.NO_NAME())
    most = _count(cell("most"), header[places["most"]], 1)
    least = min(FEWEST, most)
    if text_of(cell("least")):
        column = header[places["least"]]
        least = _count(cell("least"), column, 0)
        if least > most:
            raise _Refused(column, sentences.MORE_THAN_PLACES(places=most, found=least))
    return sorted(range(rounds) if numbers is None else numbers), theme, least, most


def _count(cell: Cell, column: str, least: int) -> int:
    text = text_of(cell)
    if text.isascii() and text.isdecimal() and least <= int(text) <= 10**6:
        return int(text)
    raise _Refused(column, sentences.NOT_A_COUNT(least=least, found=text))
