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
from leercyclus.formats.names import plain

MOST = 8


@dataclass(frozen=True, slots=True)
class Hit:
    """A municipality that may be meant; `former` is the old name by which it was found, else empty."""

    code: str
    name: str
    province: str
    former: str


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
    sure = any(plain(asked) in plain(match.matched) for match in matches)
    return Found(tuple(map(_hit, matches)), "" if sure or not asked else _why_nothing(register, asked, language))


def certain(register: Register, asked: str) -> str | None:
    """Give the code of the municipality that is meant beyond doubt, or None."""
    try:
        return register.find(asked).code
    except BadInput:
        return None


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


def _hit(match: Match) -> Hit:
    one = match.municipality
    return Hit(one.code, one.name, one.province, match.matched if match.former else "")


def _why_nothing(register: Register, asked: str, language: Language) -> str:
    try:
        register.find(asked)
    except BadInput as problem:
        return " ".join(problem.say(language))
    return ""
