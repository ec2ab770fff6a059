"""The rows of a spreadsheet of people, read one by one into people and whom they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from leercyclus.engine.groups.instance import Pair, Person
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats import sentences as table_sentences
from leercyclus.formats.groups import people_sentences as sentences
from leercyclus.formats.groups.people_cells import rounds_of
from leercyclus.formats.groups.people_columns import Columns
from leercyclus.formats.groups.people_names import Names
from leercyclus.formats.groups.people_values import one_spelling
from leercyclus.formats.languages import languages_of
from leercyclus.formats.layouts import Cell, Row
from leercyclus.formats.names import plain
from leercyclus.formats.numerals import is_missing
from leercyclus.formats.problems import Line, Problem
from leercyclus.formats.texts import listed, text_of

MOST_WISHES = 3


@dataclass(frozen=True, slots=True)
class _Found:
    """A row with a name, before it is known whom the others are."""

    line: int
    row: Row
    name: str
    present: frozenset[int] | None
    values: Mapping[str, str]


class Rows:
    """Reads rows into people.

    Args:
        columns: what the columns are.
        rounds: how many rounds there are.
        others: id to name of people who take part already.
    """

    def __init__(self, columns: Columns, rounds: int, others: Mapping[str, str]) -> None:
        self.people: list[Person] = []
        self.apart: list[Pair] = []
        self.together: list[Pair] = []
        self.lines: dict[str, int] = {}
        self.notes: list[Reason] = []
        self.problems: list[Problem] = []
        self._columns = columns
        self._rounds = rounds
        self._others = others
        self._away: dict[str, str] = {}
        self._strangers: dict[str, None] = {}

    def read(self, body: Sequence[Line]) -> None:
        """Read all rows below the header."""
        found = [named for line, row in body if (named := self._row(line, row)) is not None]
        spelled, notes = one_spelling([named.values for named in found], self._columns)
        self.notes += notes
        ids = self._ids(found)
        own = {one: each.name for one, each in zip(ids, found, strict=True) if one}
        names = Names({**self._others, **own})
        for one, each, values in zip(ids, found, spelled, strict=True):
            if one:
                self.lines[one] = each.line
                self.people.append(self._person(one, each, values, names))
        self._tell()

    def _row(self, line: int, row: Row) -> _Found | None:
        width = len(self._columns.header)
        if any(cell != "" for cell in row[width:]):
            self.problems.append(Problem(line, None, table_sentences.TOO_MANY_CELLS(expected=width, found=len(row))))
            return None
        name = " ".join(filter(None, (text_of(_cell(row, place)) for place in self._columns.name_places)))
        if not name:
            self.problems.append(Problem(line, self._columns.name_column, sentences.NO_NAME()))
            return None
        present: frozenset[int] | None = None
        try:
            present = rounds_of(self._of("present", row), self._rounds)
        except BadInput as bad:
            self._refuse(line, "present", *bad.reasons)
        if present is not None and not present:
            self._away[plain(name)] = name
            return None
        texts = {key: text_of(_cell(row, place)) for key, place in self._columns.attributes.items()}
        return _Found(line, row, name, present, {key: "" if is_missing(text) else text for key, text in texts.items()})

    def _ids(self, found: Sequence[_Found]) -> list[str]:
        """Give everybody an id; an empty one where that cannot be done, with the problem."""
        if "id" in self._columns.places:
            ids = [text_of(self._of("id", one.row)) for one in found]
        else:
            ids = self._names_as_ids(found)
        rows: dict[str, list[int]] = {}
        for one, each in zip(ids, found, strict=True):
            rows.setdefault(one, []).append(each.line)
        column = self._columns.column("id") or self._columns.name_column
        kept = []
        for one, each in zip(ids, found, strict=True):
            problem = None
            if not one:
                problem = sentences.NO_NAME()
            elif len(rows[one]) > 1:
                shown = ", ".join(map(str, rows[one]))
                problem = sentences.SAME_NAME(found=one, rows=shown) if each.line == rows[one][0] else None
            elif one in self._others:
                problem = sentences.ALREADY_THERE(found=one)
            if problem:
                self.problems.append(Problem(each.line, column, problem))
            kept.append(one if problem is None and each.line == rows[one][0] else "")
        return kept

    def _names_as_ids(self, found: Sequence[_Found]) -> list[str]:
        """Take names as ids; where the same name comes from several municipalities, with the municipality."""
        alike: dict[str, list[_Found]] = {}
        for one in found:
            alike.setdefault(plain(one.name) or one.name, []).append(one)
        ids: dict[int, str] = {}
        for same in alike.values():
            places = [one.values.get("municipality", "") for one in same]
            if len(same) > 1 and all(places) and len({plain(place) for place in places}) == len(same):
                self.notes.append(sentences.TOLD_APART(found=same[0].name, count=len(same)))
                ids |= {one.line: f"{one.name} ({place})" for one, place in zip(same, places, strict=True)}
            else:
                ids |= {one.line: same[0].name for one in same}
        return [ids[one.line] for one in found]

    def _person(self, one: str, found: _Found, values: Mapping[str, str], names: Names) -> Person:
        attributes = {key: value for key, value in values.items() if value}
        if one != found.name and "id" in self._columns.places:
            attributes["name"] = found.name
        languages: frozenset[str] = frozenset()
        try:
            languages = languages_of(self._of("languages", found.row))
        except BadInput as bad:
            self._refuse(found.line, "languages", *bad.reasons)
        self._pairs("apart", self.apart, one, found, names)
        self._pairs("together", self.together, one, found, names)
        return Person(
            id=one,
            attributes=attributes,
            present=found.present,
            wishes=tuple(listed(self._of("wishes", found.row))),
            reports_to=self._other("reports_to", one, found, names),
            hope=self._other("hope", one, found, names),
            languages=languages,
        )

    def _other(self, role: Literal["reports_to", "hope"], one: str, found: _Found, names: Names) -> str | None:
        text = text_of(self._of(role, found.row))
        if is_missing(text):
            return None
        if role == "reports_to" and self._is_stranger(text, names):
            return None
        if plain(text) in self._away:
            self._strangers[text] = None
            return None
        try:
            other = names.find(text)
        except BadInput as bad:
            self._refuse(found.line, role, *bad.reasons)
            return None
        if other == one:
            self._refuse(found.line, role, sentences.ONESELF(found=text))
            return None
        return other

    def _is_stranger(self, text: str, names: Names) -> bool:
        """Tell of a boss whether nobody on the list is meant or looks like it: bosses often stay at home."""
        if names.is_like_somebody(text):
            return False
        try:
            names.find(text)
        except BadInput:
            self._strangers[text] = None
            return True
        return False

    def _pairs(
        self, role: Literal["apart", "together"], into: list[Pair], one: str, found: _Found, names: Names
    ) -> None:
        for place in self._columns.places.get(role, ()):
            cell = _cell(found.row, place)
            if isinstance(cell, str) and is_missing(cell):
                continue
            for other in names.find_all(cell):
                if isinstance(other, Reason):
                    if plain(str(other.figures["found"])) in self._away:
                        self._strangers[str(other.figures["found"])] = None
                        continue
                    self.problems.append(Problem(found.line, self._columns.header[place], other))
                elif other == one:
                    reason = sentences.ONESELF(found=one)
                    self.problems.append(Problem(found.line, self._columns.header[place], reason))
                elif (other, one) not in into and (one, other) not in into:
                    into.append((one, other))

    def _tell(self) -> None:
        if self._away:
            self.notes.append(sentences.NOT_COMING(names=", ".join(self._away.values())))
        if self._strangers:
            self.notes.append(sentences.NOT_ON_LIST(names=", ".join(self._strangers)))
        many = sum(len(one.wishes) > MOST_WISHES for one in self.people)
        if many:
            self.notes.append(sentences.MORE_WISHES(count=many))

    def _of(self, role: str, row: Row) -> Cell:
        places = self._columns.places.get(role)
        return _cell(row, places[0]) if places else ""

    def _refuse(self, line: int, role: str, *reasons: Reason) -> None:
        self.problems += [Problem(line, self._columns.column(role), reason) for reason in reasons]


def _cell(row: Row, place: int) -> Cell:
    return row[place] if place < len(row) else ""
