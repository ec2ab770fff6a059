"""Questions about the register: which municipality is meant, and the list of all.

Pages ask the register that ships with the figures, in memory, and not the table Municipality: it also knows old names
and near names, it answers within a millisecond, and a page needs no database. The table holds the same codes for
what later refers to a municipality.
"""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Language
from leercyclus.figures import Figures
from leercyclus.figures.register import Match, Register
from leercyclus.formats.names import code_of, plain
from leercyclus.web.municipalities import sentences

MOST = 8
FROM = "van"
"""Under this name the address keeps the municipality that was asked for and is no more."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A municipality that may be meant; `former` and `old` are the old name and code it was found by, else empty."""

    code: str
    name: str
    province: str
    former: str
    old: str


@dataclass(frozen=True, slots=True)
class Found:
    """The municipalities that may be meant, and a sentence where there are none."""

    hits: tuple[Hit, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Row:
    """One municipality in the list of all."""

    code: str
    name: str
    province: str
    inhabitants: int


def look_up(register: Register, asked: str, language: Language) -> Found:
    """Find what someone may mean by a few letters; where no name holds them, near names with a sentence."""
    matches = register.search(asked, limit=MOST)
    sure = any(plain(asked) in plain(match.matched) for match in matches) or certain(register, asked) is not None
    hits = tuple(_hit(register, match) for match in matches)
    return Found(hits, "" if sure or not asked else _why_nothing(register, asked, language))


def certain(register: Register, asked: str) -> str | None:
    """Give the code of the municipality that is meant beyond doubt, or None."""
    try:
        return register.find(asked).code
    except BadInput:
        return None


def former_code(register: Register, asked: str) -> str:
    """Give the code of the municipality that is no more and was asked for by its name or code; else empty."""
    if plain(asked) in {plain(one.name) for one in register.municipalities}:
        return ""
    wanted = {plain(asked), (code_of(asked) or "").casefold()}
    return next(
        (one.code for one in register.mergers if plain(one.name) in wanted or one.code.casefold() in wanted), ""
    )


def only_one(found: Found) -> Hit | None:
    """Give the municipality that is meant when the letters fit no other; None where names only look like them."""
    return found.hits[0] if len(found.hits) == 1 and not found.sentence else None


def list_rows(figures: Figures, asked: str = "", province: str = "") -> tuple[Row, ...]:
    """List the municipalities of a province, or of all, whose name (old or new) or code fits `asked`."""
    register = figures.register
    context = figures.context()
    if context.population is None:
        raise ValueError("Expected a context table with its population.")
    inhabitants = dict(zip(context.codes, context.population.tolist(), strict=True))
    fitting = None
    if asked:
        fitting = {match.municipality.code for match in register.search(asked, limit=len(register.municipalities))}
    return tuple(
        Row(one.code, one.name, one.province, round(inhabitants[one.code]))
        for one in sorted(register.municipalities, key=lambda one: _alphabetical(one.name))
        if (fitting is None or one.code in fitting) and province in {"", one.province}
    )


def provinces(register: Register) -> tuple[str, ...]:
    """Give the names of the provinces, in the order of the alphabet."""
    return tuple(sorted({one.province for one in register.municipalities}))


def _alphabetical(name: str) -> str:
    """Sort 's-Hertogenbosch under the H, as an index does."""
    return name.removeprefix("'s-").removeprefix("'t ").casefold()


def _hit(register: Register, match: Match) -> Hit:
    one = match.municipality
    former = match.matched if match.former else ""
    return Hit(one.code, one.name, one.province, former, former_code(register, former) if former else "")


def _why_nothing(register: Register, asked: str, language: Language) -> str:
    try:
        register.find(asked)
    except BadInput as problem:
        return " ".join([*problem.say(language), sentences.OLD_NAMES().say(language)])
    return ""
