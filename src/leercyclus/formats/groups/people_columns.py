"""Which column of a spreadsheet of people is what, by its name in Dutch or English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leercyclus.engine.reasons import Reason
from leercyclus.formats.groups import people_sentences as sentences
from leercyclus.formats.headers import joined
from leercyclus.formats.problems import Problem

ATTRIBUTES = ("municipality", "level", "department", "organisation")
"""Roles by which people can be mixed."""
SEVERAL = ("apart", "together")
"""Roles that more than one column may have."""
_NAME_PARTS = ("first", "middle", "last")
_WORDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id",),
    "name": ("naam", "name", "volledige naam", "full name", "deelnemer", "participant", "wie"),
    "first": ("voornaam", "first name"),
    "middle": ("tussenvoegsel", "tussenvoegsels", "middle name"),
    "last": ("achternaam", "last name", "surname"),
    "municipality": ("gemeente", "municipality", "stad", "city", "plaats", "gemeentenaam"),
    "level": ("niveau", "level", "functieniveau", "rol", "role", "laag", "functie"),
    "department": ("afdeling", "department"),
    "organisation": ("organisatie", "organisation", "organization", "werkgever"),
    "present": ("aanwezig", "present", "aanwezigheid", "rondes", "rounds"),
    "wishes": ("wensen", "wishes", "wens", "wish", "voorkeur", "voorkeuren", "preferences", "prefs"),
    "reports_to": ("leidinggevende", "reports to", "baas", "boss", "manager"),
    "hope": ("hoopt", "hope", "hopes", "hoopt op", "hoopt te treffen", "hoopt te ontmoeten", "hopes to meet"),
    "languages": ("talen", "languages", "taal", "language"),
    "apart": ("apart van", "niet met", "niet bij", "apart", "apart from", "not with"),
    "together": ("samen met", "samen", "together", "together with"),
}
_ROLE_OF = {word.replace(" ", ""): role for role, words in _WORDS.items() for word in words}
_LAST = frozenset({"functie"})
"""Words that give way to another column with the same role: a function is often finer than a level."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns are.

    Attributes:
        header: the names, as they stand.
        places: of every role that was found, the columns that have it, counted from 0.
        attributes: by what an attribute is called, its column: a role of `ATTRIBUTES`, or the name of the column.
    """

    header: tuple[str, ...]
    places: Mapping[str, tuple[int, ...]]
    attributes: Mapping[str, int]

    def column(self, role: str) -> str | None:
        """Give the name of the column with a role, or of an attribute; None when there is none."""
        places = (self.attributes[role],) if role in self.attributes else self.places.get(role, ())
        return self.header[places[0]] if places else None

    @property
    def name_column(self) -> str:
        """Where the name stands; the first part of it where it stands in parts."""
        return next(found for role in ("name", *_NAME_PARTS, "id") if (found := self.column(role)) is not None)

    @property
    def name_places(self) -> tuple[int, ...]:
        """The columns that make a name together."""
        roles = ("name",) if "name" in self.places else _NAME_PARTS if "last" in self.places else ("id",)
        return tuple(place for role in roles for place in self.places.get(role, ()))

    def notes(self) -> list[Reason]:
        """Tell what was understood of the columns."""
        known = [(role, place) for role in sentences.ROLES for place in self.places.get(role, ())]
        parts = [sentences.COLUMN(role=sentences.ROLES[role](), column=self.header[place]) for role, place in known]
        others = [f"‘{key}’" for key in self.attributes if key not in ATTRIBUTES]
        told = [sentences.UNDERSTOOD(columns=in_a_row(parts))]
        return told + ([sentences.OTHER_COLUMNS(columns=", ".join(others))] if others else [])


def read_columns(header: Sequence[str]) -> tuple[Columns, list[Problem]]:
    """Find out what the columns are; two columns for one thing are a problem, unless people can be mixed by it."""
    places: dict[str, list[int]] = {}
    attributes: dict[str, int] = {}
    problems: list[Problem] = []
    roles = [_ROLE_OF.get(joined(name)) for name in header]
    for place, (name, role) in enumerate(zip(header, _without_last(header, roles), strict=True)):
        if role and (role not in places or role in SEVERAL):
            places.setdefault(role, []).append(place)
            if role in ATTRIBUTES:
                attributes[role] = place
        elif role is None or role in ATTRIBUTES:
            if name:
                attributes[name] = place
        else:
            problems.append(Problem(None, name, sentences.TWO_COLUMNS(other=header[places[role][0]])))
    if not {"name", "last", "id"} & set(places):
        found = ", ".join(f"‘{name}’" for name in header if name)
        problems.append(Problem(None, None, sentences.NO_NAME_COLUMN(found=found)))
    return Columns(tuple(header), {role: tuple(found) for role, found in places.items()}, attributes), problems


def names_of_columns(cells: Sequence[str]) -> int:
    """Count the cells of a row that are known as names of columns; 0 when no name of a person can stand below it."""
    roles = {_ROLE_OF.get(joined(cell)) for cell in cells} - {None}
    return len(roles) if roles & {"name", "last", "id"} else 0


def _without_last(header: Sequence[str], roles: Sequence[str | None]) -> list[str | None]:
    """Take a role from a column whose name gives way, where another column has it."""
    firm = {role for name, role in zip(header, roles, strict=True) if joined(name) not in _LAST}
    return [None if joined(name) in _LAST and role in firm else role for name, role in zip(header, roles, strict=True)]


def in_a_row(parts: Sequence[Reason]) -> Reason:
    """Join parts of a sentence by commas."""
    whole = parts[0]
    for part in parts[1:]:
        whole = sentences.ROW(first=whole, second=part)
    return whole
