"""A calendar from a spreadsheet, CSV or XLSX: `soort;omschrijving;begin;eind;weekdag;tijd`."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats import sentences as table_sentences
from leercyclus.formats.calendars import sentences
from leercyclus.formats.calendars.kinds import OTHER, kind_named, kind_of
from leercyclus.formats.calendars.result import MOST_EVENTS, CalendarList, CalendarRow, in_order, refused
from leercyclus.formats.calendars.titles import shortened
from leercyclus.formats.dates import clock_time, iso_date
from leercyclus.formats.grids import Grid, label, nameless_problems, valueless_problems
from leercyclus.formats.headers import Roles
from leercyclus.formats.layouts import Cell, Row
from leercyclus.formats.names import plain
from leercyclus.formats.problems import Problem
from leercyclus.formats.sheets import unescaped
from leercyclus.formats.texts import text_of

_ROLES = Roles(
    {
        "kind": ("soort", "type", "categorie", "kind", "category"),
        "title": (
            *("omschrijving", "titel", "onderwerp", "gebeurtenis", "naam", "wat"),
            *("title", "description", "subject", "summary", "event", "name"),
        ),
        "begin": (
            *("begin", "begindatum", "startdatum", "start", "datum", "van", "vanaf"),
            *("date", "start date", "begin date", "from"),
        ),
        "end": ("eind", "einde", "einddatum", "tot", "tot en met", "t/m", "end", "end date", "to", "until"),
        "weekday": ("weekdag", "dag", "weekday", "day"),
        "time": ("tijd", "tijden", "tijdstip", "begintijd", "starttijd", "time", "start time", "begin time"),
        "end_time": ("eindtijd", "end time"),
    }
)
_WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            *(
                "maandag ma monday mon",
                "dinsdag di tuesday tue",
                "woensdag wo wednesday wed",
                "donderdag do thursday thu",
            ),
            *("vrijdag vr friday fri", "zaterdag za saturday sat", "zondag zo sunday sun"),
        )
    )
    for word in words.split()
}
Value = TypeVar("Value")
_WEEK = dt.timedelta(days=7)
_WORDS_SHOWN = 12


def names_of_columns(cells: Sequence[str]) -> int:
    """Count the cells of a row that are known as names of columns; 0 when no day can stand below it."""
    return _ROLES.count(cells, frozenset(("begin", "weekday")))


def read_sheet(grid: Grid, first: dt.date, last: dt.date) -> CalendarList:
    """Read the rows of a table that touch a window of days.

    Args:
        grid: the table, from the names of its columns on.
        first: first day of the window.
        last: last day of the window.
    """
    if len(grid.lines) < 2:  # noqa: PLR2004 - a header and one row
        return refused(sentences.NO_ROWS())
    (line, head), body = grid.lines[0], grid.lines[1:]
    width = max(place for place, cell in enumerate(head, start=1) if cell != "")
    header = [label(cell) for cell in head[:width]]
    if not names_of_columns(header):
        return refused(sentences.NO_COLUMNS(found=", ".join(f"‘{name[:40]}’" for name in header[:8])))
    sheet = _Sheet(header, first, last)
    sheet.problems += nameless_problems(line, header, body)
    for number, row in body:
        sheet.read(number, row)
        if len(sheet.rows) > MOST_EVENTS:
            return refused(sentences.TOO_MANY(most=MOST_EVENTS, found=len(sheet.rows)))
    rows = in_order(sheet.rows)
    problems = [*sheet.problems, *valueless_problems(grid, line, header)]
    problems.sort(key=lambda problem: problem.row or 0)
    return CalendarList(rows, tuple(problems), (*grid.notes, sentences.READ(count=len(rows)), *sheet.notes()))


class _Sheet:
    """Reads rows of a table into rows of a calendar."""

    def __init__(self, header: Sequence[str], first: dt.date, last: dt.date) -> None:
        self.rows: list[CalendarRow] = []
        self.problems: list[Problem] = []
        self._header = header
        self._places: dict[str, int] = {}
        self._unknown: list[Reason] = []
        self._first, self._last = first, last
        self._outside = 0
        self._others: Counter[str] = Counter()
        for place, name in enumerate(header):
            role = _ROLES.of(name)
            if role and role in self._places:
                reason = sentences.TWO_COLUMNS(other=header[self._places[role]])
                self.problems.append(Problem(None, name, reason))
            elif role:
                self._places[role] = place
            elif name:
                meant = _ROLES.meant(name)
                near = table_sentences.NOT_KNOWN_NEAR(column=name[:60], near=meant)
                self._unknown.append(near if meant else table_sentences.NOT_KNOWN(column=name[:60]))

    def read(self, line: int, row: Row) -> None:
        """Read one row; what cannot be taken becomes a problem."""
        if any(cell != "" for cell in row[len(self._header) :]):
            reason = table_sentences.TOO_MANY_CELLS(expected=len(self._header), found=len(row))
            self.problems.append(Problem(line, None, reason))
            return
        cells = {role: row[place] if place < len(row) else "" for role, place in self._places.items()}
        try:
            when = _when(cells)
            days = list(self._days(when))
        except _Refused as no:
            role = no.role if no.role in self._places else "begin"
            column = self._header[self._places[role]] if role in self._places else None
            self.problems.append(Problem(line, column, no.reason))
            return
        title, kind = self._told(cells)
        if not title and not kind:
            self.problems.append(Problem(line, None, sentences.NOTHING_SAID()))
            return
        found = [
            CalendarRow(str(line), kind or kind_of(title), title, str(one), str(other), when.start, when.stop)
            for one, other in days
            if one <= self._last and other >= self._first
        ]
        self._outside += not found
        self.rows += found

    def notes(self) -> Iterator[Reason]:
        """Tell what was not read, and what counts as something other."""
        yield from self._unknown
        for word, count in self._others.most_common(_WORDS_SHOWN):
            yield sentences.COUNTS_AS_OTHER(found=word, count=count)
        if self._outside:
            yield sentences.OUTSIDE(count=self._outside, first=self._first.isoformat(), last=self._last.isoformat())

    def _told(self, cells: Mapping[str, Cell]) -> tuple[str, str]:
        """Give the title and the kind; a kind that is not known gives way to what the title tells."""
        title = shortened(unescaped(text_of(cells.get("title", ""))))
        said = shortened(unescaped(text_of(cells.get("kind", ""))))
        kind = kind_named(said)
        if said and not kind:
            kind = kind_of(title)
            self._others[said] += kind == OTHER
        return title or said, kind

    def _days(self, when: _When) -> Iterator[tuple[dt.date, dt.date]]:
        """Give first and last day of every time that a row means.

        A weekday with both ends, or with none, comes every week. With a begin alone it only says which day that is.
        """
        begin, end, weekday = when.begin, when.end, when.weekday
        if begin is not None and (weekday is None or end is None):
            if weekday not in {None, begin.weekday()}:
                raise _Refused("weekday", sentences.OTHER_WEEKDAY(begin=str(begin)))
            yield begin, end or begin
            return
        if weekday is None or (end is not None and begin is None):
            raise _Refused("begin", sentences.NO_DAY())
        day = max(begin or self._first, self._first)
        day += dt.timedelta(days=(weekday - day.weekday()) % 7)
        while day <= min(end or self._last, self._last):
            yield day, day
            day += _WEEK


class _Refused(Exception):
    """A cell that cannot be used."""

    def __init__(self, role: str, reason: Reason) -> None:
        super().__init__(reason.rule.id)
        self.role = role
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _When:
    """What a row says of days and times."""

    begin: dt.date | None
    end: dt.date | None
    weekday: int | None
    start: str
    stop: str


def _when(cells: Mapping[str, Cell]) -> _When:
    """Read what a row says of days and times; the first cell that cannot be used is refused."""
    for role in ("title", "kind"):
        _taken(cells, role, _no_formula)
    begin, end = _taken(cells, "begin", _day), _taken(cells, "end", _day)
    start, stop = _taken(cells, "time", _clock)
    stop = _taken(cells, "end_time", _clock)[0] or stop
    if begin and end and end < begin:
        raise _Refused("end", sentences.ENDS_FIRST(begin=str(begin), end=str(end)))
    weekday = _taken(cells, "weekday", _weekday)
    if stop and (not start or (stop <= start and (weekday is not None or end in {None, begin}))):
        raise _Refused("time", sentences.STOPS_FIRST(begin=start or "-", end=stop))
    return _When(begin, end, weekday, start, stop)


def _taken(cells: Mapping[str, Cell], role: str, take: Callable[[Cell], Value]) -> Value:
    try:
        return take(cells.get(role, ""))
    except BadInput as bad:
        raise _Refused(role, bad.reasons[0]) from None


def _day(cell: Cell) -> dt.date | None:
    if cell == "":
        return None
    try:
        return dt.date.fromisoformat(iso_date(cell))
    except ValueError:
        raise BadInput(sentences.NO_DATE(found=shortened(text_of(cell)))) from None


def _clock(cell: Cell) -> tuple[str, str]:
    """Read `19:30`, or `19:30-22:00`: begin and end."""
    if cell == "":
        return "", ""
    parts: list[Cell] = (
        [cell] if isinstance(cell, float) else list(re.split(r" ?(?:-|–|\btot\b|\bto\b) ?", cell.strip()))
    )
    try:
        start, *stop = map(clock_time, parts[:3])
    except ValueError:
        stop, start = ["", ""], ""
    if len(stop) > 1:
        raise BadInput(sentences.NO_TIME(found=shortened(text_of(cell))))
    return start, stop[0] if stop else ""


def _weekday(cell: Cell) -> int | None:
    key = plain(text_of(cell))
    if not key:
        return None
    if key not in _WEEKDAYS:
        raise BadInput(sentences.NO_WEEKDAY(found=shortened(text_of(cell))))
    return _WEEKDAYS[key]


def _no_formula(cell: Cell) -> None:
    if isinstance(cell, str) and cell.startswith("="):
        raise BadInput(sentences.FORMULA(found=shortened(cell)))
