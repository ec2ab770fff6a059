"""What is asked of a day on the command line, with the words of somebody's own spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from leercyclus.cli.groups import make_sentences as sentences
from leercyclus.cli.groups.asked_rules import NO_KIND, bounds_of, cross_of, diversify_of, pairs_of, title
from leercyclus.engine.groups.instance import Instance, Person
from leercyclus.engine.groups.making import make_instance
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import Reason
from leercyclus.formats.groups import (
    Names,
    PeopleTable,
    Workshops,
    name_of,
    read_people,
    read_workshops,
    refuse,
)
from leercyclus.formats.names import near, plain
from leercyclus.formats.problems import Problem


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed.

    Attributes:
        rounds: how many; size: people a group.
        cross: a column, None for the municipality; diversify: columns with commas, None for level and department.
        bounds: (option, text) of every limit.
        apart: texts with names; together: the same.
        workshops: name and bytes of the list of workshops, or None.
        partners_apart: whether partners sit apart from their own municipality.
    """

    rounds: int
    size: int
    cross: str | None
    diversify: str | None
    bounds: Sequence[tuple[str, str]]
    apart: Sequence[str]
    together: Sequence[str]
    workshops: tuple[str, bytes] | None
    partners_apart: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that was made.

    Attributes:
        instance: the question.
        titles: what the file calls the attributes.
        notes: how everything was understood.
    """

    instance: Instance
    titles: Mapping[str, str]
    notes: tuple[Reason, ...]


def asked_of(data: bytes, name: str, wanted: Wanted) -> Asked:
    """Make the question of a day of a spreadsheet of people.

    Raises:
        BadInput: problems in the spreadsheet, with row and column; columns, values or names that are not in it.
    """
    make_instance((), rounds=wanted.rounds, size=wanted.size, cross="")  # numbers out of range come first
    table = read_people(data, name, rounds=wanted.rounds).checked()
    workshops = None
    if wanted.workshops is not None:
        workshops = read_workshops(wanted.workshops[1], wanted.workshops[0], rounds=wanted.rounds)
    cross = cross_of(table, wanted.cross)
    diversify = diversify_of(table, wanted.diversify, cross)
    refuse(table.lacking(cross))
    people, notes = _wishing(table, workshops)
    names = Names({one.id: name_of(one) for one in table.people})
    instance = make_instance(
        _filled(people, diversify),
        rounds=wanted.rounds,
        size=wanted.size,
        cross=cross,
        diversify=diversify,
        bounds=bounds_of(table, wanted.bounds),
        apart=(*table.apart, *pairs_of(names, "--apart", wanted.apart)),
        together=(*table.together, *pairs_of(names, "--together", wanted.together)),
        workshops=workshops.rounds if workshops else None,
        partners_apart=wanted.partners_apart,
        name=PurePath(name).stem,
    )
    titles = {key: title(table, key) for key in (table.columns.attributes if table.columns else ())}
    told = (*table.notes, *(workshops.notes if workshops else ()), *notes, *_told(table, instance))
    return Asked(verified(instance), titles, told)


def _wishing(table: PeopleTable, workshops: Workshops | None) -> tuple[list[Person], list[Reason]]:
    """Write wishes as the workshops are called; one that looks like a workshop and is none is a problem."""
    if workshops is None:
        unused = [sentences.WISHES_UNUSED()] if any(one.wishes for one in table.people) else []
        return list(table.people), unused
    spelling = {plain(theme): theme for theme in workshops.themes}
    problems: list[Problem] = []
    strange: dict[str, None] = {}
    people = []
    for one in table.people:
        people.append(replace(one, wishes=tuple(spelling.get(plain(wish), wish) for wish in one.wishes)))
        for wish in one.wishes:
            alike = near(wish, workshops.themes) if plain(wish) not in spelling else []
            if alike:
                column = table.columns.column("wishes") if table.columns else None
                reason = sentences.WISH_NEAR(found=wish, near=", ".join(alike))
                problems.append(Problem(table.lines[one.id], column, reason))
            elif plain(wish) not in spelling:
                strange[wish] = None
    refuse(problems)
    return people, [sentences.WISH_UNKNOWN(wishes=", ".join(strange))] if strange else []


def _filled(people: Sequence[Person], diversify: Sequence[str]) -> list[Person]:
    """Give those whose cell is empty a kind of their own, where people are spread by it."""
    empty = dict.fromkeys(diversify, NO_KIND)
    return [replace(one, attributes={**empty, **one.attributes}) for one in people]


def _told(table: PeopleTable, instance: Instance) -> Iterator[Reason]:
    """Tell what people are mixed by, and how large the groups are."""
    cross = title(table, instance.cross)
    if instance.diversify:
        spread = ", ".join(f"‘{title(table, key)}’" for key in instance.diversify)
        yield sentences.PLAN(cross=cross, spread=spread)
    else:
        yield sentences.PLAN_CROSS(cross=cross)
    values = {one.attributes[instance.cross] for one in instance.people}
    if len(values) == 1:
        yield sentences.ONE_VALUE(column=cross, value=values.pop())
    for key in instance.diversify:
        empty = len(table.lacking(key))
        if empty:
            yield sentences.NOT_FILLED(column=title(table, key), count=empty)
    for number, groups in enumerate(instance.rounds):
        yield sentences.SIZES(round=number + 1, people=len(instance.present(number)), groups=len(groups))
