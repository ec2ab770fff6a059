"""A list of what municipalities gave one another, CSV or XLSX: a row a gift."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from leercyclus.engine.purse import Gift, Kind, overdrawn
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.rota.dates import ordinal, say_date
from leercyclus.formats import gifts_sentences as sentences
from leercyclus.formats import sentences as formats_sentences
from leercyclus.formats.dates import iso_date, other_reading
from leercyclus.formats.grids import Grid, header_problems, label, nameless_problems, open_grid, valueless_problems
from leercyclus.formats.headers import Roles
from leercyclus.formats.layouts import Cell, Row
from leercyclus.formats.lookups import Lookup
from leercyclus.formats.names import plain
from leercyclus.formats.numerals import Decimal as DecimalSign
from leercyclus.formats.numerals import decimal_of, parse_number
from leercyclus.formats.problems import Line, Problem, refuse
from leercyclus.formats.texts import text_of

SIDES = ("giver", "taker", "date")
NEEDED = (*SIDES, "kind", "amount")
MOST = 99_999
"""More of anything between two on one day is a slip of the pen."""
FIRST_DATE = "2000-01-01"
_COLUMNS = Roles(
    {
        "giver": ("gever", "giver", "van", "from", "gaf", "host"),
        "taker": ("nemer", "ontvanger", "taker", "aan", "to", "kreeg", "guest"),
        "kind": ("soort", "kind", "wat", "what"),
        "amount": ("aantal", "amount", "hoeveel", "how many", "hoeveelheid"),
        "date": ("datum", "date", "op", "on", "dag"),
        "days": ("dagen", "days"),
        "seats": ("stoelen", "seats"),
        "hours": ("uren", "hours"),
    }
)
_AMOUNTS = {"days": Kind.DAY, "seats": Kind.SEAT, "hours": Kind.HOUR}
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


def read_gifts(
    data: bytes,
    name: str,
    *,
    known: Mapping[str, str] | None = None,
    former: Mapping[str, str] | None = None,
    until: str = "9999-12-31",
) -> Gifts:
    r"""Read a list of gifts: `gever;nemer;soort;aantal;datum`.

    Instead of the kind and the amount there may be columns for days, seats and hours, as in the export of the site. A
    name that is written with other capitals or accents is the same municipality, as it was written first.

    Args:
        data: the bytes of the file.
        name: its name, for the sentences.
        known: code to name of the municipalities there are; None takes every name as it stands.
        former: old code or old name of a municipality that merged away, with the name of its successor.
        until: the last date that can be, year-month-day; the first is in the year 2000.

    Raises:
        BadInput: no table, or problems, one sentence each, with row and column; more taken off than given.

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
    reader = _Reader(header, places, _names(known, former), until)
    return _read(grid, reader, body)


