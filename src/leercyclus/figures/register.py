"""The register of municipalities: who there are, who there were, and whom a text means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import sentences
from leercyclus.figures.store import PACKAGE_TABLES, read_rows, read_words
from leercyclus.formats.names import NEAR, bare, code_of, plain


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality within the borders of 2024.

    Attributes:
        code: CBS code, `GM` and four digits.
        name: official name.
        province: its province.
        latitude: degrees north (WGS84) of its centre, which lies inside its border.
        longitude: degrees east (WGS84) of its centre.
    """

    code: str
    name: str
    province: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Merger:
    """A municipality that merged away or was split.

    Attributes:
        code: its old CBS code.
        name: its old name.
        valid_to: its last day, ISO date.
        successors: codes of the municipalities that took it over; several when it was split.
    """

    code: str
    name: str
    valid_to: str
    successors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A municipality found by a piece of text.

    Attributes:
        municipality: the municipality of today.
        matched: the name that matched, which can be that of a municipality that merged away.
        former: whether that name is one of the past.
    """

    municipality: Municipality
    matched: str
    former: bool


class Register:
    """The municipalities of 2024 in the order of their code, and those that merged into them since 2021."""

    def __init__(self, municipalities: tuple[Municipality, ...], mergers: tuple[Merger, ...]) -> None:
        self.municipalities = municipalities
        self.mergers = mergers
        self.by_code: Mapping[str, Municipality] = {one.code: one for one in municipalities}

    def __iter__(self) -> Iterator[Municipality]:
        return iter(self.municipalities)

    def __len__(self) -> int:
        return len(self.municipalities)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The codes, in the order of every table."""
        return tuple(self.by_code)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The row of every code in every table."""
        return {code: row for row, code in enumerate(self.codes)}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Code to name, as the reader of own tables takes it."""
        return {one.code: one.name for one in self.municipalities}

    @cached_property
    def former(self) -> Mapping[str, str]:
        """Old code and old name to the name of the successor (several after commas), as that reader takes it."""
        return {
            text: ", ".join(self.by_code[code].name for code in merger.successors)
            for merger in self.mergers
            for text in (merger.code, merger.name)
        }

    @cached_property
    def merged(self) -> Mapping[str, Merger]:
        """The municipalities that are no more, by their old code."""
        return {merger.code: merger for merger in self.mergers}

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Match, ...]]:
        """Every name there is, plain, with whom it can mean."""
        names: dict[str, dict[str, Match]] = {}

        def put(name: str, municipality: Municipality, *, former: bool = False, shown: str = "") -> None:
            names.setdefault(plain(name), {}).setdefault(municipality.code, Match(municipality, shown or name, former))

        for one in self.municipalities:
            put(one.name, one)
        for one in self.municipalities:
            # 'Bergen (NH.)' is also asked for as 'Bergen', 's-Hertogenbosch as 'hertogenbosch'.
            put(re.sub(r"\s*\(.*\)$", "", one.name), one, shown=one.name)
        for row in read_words("aliases"):
            put(row["alias"], self.by_code[row["code"]])
        for merger in self.mergers:
            for successor in merger.successors:
                put(merger.name, self.by_code[successor], former=True)
        return {name: tuple(found.values()) for name, found in names.items()}

    def find(self, text: str) -> Municipality:
        """Find the one municipality that a text means.

        Args:
            text: a CBS code, or a name with or without accents, capitals and punctuation; names of municipalities
                that merged away count (`Brielle` is Voorne aan Zee).

        Raises:
            BadInput: when nothing or more than one municipality is meant; the sentence names up to three near ones.
        """
        code = code_of(text)
        if code and code in self.by_code:
            return self.by_code[code]
        if code and code in self.merged:
            return self._successor(self.merged[code])
        wanted = bare(text)
        found = self._by_name.get(wanted, ())
        if len(found) == 1:
            return found[0].municipality
        if found:
            merger = next((merger for merger in self.mergers if plain(merger.name) == wanted), None)
            if merger is not None and found[0].former:
                return self._successor(merger)
            names = ", ".join(f"{match.municipality.name} ({match.municipality.code})" for match in found)
            raise BadInput(sentences.SEVERAL_MUNICIPALITIES(text=text, names=names))
        near = ", ".join(dict.fromkeys(match.matched for match in self.near(text, 3)))
        if near:
            raise BadInput(sentences.UNKNOWN_MUNICIPALITY_NEAR(text=text, near=near))
        raise BadInput(sentences.UNKNOWN_MUNICIPALITY(text=text))

    def merger(self, text: str) -> Merger | None:
        """Give the merger of the municipality that a text means, by old code or old name; None for one of today."""
        code, wanted = code_of(text), bare(text)
        if code:
            return self.merged.get(code)
        if any(not match.former for match in self._by_name.get(wanted, ())):
            return None
        return next((merger for merger in self.mergers if plain(merger.name) == wanted), None)

    def _successor(self, merger: Merger) -> Municipality:
        """Give the successor of a municipality, unless it was split over several."""
        if len(merger.successors) == 1:
            return self.by_code[merger.successors[0]]
        names = ", ".join(self.by_code[code].name for code in merger.successors)
        raise BadInput(sentences.SPLIT_MUNICIPALITY(name=merger.name, date=merger.valid_to, successors=names))

    def near(self, text: str, limit: int = 3) -> tuple[Match, ...]:
        """Give up to `limit` municipalities whose name looks like a text, the nearest first."""
        import difflib

        matches = difflib.get_close_matches(plain(text), self._by_name, n=limit, cutoff=NEAR)
        return self._unique(match for name in matches for match in self._by_name[name])[:limit]

    def search(self, text: str, limit: int = 8) -> tuple[Match, ...]:
        """Find municipalities as a person types, best first.

        First come names that begin with the text, then names with a word that does, then names that hold it, and
        when there is none, names that look like it. A code is found by its digits.

        Args:
            text: what was typed so far.
            limit: the most to give.
        """
        wanted = plain(text)
        if not wanted:
            return ()
        ranked: list[tuple[int, str, Match]] = []
        for name, matches in self._by_name.items():
            if name.startswith(wanted):
                order = 0
            elif f" {wanted}" in name:
                order = 1
            elif wanted in name:
                order = 2
            else:
                continue
            ranked += [(order, name, match) for match in matches]
        code = code_of(text)
        if code and code in self.by_code:
            ranked.append((-1, "", Match(self.by_code[code], code, former=False)))
        ranked.sort(key=lambda item: item[:2])
        return self._unique(match for _, _, match in ranked)[:limit] or self.near(text, limit)

    @staticmethod
    def _unique(matches: Iterator[Match]) -> tuple[Match, ...]:
        """Keep the first match of every municipality."""
        first: dict[str, Match] = {}
        for match in matches:
            first.setdefault(match.municipality.code, match)
        return tuple(first.values())


def read_register() -> Register:
    """Read the register of the package."""
    rows = read_rows(PACKAGE_TABLES / "municipalities.csv")
    next(rows)
    municipalities = tuple(Municipality(c, name, province, float(y), float(x)) for c, name, province, y, x in rows)
    rows = read_rows(PACKAGE_TABLES / "mergers.csv")
    next(rows)
    return Register(municipalities, tuple(Merger(c, name, day, tuple(new.split())) for c, name, day, new in rows))
