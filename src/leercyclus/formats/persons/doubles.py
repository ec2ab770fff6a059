"""Who stands in a list twice: the same is told once, what differs is refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from leercyclus.engine.reasons import Reason
from leercyclus.formats.names import plain
from leercyclus.formats.persons import sentences
from leercyclus.formats.persons.result import PersonRow
from leercyclus.formats.problems import Problem

_FACTS = tuple(one.name for one in fields(PersonRow) if one.name not in {"row", "email"})


def folded(
    rows: Sequence[PersonRow], column: str | None, *, is_table: bool
) -> tuple[list[PersonRow], list[Problem], list[Reason]]:
    """Fold rows that say the same of one person into the one that says most.

    One person is one address, capitals left out of account. Of rows without an address only those that are the same in
    everything are one person.

    Args:
        rows: the persons.
        column: the name of the column of addresses.
        is_table: whether the rows are of a table, and not people counted in text.

    Returns:
        The rows that stay, in their order; a problem for every row that says something else of the same address; a note
        for every row that was folded.
    """
    kept: dict[object, PersonRow] = {}
    problems: list[Problem] = []
    notes: list[Reason] = []
    twice = sentences.FOLDED if is_table else sentences.FOLDED_PERSON
    contradicts = sentences.CONTRADICTS if is_table else sentences.CONTRADICTS_PERSON
    for row in rows:
        key = row.email.casefold() or (plain(row.name) or row.name, *(getattr(row, fact) for fact in _FACTS[1:]))
        first = kept.setdefault(key, row)
        if first is row:
            continue
        odd = [fact for fact in _FACTS if not _same(first, row, fact)]
        if all(getattr(row, fact) in {"", ()} for fact in odd):
            notes.append(twice(name=row.name or row.email, row=str(row.row), first=str(first.row)))
        elif all(getattr(first, fact) in {"", ()} for fact in odd):
            notes.append(twice(name=row.name or row.email, row=str(first.row), first=str(row.row)))
            kept[key] = row
        else:
            facts = ", ".join(f"‘{_written(one, odd[0])}’" for one in (first, row))
            reason = contradicts(
                email=row.email,
                first=str(first.row),
                second=str(row.row),
                role=sentences.ROLES[odd[0]](),
                facts=facts,
            )
            problems.append(Problem(row.row, column, reason, is_person=not is_table))
    return sorted(kept.values(), key=lambda row: row.row), problems, notes


def _same(first: PersonRow, second: PersonRow, fact: str) -> bool:
    one, other = getattr(first, fact), getattr(second, fact)
    return bool(one == other or (fact == "name" and plain(one) == plain(other) != ""))


def _written(row: PersonRow, fact: str) -> str:
    value = getattr(row, fact)
    return ", ".join(value) if isinstance(value, tuple) else str(value)