def _places(header: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        role = _COLUMNS.of(name)
        if role:
            places.setdefault(role, place)
    if not (places.keys() >= set(NEEDED) or (places.keys() >= set(SIDES) and places.keys() & _AMOUNTS.keys())):
        raise BadInput(sentences.NO_COLUMN(found=", ".join(f"‘{name}’" for name in header)))
    return places


def _about_header(
    grid: Grid, line: int, header: Sequence[str], places: dict[str, int], body: Sequence[Line]
) -> list[Problem]:
    wanted = [header[place] for place in places.values()]
    double = [one for one in header_problems(line, wanted) if one.column]
    return [*double, *nameless_problems(line, header, body), *valueless_problems(grid, line, header)]


def _names(known: Mapping[str, str] | None, former: Mapping[str, str] | None) -> Callable[[str], str]:
    """Give what names a municipality by what is written; one that is not known is a problem with its nearest names."""
    written: dict[str, str] = {}
    lookup = Lookup(known, former)

    def name(text: str) -> str:
        if known is None:
            return written.setdefault(plain(text) or text, text)
        try:
            code, _by_name = lookup.code(text)
        except BadInput as bad:
            (reason,) = bad.reasons
            is_former = reason.rule is formats_sentences.FORMER_CODE
            raise BadInput(sentences.FORMER(**reason.figures) if is_former else reason) from None
        return known[code]

    return name


@dataclass(frozen=True, slots=True)
class _Reader:
    """How a row is read: the names of the columns, where each role stands, who is meant, and the last date."""

    header: Sequence[str]
    places: dict[str, int]
    names: Callable[[str], str]
    until: str

    def column(self, role: str) -> str:
        return self.header[self.places[role]]

    def cell(self, row: Row, role: str) -> Cell:
        return _cell(row, self.places[role])

    @property
    def amounts(self) -> tuple[str, ...]:
        """Name the columns with amounts: one where a column says of which kind, else one a kind."""
        if self.places.keys() >= set(NEEDED):
            return ("amount",)
        return tuple(role for role in _AMOUNTS if role in self.places)


def _read(grid: Grid, reader: _Reader, body: Sequence[Line]) -> Gifts:
    problems: list[Problem] = []
    columns = reader.amounts
    texts = [
        (line, role, cell) for line, row in body for role in columns if isinstance(cell := reader.cell(row, role), str)
    ]
    sign, doubtful = decimal_of(text for _line, _role, text in texts)
    if sign is None and doubtful is not None:
        line, role = next((line, role) for line, role, text in texts if text == doubtful)
        problems.append(Problem(line, reader.column(role), sentences.TWO_READINGS(found=doubtful)))
    gifts: list[Gift] = []
    for line, row in body:
        try:
            gifts += _gifts(row, reader, sign or ".")
        except _Refused as refused:
            problems.append(Problem(line, refused.column, refused.reason))
    refuse(problems)
    below = overdrawn(gifts)
    if below:
        raise BadInput(*below)
    names = {one for gift in gifts for one in (gift.giver, gift.taker)}
    read = sentences.READ_ONE() if len(body) == 1 else sentences.READ(count=len(body), names=len(names))
    return Gifts(tuple(gifts), (*grid.notes, read))


class _Refused(Exception):
    """A cell that cannot be used."""

    def __init__(self, column: str, reason: Reason) -> None:
        super().__init__(reason.rule.id)
        self.column = column
        self.reason = reason


def _gifts(row: Row, reader: _Reader, sign: DecimalSign) -> Iterator[Gift]:
    """Read a row: one gift, or one of each kind that is not zero."""
    giver, taker = (_side(row, reader, role) for role in ("giver", "taker"))
    if giver == taker:
        raise _Refused(reader.column("taker"), sentences.TO_ITSELF(name=giver))
    for role in reader.amounts:
        kind, cell = _AMOUNTS.get(role), reader.cell(row, role)
        if kind is None:
            kind = _KINDS.get(plain(text_of(reader.cell(row, "kind"))))
            if kind is None:
                found = text_of(reader.cell(row, "kind"))
                raise _Refused(reader.column("kind"), sentences.NOT_A_KIND(found=found))
        elif text_of(cell) in {"", "0", "0.0", "0,0"}:
            continue
        on = _date(row, reader)
        yield Gift(giver, taker, kind, _amount(cell, reader.column(role), sign, kind), on)


def _side(row: Row, reader: _Reader, role: str) -> str:
    text = text_of(reader.cell(row, role))
    if not text:
        raise _Refused(reader.column(role), sentences.NO_NAME())
    try:
        return reader.names(text)
    except BadInput as bad:
        raise _Refused(reader.column(role), bad.reasons[0]) from None


def _date(row: Row, reader: _Reader) -> str:
    cell, column = reader.cell(row, "date"), reader.column("date")
    try:
        on = iso_date(cell)
    except ValueError:
        raise _Refused(column, sentences.NOT_A_DATE(found=text_of(cell))) from None
    other = other_reading(cell)
    if other:
        raise _Refused(column, sentences.AMBIGUOUS_DATE(found=text_of(cell), one=_in_words(on), other=_in_words(other)))
    if not FIRST_DATE <= on <= reader.until:
        first, last = _in_words(FIRST_DATE), _in_words(reader.until)
        raise _Refused(column, sentences.DATE_BEYOND(first=first, last=last, on=_in_words(on)))
    return on


def _in_words(on: str) -> Reason:
    return say_date(ordinal(*map(int, on.split("-"))))


def _amount(cell: Cell, column: str, sign: DecimalSign, kind: Kind) -> Decimal:
    try:
        number = cell if isinstance(cell, float) else parse_number(cell, sign)
    except ValueError:
        raise _Refused(column, sentences.NOT_AN_AMOUNT(found=text_of(cell))) from None
    if not number:
        raise _Refused(column, sentences.NOT_AN_AMOUNT(found=text_of(cell)))
    if abs(number) > MOST:
        raise _Refused(column, sentences.TOO_MUCH(most=MOST, found=number))
    if kind is not Kind.HOUR and number % 1:
        raise _Refused(column, sentences.NOT_WHOLE(found=number))
    return Decimal(repr(number))


def _cell(row: Row, place: int) -> Cell:
    return row[place] if place < len(row) else ""
