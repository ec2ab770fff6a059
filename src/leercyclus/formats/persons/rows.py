"""The rows of a list of persons: each is taken whole, or refused with its reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeVar

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats import sentences as table_sentences
from leercyclus.formats.addresses import mail_address
from leercyclus.formats.layouts import Cell, Row
from leercyclus.formats.names import plain
from leercyclus.formats.numerals import is_missing
from leercyclus.formats.persons import sentences, values
from leercyclus.formats.persons.columns import Columns
from leercyclus.formats.persons.levels import level_of
from leercyclus.formats.persons.result import PersonRow
from leercyclus.formats.problems import Line, Problem

Value = TypeVar("Value")
_TOTALS = frozenset(("totaal", "total", "eindtotaal", "subtotaal", "subtotal", "som", "sum", "aantal", "count"))
_MOST_WORDS = 12
_LONGEST_CELL = 400
"""A name of 120 characters and an address of 254 fit, so that the address tells what is wrong with it."""


class Rows:
    """Reads rows into persons.

    Args:
        columns: what the columns are.
    """

    def __init__(self, columns: Columns) -> None:
        self.found: list[PersonRow] = []
        self.problems: list[Problem] = []
        self._columns = columns
        self._totals: list[int] = []
        self._heads: list[int] = []
        self._turned = 0
        self._levels: Counter[tuple[str, str]] = Counter()
        self._from_post = 0

    def read(self, body: Sequence[Line]) -> None:
        """Read all rows below the names of the columns."""
        header = [plain(name) for name in self._columns.header]
        for line, row in body:
            cells = [plain(str(cell)) for cell in row[: len(header)]]
            if cells == header[: len(cells)] and any(cells):
                self._heads.append(line)
            elif _is_total(row):
                self._totals.append(line)
            elif any(cell != "" for cell in row[len(header) :]):
                reason = table_sentences.TOO_MANY_CELLS(expected=len(header), found=len(row))
                self.problems.append(Problem(line, None, reason))
            else:
                self._person(line, row)

    def notes(self) -> list[Reason]:
        """Tell what was passed over, and what was written otherwise than it came."""
        notes = []
        if self._heads:
            notes.append(sentences.HEAD_AGAIN(rows=_in_a_row(self._heads)))
        if self._totals:
            notes.append(sentences.TOTALS(rows=_in_a_row(self._totals)))
        if self._turned:
            notes.append(sentences.TURNED(count=self._turned))
        notes += [
            sentences.LEVEL_READ(found=word, level=sentences.LEVELS[level](), count=count)
            for (word, level), count in self._levels.most_common(_MOST_WORDS)
            if word not in {sentences.LEVELS[level].nl, sentences.LEVELS[level].en}
        ]
        if self._from_post:
            notes.append(sentences.LEVEL_FROM_POST(count=self._from_post))
        return notes

    def _person(self, line: int, row: Row) -> None:
        before = len(self.problems)
        name, organisation = self._name(line, row)
        email = self._read(line, row, "email", lambda cell: _address(values.plain_text(cell, _LONGEST_CELL)), "")
        if not name and not email and len(self.problems) == before:
            self.problems.append(Problem(line, self._columns.column("name"), sentences.NOBODY()))
        elif not name and self._columns.name_roles and len(self.problems) == before:
            self.problems.append(Problem(line, self._columns.column("name"), sentences.NO_NAME(email=email)))
        post = self._text(line, row, "post")
        found = PersonRow(
            row=line,
            name=name,
            email=email,
            organisation=self._text(line, row, "organisation") or organisation,
            employer=self._text(line, row, "employer"),
            level=self._level(line, row, post),
            post=post,
            department=self._text(line, row, "department"),
            topics=self._read(line, row, "topics", values.topics, ()),
            reports_to=self._read(line, row, "reports_to", lambda cell: values.boss(values.fact(cell)), ""),
            language=self._read(line, row, "language", lambda cell: values.language(values.fact(cell)), ""),
            valid_from=self._read(line, row, "valid_from", values.date, ""),
            valid_to=self._read(line, row, "valid_to", values.date, ""),
        )
        self._compare(found)
        if len(self.problems) == before:
            self.found.append(found)

    def _name(self, line: int, row: Row) -> tuple[str, str]:
        """Give the name, and the organisation where it stands behind the name in brackets."""
        parts = [self._read(line, row, role, values.plain_text, "") for role in self._columns.name_roles]
        whole = " ".join(filter(None, parts))
        if len(whole) > values.LONGEST:
            reason = sentences.TOO_LONG(most=values.LONGEST, found=len(whole), text=values.shown(whole))
            self.problems.append(Problem(line, self._columns.column("name"), reason))
        bare, organisation = values.apart(whole)
        name = values.turned(bare)
        self._turned += name != bare
        return name, organisation

    def _level(self, line: int, row: Row, post: str) -> str:
        text = self._text(line, row, "level")
        found = self._read(line, row, "level", lambda _: values.level(text), "")
        if found:
            self._levels[text.casefold(), found] += 1
        elif not text and (found := level_of(post)):
            self._from_post += 1
        return found

    def _compare(self, found: PersonRow) -> None:
        """Refuse a row that contradicts itself."""
        if found.valid_from and found.valid_to and found.valid_to < found.valid_from:
            reason = sentences.ENDS_FIRST(begin=found.valid_from, end=found.valid_to)
            self.problems.append(Problem(found.row, self._columns.column("valid_to"), reason))
        own = {plain(found.name), found.email.casefold()} - {""}
        if found.reports_to and {plain(found.reports_to), found.reports_to.casefold()} & own:
            reason = sentences.OWN_BOSS(found=found.reports_to)
            self.problems.append(Problem(found.row, self._columns.column("reports_to"), reason))

    def _text(self, line: int, row: Row, role: str) -> str:
        return self._read(line, row, role, values.fact, "")

    def _read(self, line: int, row: Row, role: str, take: Callable[[Cell], Value], empty: Value) -> Value:
        """Read the cell with a role; a cell that is refused becomes a problem, and reading goes on."""
        place = self._columns.places.get(role)
        if place is None or place >= len(row):
            return empty
        try:
            return take(row[place])
        except BadInput as bad:
            column = self._columns.header[place]
            told = [Problem(line, column, reason) for reason in bad.reasons]
            self.problems += [problem for problem in told if problem not in self.problems[-3:]]
            return empty


def _address(text: str) -> str:
    """Give the address of a cell, also where the name stands before it: `Anna Bakker <anna@zwolle.example>`."""
    if text.endswith(">") and text.count("<") == 1:
        text = text[text.index("<") + 1 : -1]
    return "" if is_missing(text) else mail_address(text)


def _is_total(row: Row) -> bool:
    """Tell whether a row counts the others: it begins with such a word, and holds no address."""
    texts = [str(cell) for cell in row if cell != ""]
    words = plain(texts[0]).split()
    if not words or any("@" in text for text in texts):
        return False
    rest_counts = all(word.isdecimal() or word in {"deelnemers", "personen", "people", "mensen"} for word in words[1:])
    others_count = all(
        isinstance(cell, float) or str(cell).isdecimal() for cell in row if cell not in {"", row[0], texts[0]}
    )
    return words[0] in _TOTALS and rest_counts and others_count


def _in_a_row(lines: Sequence[int]) -> str:
    return ", ".join(map(str, lines[:_MOST_WORDS])) + (" …" if len(lines) > _MOST_WORDS else "")
