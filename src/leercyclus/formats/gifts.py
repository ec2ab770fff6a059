"""A list of what municipalities gave one another, CSV or XLSX: a row a gift."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from leercyclus.engine.purse import Gift, Kind
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats import gifts_sentences as sentences
from leercyclus.formats.dates import iso_date
from leercyclus.formats.grids import Grid, header_problems, label, nameless_problems, open_grid, valueless_problems
from leercyclus.formats.headers import Roles
from leercyclus.formats.layouts import Cell, Row
from leercyclus.formats.names import plain
from leercyclus.formats.numerals import Decimal as DecimalSign
from leercyclus.formats.numerals import decimal_of, parse_number
from leercyclus.formats.problems import Line, Problem, refuse
from leercyclus.formats.texts import text_of

NEEDED = ("giver", "taker", "kind", "amount", "date")
_COLUMNS = Roles(
    {
        "giver": ("gever", "giver", "van", "from", "gaf", "host"),
        "taker": ("nemer", "ontvanger", "taker", "aan", "to", "kreeg", "guest"),
        "kind": ("soort", "kind", "wat", "what"),
        "amount": ("aantal", "amount", "hoeveel", "how many", "hoeveelheid"),
        "date": ("datum", "date", "op", "on", "dag"),
    }
)
_KINDS = {
    word: kind
    for kind, words in {
        Kind.DAY: ("dag", "dagen", "day", "days"),
        Kind.SEAT: ("stoel", "stoelen", "plaats", "plaatsen", "seat", "seats"),
        Kind.HOUR: ("uur", "uren", "hour", "hours"),
    }.items()
    for word in words
}


@dataclass(frozen=True, slots=True)
class Gifts:
    """What was read: the gifts in the order of the file, and how it was read."""

    gifts: tuple[Gift, ...]
    notes: tuple[Reason, ...]


def read_gifts(data: bytes, name: str) -> Gifts:
    r"""Read a list of gifts: `gever;nemer;soort;aantal;datum`.

    A name that is written with other capitals or accents is the same municipality, as it was written first.

    Args:
        data: the bytes of the file.
        name: its name, for the sentences.

    Raises:
        BadInput: no table, or problems, one sentence each, with row and column.

    Examples:
        >>> read_gifts(b"gever;nemer;soort;aantal;datum\nZwolle;Enschede;uur;37,5;12-3-2026", "g.csv").gifts[0].on
        '2026-03-12'
    """
    grid = open_grid(data, name).below_titles(lambda cells: _COLUMNS.count(cells, frozenset(NEEDED)))
    if len(grid.lines) < 2:  # noqa: PLR2004 - a header and one row
        raise BadInput(sentences.EMPTY(name=name))
    line, first = grid.lines[0]
    header = [label(cell) for cell in first]
    body = grid.lines[1:]
    places = _places(header)
    refuse(_about_header(grid, line, header, places, body))
    return _read(grid, header, places, body)


def _places(header: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        role = _COLUMNS.of(name)
        if role:
            places.setdefault(role, place)
    if not places.keys() >= set(NEEDED):
        raise BadInput(sentences.NO_COLUMN(found=", ".join(f"‘{name}’" for name in header)))
    return places


def _about_header(
    grid: Grid, line: int, header: Sequence[str], places: dict[str, int], body: Sequence[Line]
) -> list[Problem]:
    wanted = [header[place] for place in places.values()]
    double = [one for one in header_problems(line, wanted) if one.column]
    return [*double, *nameless_problems(line, header, body), *valueless_problems(grid, line, header)]


def _read(grid: Grid, header: Sequence[str], places: dict[str, int], body: Sequence[Line]) -> Gifts:
    problems: list[Problem] = []
    sign, doubtful = decimal_of(text for _, row in body if isinstance(text := _cell(row, places["amount"]), str))
    if sign is None and doubtful is not None:
        line = next(line for line, row in body if _cell(row, places["amount"]) == doubtful)
        problems.append(Problem(line, header[places["amount"]], sentences.TWO_READINGS(found=doubtful)))
    names: dict[str, str] = {}
    gifts = []
    for line, row in body:
        try:
            gifts.append(_gift(row, header, places, sign or ".", names))
        except _Refused as refused:
            problems.append(Problem(line, refused.column, refused.reason))
    refuse(problems)
    return Gifts(tuple(gifts), (*grid.notes, sentences.READ(count=len(gifts), names=len(names))))


class _Refused(Exception):
    """A cell that cannot be used."""

    def __init__(self, column: str, reason: Reason) -> None:
        super().__init__(reason.rule.id)
        self.column = column
        self.reason = reason


def _gift(row: Row, header: Sequence[str], places: dict[str, int], sign: DecimalSign, names: dict[str, str]) -> Gift:
    cells = {role: _cell(row, places[role]) for role in NEEDED}
    columns = {role: header[places[role]] for role in NEEDED}
    sides = []
    for role in ("giver", "taker"):
        text = text_of(cells[role])
        if not text:
            raise _Refused(columns[role], sentences.NO_NAME())
        sides.append(names.setdefault(plain(text) or text, text))
    giver, taker = sides
    if giver == taker:
        raise _Refused(columns["taker"], sentences.TO_ITSELF(name=giver))
    kind = _KINDS.get(plain(text_of(cells["kind"])))
    if kind is None:
        raise _Refused(columns["kind"], sentences.NOT_A_KIND(found=text_of(cells["kind"])))
    try:
        on = iso_date(cells["date"])
    except ValueError:
        raise _Refused(columns["date"], sentences.NOT_A_DATE(found=text_of(cells["date"]))) from None
    return Gift(giver, taker, kind, _amount(cells["amount"], columns["amount"], sign), on)


def _amount(cell: Cell, column: str, sign: DecimalSign) -> Decimal:
    try:
        number = cell if isinstance(cell, float) else parse_number(cell, sign)
    except ValueError:
        raise _Refused(column, sentences.NOT_AN_AMOUNT(found=text_of(cell))) from None
    if not number:
        raise _Refused(column, sentences.NOT_AN_AMOUNT(found=text_of(cell)))
    return Decimal(repr(number))


def _cell(row: Row, place: int) -> Cell:
    return row[place] if place < len(row) else ""
