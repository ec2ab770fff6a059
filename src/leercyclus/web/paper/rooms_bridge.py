"""Paper that stands in the building: cards on the tables, signs at the rooms, and the run sheet of the coordinators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import Choice as Chosen
from leercyclus.formats.paper import (
    Option,
    RoomSign,
    RoomSigns,
    RunSheet,
    Step,
    TableCard,
    TableCards,
    TableRound,
    Use,
)
from leercyclus.web.municipalities import cards_sentences
from leercyclus.web.paper import sentences
from leercyclus.web.paper.told import Choice, Group, Part, clock
from leercyclus.web.paper.told_bridge import Told, guests_of, title_of, where_of


def tables_of(told: Told) -> TableCards:
    """Make a card of every table; none before groups are published."""
    numbers = sorted({group.table for group in told.groups if group.table})
    asked = (cards_sentences.DO, cards_sentences.TRUE, cards_sentences.CHANGE)
    return TableCards(
        told.occasion,
        told.language,
        tuple(TableCard(number, tuple(_rounds(told, number))) for number in numbers),
        tuple(rule().say(told.language) for rule in asked),
        cards_sentences.HOUSE_RULE().say(told.language),
    )


def _rounds(told: Told, number: int) -> Iterator[TableRound]:
    for part in told.grouped:
        for group in told.groups:
            if (group.slot, group.table) == (part.id, number):
                yield _round(told, part, group)


def _round(told: Told, part: Part, group: Group) -> TableRound:
    return TableRound(
        name=part.title,
        when=part.when,
        room=where_of(part, group),
        question=part.question,
        people=guests_of(told, part, group),
    )


def choices_of(told: Told) -> list[Chosen]:
    """Give every group of the day with its title: the number of the table, or the name of the workshop or visit."""
    return [
        Chosen(str(group.table) if group.table else title_of(part, group), _round(told, part, group))
        for part in told.grouped
        for group in told.groups
        if group.slot == part.id
    ]


def signs_of(told: Told) -> RoomSigns:
    """Make a sign of every room: what is there when."""
    signs = tuple(
        RoomSign(one.name, one.way, one.is_step_free, one.has_hearing_loop, tuple(_uses(told, one.pk)))
        for one in told.whole.rooms
    )
    return RoomSigns(told.occasion, told.language, signs)


def _uses(told: Told, room: UUID) -> Iterator[Use]:
    for part in told.parts:
        if part.is_offered:
            for choice in part.choices:
                if not choice.called_off and _is_in(choice, part, room):
                    yield Use(part.when, choice.title, choice.leader)
        elif part.room == room:
            yield Use(part.when, part.title, _more(told, part))


def _is_in(choice: Choice, part: Part, room: UUID) -> bool:
    if choice.room:
        return choice.room == room
    return not choice.meets_elsewhere and part.room == room


def _more(told: Told, part: Part) -> str:
    """Tell which tables stand there in a round; else who leads."""
    tables = sorted(group.table for group in told.groups if group.slot == part.id and group.table)
    return tables_in_words(tables, told.language) if tables else part.leader


def tables_in_words(tables: Sequence[int], language: Language) -> str:
    """Write numbers of tables.

    Examples:
        >>> tables_in_words([1, 2, 3], "nl"), tables_in_words([1, 4], "en")
        ('tafels 1 tot en met 3', 'tables 1, 4')
    """
    if len(tables) == 1:
        return sentences.ONE_TABLE(number=tables[0]).say(language)
    if list(tables) == list(range(tables[0], tables[-1] + 1)):
        return sentences.TABLES(first=tables[0], last=tables[-1]).say(language)
    return sentences.TABLE_LIST(numbers=", ".join(map(str, tables))).say(language)


def run_sheet_of(told: Told) -> RunSheet:
    """Make the run sheet."""
    day = told.whole.day
    people = told.people
    count = sentences.COMING(people=len(people), municipalities=len({one.organisation for one in people}))
    return RunSheet(
        occasion=told.occasion,
        language=told.language,
        place=day.place,
        coordinators=(
            day.first_coordinator.name if day.first_coordinator else "",
            day.second_coordinator.name if day.second_coordinator else "",
        ),
        caterer=day.caterer,
        counts=(count.say(told.language),),
        steps=tuple(_step(told, part) for part in told.parts),
    )


def _step(told: Told, part: Part) -> Step:
    question = sentences.QUESTION(question=part.question).say(told.language) if part.question else ""
    return Step(
        begins=clock(part.begins),
        ends=clock(part.ends),
        what=part.title,
        room=part.where,
        leader=part.leader,
        note=" ".join(filter(None, [part.note, question])),
        options=tuple(_option(told, part, one) for one in part.choices),
    )


def _option(told: Told, part: Part, choice: Choice) -> Option:
    groups = [one for one in told.groups if (one.slot, one.offer) == (part.id, choice.id)]
    # Who leads stands beside it and takes no place.
    people = sum(each.registration != one.leader for one in groups for each in one.people)
    return Option(
        what=choice.title,
        where=choice.where,
        leader=choice.leader,
        stand_in=choice.stand_in,
        people=people if told.has_groups else None,
        called_off=choice.called_off,
        note=choice.secrecy,
    )
