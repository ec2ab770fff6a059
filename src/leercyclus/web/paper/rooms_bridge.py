"""Paper that stands in the building: cards on the tables, signs at the rooms, and the run sheet of the coordinators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper import (
    Choice,
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
from leercyclus.web.days.day_queries import OFFERED, ends_at
from leercyclus.web.days.models import Offer, Room, Slot
from leercyclus.web.municipalities import cards_sentences
from leercyclus.web.paper import sentences
from leercyclus.web.paper.told import Group, clock, guest_of
from leercyclus.web.paper.told_bridge import Told, leader_of_offer, place_of_offer


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
    for slot in told.whole.grouped:
        for group in told.groups:
            if (group.slot, group.table) == (slot.pk, number):
                yield _round(told, slot, group)


def _round(told: Told, slot: Slot, group: Group) -> TableRound:
    return TableRound(
        name=told.titles[slot.pk],
        when=told.when(slot),
        room=told.where(slot, group),
        question=slot.question,
        people=tuple(map(guest_of, group.people)),
    )


def choices_of(told: Told) -> list[Choice]:
    """Give every group of the day with its title: the number of the table, or the name of the workshop or visit."""
    return [
        Choice(str(group.table) if group.table else told.title(slot, group), _round(told, slot, group))
        for slot in told.whole.grouped
        for group in told.groups
        if group.slot == slot.pk
    ]


def signs_of(told: Told) -> RoomSigns:
    """Make a sign of every room: what is there when."""
    signs = tuple(
        RoomSign(one.name, one.way, one.is_step_free, one.has_hearing_loop, tuple(_uses(told, one)))
        for one in told.whole.rooms
    )
    return RoomSigns(told.occasion, told.language, signs)


def _uses(told: Told, room: Room) -> Iterator[Use]:
    for slot in told.whole.slots:
        if slot.kind in OFFERED:
            for offer in told.whole.offers_in(slot.pk):
                if _is_in(offer, slot, room):
                    yield Use(told.when(slot), offer.title, leader_of_offer(offer))
        elif slot.room_id == room.pk:
            yield Use(told.when(slot), told.titles[slot.pk], _more(told, slot))


def _is_in(offer: Offer, slot: Slot, room: Room) -> bool:
    if offer.room_id:
        return offer.room_id == room.pk
    return not offer.meeting_point and slot.room_id == room.pk


def _more(told: Told, slot: Slot) -> str:
    """Tell which tables stand there in a round; else who leads."""
    tables = sorted(group.table for group in told.groups if group.slot == slot.pk and group.table)
    return tables_in_words(tables, told.language) if tables else slot.leader.name if slot.leader else ""


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
        steps=tuple(_step(told, slot) for slot in told.whole.slots),
    )


def _step(told: Told, slot: Slot) -> Step:
    question = sentences.QUESTION(question=slot.question).say(told.language) if slot.question else ""
    return Step(
        begins=clock(slot.begins),
        ends=clock(ends_at(slot.begins, slot.minutes)),
        what=told.titles[slot.pk],
        room=slot.room.name if slot.room else "",
        leader=slot.leader.name if slot.leader else "",
        note=" ".join(filter(None, [slot.note, question])),
        options=tuple(_option(told, slot, offer) for offer in told.whole.offers_in(slot.pk, called_off=True)),
    )


def _option(told: Told, slot: Slot, offer: Offer) -> Option:
    people = sum(len(one.people) for one in told.groups if (one.slot, one.offer) == (slot.pk, offer.pk))
    return Option(
        what=offer.title,
        where=place_of_offer(offer),
        leader=leader_of_offer(offer),
        stand_in=offer.stand_in_name,
        people=people if told.has_groups else None,
        called_off=offer.called_off_at is not None,
    )
