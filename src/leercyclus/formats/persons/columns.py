"""Which column of a list of persons is what, by its name in Dutch or English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leercyclus.engine.reasons import Reason
from leercyclus.formats import sentences as table_sentences
from leercyclus.formats.headers import Roles
from leercyclus.formats.persons import sentences
from leercyclus.formats.problems import Problem

NAME_PARTS = ("first", "middle", "last")
_WORDS: Mapping[str, tuple[str, ...]] = {
    "name": (
        *("naam", "namen", "volledige naam", "weergavenaam", "deelnemer", "persoon", "contactpersoon"),
        *("name", "full name", "display name", "participant", "person"),
    ),
    "first": ("voornaam", "roepnaam", "first name", "given name"),
    "middle": ("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "infix", "prefix", "middle name"),
    "last": ("achternaam", "familienaam", "last name", "surname", "family name"),
    "email": ("e-mail", "e-mailadres", "mail", "mailadres", "e-mail address", "mail address"),
    "organisation": (
        *("organisatie", "gemeente", "gemeentenaam", "partnerorganisatie", "gemeente of partner", "afvaardiging"),
        *("organisation", "organization", "municipality", "municipality or partner", "delegation"),
    ),
    "employer": ("werkgever", "in dienst bij", "employer", "employed by"),
    "level": ("niveau", "functieniveau", "laag", "rol", "level", "role"),
    "post": ("functie", "functietitel", "functienaam", "post", "function", "function title", "job title", "position"),
    "department": ("afdeling", "team", "organisatieonderdeel", "domein", "department"),
    "topics": (
        *("onderwerpen", "onderwerp", "thema", "thema's", "portefeuille", "expertise", "aandachtsgebieden"),
        *("topics", "topic", "theme", "themes", "portfolio"),
    ),
    "reports_to": ("leidinggevende", "rapporteert aan", "valt onder", "baas", "reports to", "manager", "boss"),
    "language": ("taal", "voorkeurstaal", "language", "preferred language"),
    "phone": (
        *("telefoon", "telefoonnummer", "tel", "telnr", "mobiel", "mobiele nummer", "mobiel nummer", "gsm", "06"),
        *("phone", "phone number", "telephone", "mobile"),
    ),
    "valid_from": ("van", "vanaf", "begin", "begindatum", "startdatum", "geldig vanaf", "from", "start date", "start"),
    "valid_to": ("tot", "tot en met", "t/m", "eind", "einde", "einddatum", "geldig tot", "to", "until", "end date"),
}
_ROLES = Roles(_WORDS)
_KNOWN_BY = frozenset(("name", "last", "email"))
_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns are.

    Attributes:
        header: the names, as they stand; a column that was understood without a name is called by its number.
        places: the column of every role that was found, counted from 0.
        notes: what was not understood, or is left alone.
        problems: two columns for one thing, or no column to know people by.
    """

    header: tuple[str, ...]
    places: Mapping[str, int]
    notes: tuple[Reason, ...] = ()
    problems: tuple[Problem, ...] = ()

    def column(self, role: str) -> str | None:
        """Give the name of the column with a role; for a name in parts the last name."""
        role = "last" if role == "name" and "name" not in self.places else role
        return self.header[self.places[role]] if role in self.places else None

    @property
    def name_roles(self) -> tuple[str, ...]:
        """The roles of the columns that make a name together; none when there are only addresses."""
        if "name" in self.places:
            return ("name",)
        return tuple(role for role in NAME_PARTS if role in self.places) if "last" in self.places else ()


def names_of_columns(cells: Sequence[str]) -> int:
    """Count the cells of a row that are known as names of columns; 0 when nobody can be known by what is below it."""
    return _ROLES.count(cells, _KNOWN_BY)


def read_columns(header: Sequence[str]) -> Columns:
    """Find out what the columns are; a column that is not known is told, with what was perhaps meant."""
    places: dict[str, int] = {}
    notes: list[Reason] = []
    problems: list[Problem] = []
    for place, name in enumerate(header):
        role = _ROLES.of(name)
        if role is None:
            notes += _not_known(name)
        elif role == "phone":
            notes.append(sentences.PHONE(column=name))
        elif role in places:
            problems.append(Problem(None, name, sentences.TWO_COLUMNS(other=header[places[role]])))
        else:
            places[role] = place
    if not _KNOWN_BY & places.keys():
        problems.append(Problem(None, None, sentences.NO_NAME_COLUMN(found=_shown(header))))
    elif "name" not in places and "first" in places and "last" not in places:
        problems.append(Problem(None, header[places["first"]], sentences.FIRST_NAME_ONLY()))
    if "name" in places:
        notes += [sentences.NAME_PART(column=header[places.pop(role)]) for role in NAME_PARTS if role in places]
    return Columns(tuple(header), places, tuple(notes), tuple(problems))


def _not_known(name: str) -> list[Reason]:
    if not name:
        return []
    meant = _ROLES.meant(name)
    if meant:
        return [table_sentences.NOT_KNOWN_NEAR(column=name[:_LONGEST_SHOWN], near=meant)]
    return [table_sentences.NOT_KNOWN(column=name[:_LONGEST_SHOWN])]


def _shown(header: Sequence[str]) -> str:
    names = [f"‘{name[:_LONGEST_SHOWN]}’" for name in header if name]
    return ", ".join(names[:10]) + (" …" if len(names) > 10 else "")  # noqa: PLR2004 - more tell nothing new
