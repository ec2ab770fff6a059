"""What a repair changed, as the first sheet of the workbook: who left, who came, who sits elsewhere, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leercyclus.formats.groups import day_sentences as sentences
from leercyclus.formats.groups.day import Changes, Day, round_title
from leercyclus.formats.sheets import Cell, Sheet

Rows = Sequence[Sequence[Cell]]


def changes_sheet(day: Day, changes: Changes) -> Sheet:
    """Give a row a change: who, round, from group, to group, why; each kind of change below its own heading."""
    say = day.language
    kinds: list[tuple[str, Rows]] = [
        (sentences.LEFT(count=len(changes.absent)).say(say), list(_left(day, changes))),
        (sentences.CAME(count=len(changes.joined)).say(say), list(_came(day, changes))),
        (_moved_title(day, changes), list(_moved(day, changes))),
        (sentences.OTHERWISE().say(say), [[None, None, None, None, note.say(say)] for note in changes.notes]),
    ]
    rows: list[Sequence[Cell]] = []
    headings: set[int] = set()
    for title, found in kinds:
        if found or title == _moved_title(day, changes):
            headings.add(len(rows))
            rows += [[title], *found, []]
    return Sheet(sentences.CHANGES().say(say), sentences.CHANGES_HEAD().say(say).split("|"), rows, frozenset(headings))


def _moved_title(day: Day, changes: Changes) -> str:
    """Head who sits elsewhere; that nobody does is worth a line too."""
    rule = sentences.MOVED if changes.moves else sentences.NOBODY_MOVED
    return rule(count=len({move.person for move in changes.moves})).say(day.language)


def _left(day: Day, changes: Changes) -> Iterator[list[Cell]]:
    absent, why = sentences.ABSENT().say(day.language), sentences.IS_NOT_THERE().say(day.language)
    for one in changes.absent:
        seats = list(_seats(day, changes.seats, one, changes.from_round))
        for title, group in seats:
            yield [day.name(one), title, group, absent, why]
        if not seats:
            yield [day.name(one), None, None, absent, why]


def _came(day: Day, changes: Changes) -> Iterator[list[Cell]]:
    not_yet, why = sentences.NOT_YET().say(day.language), sentences.JOINS().say(day.language)
    for one in changes.joined:
        for title, group in _seats(day, day.plan.seats, one, changes.from_round):
            yield [day.name(one), title, not_yet, group, why]


def _moved(day: Day, changes: Changes) -> Iterator[list[Cell]]:
    for number, groups in enumerate(day.instance.rounds):
        places = {group.id: place for place, group in enumerate(groups, start=1)}
        for move in changes.moves:
            if move.round == number:
                before, after = (day.group_title(number, places[one]) for one in (move.before, move.after))
                title = round_title(number, day.language)
                yield [day.name(move.person), title, before, after, move.reason.say(day.language)]


def _seats(
    day: Day, seats: Sequence[Sequence[Sequence[str]]], person: str, from_round: int
) -> Iterator[tuple[str, str]]:
    """Give the round and the group of every seat of somebody from a round on."""
    for number in range(from_round, len(seats)):
        for place, ids in enumerate(seats[number], start=1):
            if person in ids:
                yield round_title(number, day.language), day.group_title(number, place)
