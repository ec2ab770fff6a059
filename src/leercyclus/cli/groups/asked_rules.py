"""Columns, limits and pairs as they are typed on the command line, with the words of a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from leercyclus.cli.groups import make_sentences as sentences
from leercyclus.engine.groups.instance import Bound, Pair
from leercyclus.engine.peers.method import near_names
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.groups import Names, PeopleTable
from leercyclus.formats.names import plain

_BOUND = re.compile(r"\s*(?P<column>[^=]+?)\s*=\s*(?P<value>.+?)\s*:\s*(?P<count>\d{1,6})\s*")
NO_KIND = "–"
"""The kind of those whose cell is empty, where people are spread by it."""
_USUAL_SPREAD = ("level", "department")


def title(table: PeopleTable, attribute: str) -> str:
    """Give what the spreadsheet calls an attribute."""
    return (table.columns.column(attribute) if table.columns else None) or attribute


def attribute_of(table: PeopleTable, option: str, text: str) -> str:
    """Find an attribute by the name of its column or by its own name.

    Raises:
        BadInput: there is no such column.
    """
    known = table.columns.attributes if table.columns else {}
    for key in known:
        if plain(text) in {plain(key), plain(title(table, key))}:
            return key
    raise BadInput(sentences.NO_COLUMN(option=option, found=text, columns=_columns(table)))


def cross_of(table: PeopleTable, text: str | None) -> str:
    """Find the attribute across which people are to meet; the municipality when none is named.

    Raises:
        BadInput: there is no such column.
    """
    if text is not None:
        return attribute_of(table, "--cross", text)
    known = table.columns.attributes if table.columns else {}
    if not known:
        raise BadInput(sentences.NO_COLUMNS())
    if "municipality" not in known:
        raise BadInput(sentences.NO_CROSS(columns=_columns(table)))
    return "municipality"


def diversify_of(table: PeopleTable, text: str | None, cross: str) -> tuple[str, ...]:
    """Find the attributes to spread evenly.

    When none are named these are level and department, as far as they are there, or else what people meet across.

    Raises:
        BadInput: there is no such column.
    """
    if text is None:
        known = table.columns.attributes if table.columns else {}
        return tuple(key for key in _USUAL_SPREAD if key in known) or (cross,)
    words = [word.strip() for word in re.split(r"[,;]", text) if word.strip()]
    return tuple(dict.fromkeys(attribute_of(table, "--diversify", word) for word in words))


def bounds_of(table: PeopleTable, typed: Sequence[tuple[str, str]]) -> tuple[Bound, ...]:
    """Read limits such as `level=alderman:1`; each is an option and its text.

    Raises:
        BadInput: another form, a column or a value that is not there.
    """
    return tuple(_bound(table, option, text) for option, text in typed)


def pairs_of(names: Names, option: str, typed: Sequence[str]) -> Iterator[Pair]:
    """Read pairs such as `Anna; Piet`; of more names every two are a pair.

    Raises:
        BadInput: fewer than two names, or somebody who is not on the list.
    """
    for text in typed:
        found = list(names.find_all(text))
        wrong = [part for part in found if isinstance(part, Reason)]
        if wrong:
            raise BadInput(*(sentences.AT_OPTION(option=option, problem=reason) for reason in wrong))
        if len(set(found)) < 2:  # noqa: PLR2004 - a pair
            raise BadInput(sentences.BAD_PAIR(option=option, found=text))
        yield from combinations([part for part in found if isinstance(part, str)], 2)


def _bound(table: PeopleTable, option: str, text: str) -> Bound:
    found = _BOUND.fullmatch(text)
    if found is None:
        raise BadInput(sentences.BAD_BOUND(option=option, found=text))
    attribute, count = attribute_of(table, option, found["column"]), int(found["count"])
    values = dict.fromkeys(one.attributes[attribute] for one in table.people if attribute in one.attributes)
    value = next((one for one in values if plain(one) == plain(found["value"])), None)
    if value is None:
        hint = near_names(found["value"], values)
        column = title(table, attribute)
        raise BadInput(sentences.NO_VALUE(option=option, column=column, found=found["value"], hint=hint))
    return Bound(attribute, value, at_most=count) if option == "--at-most" else Bound(attribute, value, at_least=count)


def _columns(table: PeopleTable) -> str:
    known = table.columns.attributes if table.columns else {}
    return ", ".join(f"‘{title(table, key)}’" for key in known)
