"""One spelling for one thing: what people are mixed by, written alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from leercyclus.engine.reasons import Reason
from leercyclus.formats.groups import people_sentences as sentences
from leercyclus.formats.groups.people_columns import ATTRIBUTES, Columns
from leercyclus.formats.names import misspelled, plain

_OFTEN = 3


def one_spelling(rows: Sequence[Mapping[str, str]], columns: Columns) -> tuple[list[dict[str, str]], list[Reason]]:
    """Write values that differ only in capitals, accents or punctuation as the most usual of them, and tell it.

    A value that is there once and looks much like one that is often there stays as it is, and is told too.
    """
    notes: list[Reason] = []
    spelling: dict[str, dict[str, str]] = {}
    for attribute in columns.attributes:
        counts = Counter(row[attribute] for row in rows if row[attribute])
        best: dict[str, str] = {}
        for value, _ in counts.most_common():
            best.setdefault(plain(value) or value, value)
        spelling[attribute] = {value: best[plain(value) or value] for value in counts}
        column = columns.column(attribute) or attribute
        notes += [
            sentences.SPELLED(column=column, found=value, count=counts[value], value=kept)
            for value, kept in spelling[attribute].items()
            if value != kept
        ]
        if attribute in ATTRIBUTES:
            notes += _odd(column, Counter(spelling[attribute][row[attribute]] for row in rows if row[attribute]))
    told = [{key: spelling[key].get(value, "") for key, value in row.items()} for row in rows]
    return told, notes


def _odd(column: str, counts: Counter[str]) -> Iterator[Reason]:
    often = [value for value, count in counts.items() if count >= _OFTEN]
    for value, count in counts.items():
        if count == 1:
            for near in misspelled(value, often):
                yield sentences.ODD_VALUE(column=column, found=value, value=near)
