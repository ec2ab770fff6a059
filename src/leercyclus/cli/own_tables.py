"""A table of one's own in the place of the Dutch figures: any codes, or Dutch municipalities by code or name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.cli import sentences
from leercyclus.cli.sources import open_figures, read_file
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.tables import ContextTable
from leercyclus.figures.register import Register
from leercyclus.formats.lookups import kind_of
from leercyclus.formats.names import code_of, plain
from leercyclus.formats.numerals import Decimal
from leercyclus.formats.tables import TablePreview, read_table

SOME = 3
DECIMALS: Mapping[str, Decimal] = {"point": ".", "comma": ",", "punt": ".", "komma": ","}
"""How the decimal sign is called on the command line."""


@dataclass(frozen=True, slots=True)
class OwnTable:
    """A table that was read, and who asks.

    Attributes:
        table: the values by code.
        code: who asks, a code of the table.
        names: code to name, of those with a name.
        told: how the table was read.
    """

    table: ContextTable
    code: str
    names: Mapping[str, str]
    told: tuple[Reason, ...]


def open_own(path: str, wanted: str, decimal: str | None) -> OwnTable:
    """Read a table of one's own.

    When the first column holds Dutch municipalities by name, a name that is unknown or that merged away is a problem;
    codes are taken as they stand.

    Args:
        path: the file.
        wanted: who asks: a code, or a name where the table has names.
        decimal: a key of `DECIMALS`, for a table that does not tell its decimal sign.

    Raises:
        BadInput: when the file cannot be read or has problems, each with its row and column.
    """
    data, sign = read_file(path), DECIMALS[decimal] if decimal else None
    preview = read_table(data, path, decimal=sign)
    register = open_figures().register
    kind = kind_of(preview.codes, register.names, register.former)
    if kind == "names":
        preview = read_table(data, path, known=register.names, former=register.former, decimal=sign)
    table = _table(preview)
    names = dict(preview.names)
    if kind:
        dutch = {code: code_of(code) or "" for code in table.codes}
        names = {code: register.names[found] for code, found in dutch.items() if found in register.names}
    told = preview.notes
    if kind == "codes":
        old = [code for code in table.codes if code not in names]
        told += (sentences.OTHER_CODES(count=len(old), some=", ".join(old[:SOME])),) if old else ()
    return OwnTable(table, _who(wanted, table, names, register if kind else None), names, told)


def _table(preview: TablePreview) -> ContextTable:
    """Give the table; with a sentence about `--decimal` where it would help."""
    try:
        return preview.table()
    except BadInput as bad:
        doubted = any(problem.reason.rule.id == "formats.two_readings" for problem in preview.problems)
        raise BadInput(*bad.reasons, *([sentences.SAY_DECIMAL()] if doubted else [])) from None


def _who(wanted: str, table: ContextTable, names: Mapping[str, str], register: Register | None) -> str:
    """Find who asks by code, by a name in the table, or by any name of a Dutch municipality."""
    if wanted in table.codes:
        return wanted
    alike = [code for code in table.codes if plain(wanted) in {plain(code), plain(names.get(code, ""))}]
    if plain(wanted) and len(alike) == 1:
        return alike[0]
    if register is None:
        return wanted  # the engine refuses it and names those that look like it
    meant = register.find(wanted)
    found = next((code for code in table.codes if code_of(code) == meant.code), None)
    if found is None:
        raise BadInput(sentences.NOT_IN_TABLE(name=meant.name, code=meant.code))
    return found
