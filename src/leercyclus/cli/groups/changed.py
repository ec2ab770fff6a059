"""What changes in a day: who does not come, who joins, which rounds stay, who moves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from leercyclus.cli.groups import make_sentences
from leercyclus.cli.groups import repair_sentences as sentences
from leercyclus.cli.groups import sentences as group_sentences
from leercyclus.cli.groups.asked_rules import NO_KIND, title
from leercyclus.cli.groups.words import Words
from leercyclus.engine.groups.instance import Instance, Person
from leercyclus.engine.groups.result import Move
from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.formats.groups import (
    Names,
    PeopleTable,
    attribute_title,
    misspelled,
    names_of,
    read_people,
    refuse,
    round_title,
)
from leercyclus.formats.names import plain

MOSTLY_MIXED = ("municipality", "level")
"""Attributes of which a misspelled value is told, whether or not people are mixed by them."""


@dataclass(frozen=True, slots=True)
class Joining:
    """Who joins, with what the question calls their attributes, and how the list was read."""

    people: tuple[Person, ...]
    notes: tuple[Reason, ...]


def frozen_line(from_round: int, rounds: int) -> Reason:
    """Say which rounds stay and which may change, in the words of people: counted from 1.

    Raises:
        BadInput: there is no such round.
    """
    if not 0 <= from_round < rounds:
        raise BadInput(sentences.FROM_ROUND(last=rounds - 1, found=from_round))
    if from_round == 0:
        return sentences.ALL_FREE()
    free = (sentences.LAST if from_round == rounds - 1 else sentences.FROM)(round=from_round + 1)
    if from_round == 1:
        return sentences.ONE_STAYS(free=free)
    return sentences.TWO_STAY(free=free) if from_round == 2 else sentences.MORE_STAY(last=from_round, free=free)  # noqa: PLR2004 - said as it is


def absent_ids(instance: Instance, typed: Sequence[str]) -> tuple[str, ...]:
    """Find who does not come, by id or name.

    Raises:
        BadInput: somebody unknown, with who is perhaps meant.
    """
    names = Names(names_of(instance))
    found: dict[str, None] = {}
    problems: list[Reason] = []
    for text in typed:
        for one in names.find_all(text):
            if isinstance(one, str):
                found[one] = None
            else:
                problems.append(sentences.ABSENT(problem=one))
    if problems:
        raise BadInput(*problems)
    return tuple(found)


def walk_ins_of(data: bytes, name: str, instance: Instance) -> Joining:
    """Read who joins; their columns may be called as in the question, or in Dutch or English.

    Where the list does not tell by what people are spread, those who join count as a kind of their own.

    Raises:
        BadInput: problems in the list, with row and column; no column across which people are to meet.
    """
    table = read_people(data, name, rounds=len(instance.rounds), others=names_of(instance)).checked()
    mixed = dict.fromkeys((instance.cross, *instance.diversify))
    keys = _keys(table, [*mixed, *(bound.attribute for bound in instance.bounds)])
    column_of = {attribute: title(table, key) for key, attribute in keys.items()}
    if instance.cross not in column_of:
        columns = ", ".join(f"‘{column}’" for column in (table.columns.header if table.columns else ()))
        raise BadInput(sentences.NO_ATTRIBUTE(file=name, attribute=attribute_title(instance.cross), found=columns))
    refuse(
        [problem for key, attribute in keys.items() if attribute == instance.cross for problem in table.lacking(key)]
    )
    spelling = {
        (key, plain(value)): value for one in instance.people for key, value in one.attributes.items() if plain(value)
    }
    people, notes = [], list(table.notes)
    for one in table.people:
        called = {keys.get(key, key): value for key, value in one.attributes.items()}
        told = {key: spelling.get((key, plain(value)), value) for key, value in called.items()}
        people.append(replace(one, attributes={**dict.fromkeys(instance.diversify, NO_KIND), **told}))
    for attribute in instance.diversify:
        empty = sum(one.attributes[attribute] == NO_KIND for one in people)
        if attribute not in column_of:
            notes.append(sentences.NO_SPREAD(file=name, attribute=attribute_title(attribute)))
        elif empty:
            notes.append(make_sentences.NOT_FILLED(column=column_of[attribute], count=empty))
    return Joining(tuple(people), (*notes, *_odd(instance, people, {**_own(table), **column_of})))


def _own(table: PeopleTable) -> dict[str, str]:
    """Give the columns of what people are usually mixed by."""
    known = table.columns.attributes if table.columns else {}
    return {key: title(table, key) for key in MOSTLY_MIXED if key in known}


def _odd(instance: Instance, people: Sequence[Person], columns: Mapping[str, str]) -> Iterator[Reason]:
    """Name values that nobody in the day has, and that look like one that somebody has."""
    for attribute, column in columns.items():
        known = dict.fromkeys(one.attributes.get(attribute, "") for one in instance.people)
        for value in dict.fromkeys(one.attributes.get(attribute, "") for one in people):
            for alike in misspelled(value, known):
                yield sentences.ODD_VALUE(column=column, found=value, value=alike)


def numbered(instance: Instance, reason: Reason) -> Reason:
    """Name the group of a round by its number from 1, as the tables of the day do, where a reason speaks of one."""
    number, group = reason.figures.get("round"), reason.figures.get("group")
    if not isinstance(number, int) or not 1 <= number <= len(instance.rounds):
        return reason
    places = {each.id: place for place, each in enumerate(instance.rounds[number - 1], start=1)}
    if group not in places:
        return reason
    return reason.rule(**{**reason.figures, "group": places[str(group)]})


def moves_lines(instance: Instance, moves: Sequence[Move], words: Words, language: Language) -> list[str]:
    """Tell who moves and why, round by round."""
    if not moves:
        return [sentences.NO_MOVES().say(language)]
    lines = [sentences.MOVES(count=len(moves)).say(language)]
    for number in range(len(instance.rounds)):
        here = [move for move in moves if move.round == number]
        if here:
            lines.append(f"{round_title(number, language)}:")
        for move in here:
            said = sentences.MOVE(
                person=words.names.get(move.person, move.person),
                before=_group(instance, number, move.before),
                after=_group(instance, number, move.after),
                reason=words.put_in(move.reason),
            )
            lines.append(f"  {said.say(language)}")
    return lines


def moves_data(moves: Sequence[Move], words: Words, language: Language) -> list[dict[str, object]]:
    """Give who moves and why as JSON has it."""
    return [
        {
            "person": move.person,
            "round": move.round,
            "before": move.before,
            "after": move.after,
            "reason": words.put_in(move.reason).say(language),
        }
        for move in moves
    ]


def _group(instance: Instance, number: int, name: str) -> Reason | str:
    """Name a group by its number from 1, and its theme where it has one."""
    for place, group in enumerate(instance.rounds[number], start=1):
        if group.id == name:
            rule = group_sentences.GROUP_THEME if group.theme else group_sentences.GROUP
            return rule(number=place, theme=group.theme)
    return name


def _keys(table: PeopleTable, wanted: Sequence[str]) -> dict[str, str]:
    """Give of every attribute of a list what the question calls it."""
    known = table.columns.attributes if table.columns else {}
    keys: dict[str, str] = {}
    for attribute in wanted:
        for key in known:
            if plain(attribute) in {plain(key), plain(title(table, key))}:
                keys[key] = attribute
    return keys
