"""The workbook of a day: people, tables, programme, check-in and what to cook, from the same documents as the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leercyclus.engine.reasons import Rule
from leercyclus.formats.paper import sentences
from leercyclus.formats.paper.checklist import CheckList
from leercyclus.formats.paper.run_sheet import RunSheet
from leercyclus.formats.paper.tables import TableRound
from leercyclus.formats.sheets import Cell, Sheet


@dataclass(frozen=True, slots=True)
class Choice:
    """A group of a round: the title of its table, workshop or visit, and who sits there."""

    title: str
    round: TableRound


def workbook(
    found: CheckList, run: RunSheet, groups: Sequence[Choice], counts: Sequence[tuple[str, int]]
) -> tuple[Sheet, ...]:
    """Give the sheets of a day.

    Args:
        found: who is expected.
        run: the programme.
        groups: in the order of the clock, then of the tables.
        counts: what the caterer is told: what, and for how many. Never for whom.
    """

    def head(rule: Rule) -> list[str]:
        return rule().say(found.language).split("|")

    def name(rule: Rule) -> str:
        return rule().say(found.language)

    people = [
        [one.place.name, each.name, each.post, *map(_number, each.seats), each.note]
        for one in found.delegations
        for each in one.people
    ]
    first, last = head(sentences.PEOPLE_HEAD)[:3], head(sentences.PEOPLE_HEAD)[3:]
    return (
        Sheet(name(sentences.PEOPLE), [*first, *found.rounds, *last], people, is_wide=True),
        Sheet(name(sentences.TABLES), head(sentences.TABLES_HEAD), list(_seats(groups)), is_wide=True),
        Sheet(name(sentences.PROGRAMME), head(sentences.PROGRAMME_HEAD), list(_steps(run)), is_wide=True),
        _check_in(found),
        Sheet(name(sentences.CATERING), head(sentences.CATERING_HEAD), [list(pair) for pair in counts]),
    )


def _seats(groups: Sequence[Choice]) -> Iterator[list[Cell]]:
    for group in groups:
        one = group.round
        for guest in one.people:
            yield [one.name, one.when, _number(group.title), one.room, guest.name, guest.place.name, guest.post]


def _steps(run: RunSheet) -> Iterator[list[Cell]]:
    called_off = sentences.CALLED_OFF().say(run.language)
    for step in run.steps:
        yield [step.begins, step.ends, step.what, step.room, step.leader, "", None, step.note]
        for one in step.options:
            mind = called_off if one.called_off else one.note
            yield [step.begins, step.ends, one.what, one.where, one.leader, one.stand_in, one.people, mind]


def _check_in(found: CheckList) -> Sheet:
    """List everybody with an empty cell to tick; what somebody needs only where the list holds it."""
    language = found.language
    needs = any(each.need for one in found.delegations for each in one.people)
    heads = [*sentences.CHECK_IN_HEAD().say(language).split("|"), *found.rounds]
    rows = [
        ["", one.place.name, each.name, *map(_number, each.seats), *([each.need] if needs else [])]
        for one in found.delegations
        for each in one.people
    ]
    heads += [sentences.NEED_HEAD().say(language)] if needs else []
    return Sheet(sentences.CHECK_IN().say(language), heads, rows, is_wide=True)


def _number(text: str) -> Cell:
    """Give the number of a table as a number, so that a spreadsheet sorts it."""
    return int(text) if text.isdecimal() else text
