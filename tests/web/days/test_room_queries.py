"""What does not fit in the rooms of a day, and the rooms of earlier days."""

from __future__ import annotations

from datetime import date, time

import pytest

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.models import Day, Offer, Room, Slot
from leercyclus.web.days.room_queries import Kind, misfits, room_rows, rooms_before
from tests.cast import Cast
from tests.fixed import fixed

DAY = fixed("day")


def told(in_need: int = 0) -> list[tuple[Kind, str, str]]:
    return [(one.kind, one.room.name, one.titles) for one in misfits(whole_day(DAY), in_need)]


def test_a_day_in_which_all_fits_has_nothing_to_tell(cast: Cast) -> None:
    assert (cast.circle.pk, told()) == (fixed("circle"), [])


@pytest.mark.usefixtures("cast")
def test_a_room_that_is_too_small_is_told_once_with_all_that_is_too_large_for_it() -> None:
    Room.objects.filter(pk=fixed("room-hall")).update(seats=50)
    Slot.objects.filter(day=DAY).exclude(kind__in=["plenary", "closing"]).update(room=None)
    Offer.objects.filter(pk=fixed("offer-letters")).update(seats=13)
    assert told() == [
        (Kind.SEATS, "Raadzaal", "‘Plenair’, ‘Eén ding mee naar huis’"),
        (Kind.SEATS, "Kamer 2", "‘Begrijpelijke brieven’"),
    ]


@pytest.mark.usefixtures("cast")
def test_two_workshops_in_one_room_at_one_time_are_told_and_one_that_was_called_off_is_not() -> None:
    Offer.objects.filter(pk=fixed("offer-waste")).update(room=fixed("room-small"))
    assert told() == [(Kind.TWICE, "Kamer 2", "‘Afval scheiden’, ‘Begrijpelijke brieven’")]
    Offer.objects.filter(pk=fixed("offer-waste")).update(called_off_at="2027-03-18T08:00Z")
    assert told() == []


@pytest.mark.usefixtures("cast")
def test_parts_that_follow_on_one_another_do_not_collide_and_parts_that_overlap_do() -> None:
    Slot.objects.filter(pk=fixed("slot-plenary")).update(minutes=30)
    assert told() == []
    Slot.objects.filter(pk=fixed("slot-plenary")).update(minutes=31)
    assert [kind for kind, _room, _titles in told()] == [Kind.TWICE]


@pytest.mark.usefixtures("cast")
def test_stairs_are_told_only_where_somebody_needs_help_and_the_room_is_used() -> None:
    assert told(in_need=2) == [(Kind.ACCESS, "Kamer 2", "")]
    Offer.objects.filter(room=fixed("room-small")).update(room=None)
    assert told(in_need=2) == []


@pytest.mark.usefixtures("cast")
def test_a_room_has_its_uses_in_the_order_of_the_clock() -> None:
    hall, small = room_rows(whole_day(DAY), 0)
    assert [one.begins for one in hall.uses] == sorted(one.begins for one in hall.uses)
    assert [one.title for one in small.uses] == ["Begrijpelijke brieven"]
    assert next(one for one in hall.uses if one.begins == time(10, 45)).title == "Afval scheiden"


def test_rooms_of_earlier_days_come_once_as_they_were_last_and_drafts_of_other_circles_stay_secret(cast: Cast) -> None:
    def day(when: date, name: str, seats: int, **facts: object) -> Day:
        made = Day.objects.create(**{"circle": cast.circle, "host": cast.zwolle, "date": when, **facts})
        Room.objects.create(day=made, name=name, seats=seats)
        return made

    other = type(cast.circle).objects.create(name="Een andere kring", comparison="g=GM0193")
    day(date(2025, 3, 1), "Trouwzaal", 30)
    day(date(2026, 3, 1), "trouwzaal", 40)
    day(date(2026, 4, 1), "Geheime zaal", 9, circle=other)
    day(date(2026, 5, 1), "Stadszaal", 99, circle=other, state="published")
    day(date(2026, 6, 1), "Enschedezaal", 5, host=cast.enschede)
    day(date(2026, 7, 1), "RAADZAAL", 60)
    whole = whole_day(DAY)
    assert [(one.name, one.seats) for one in rooms_before(whole.day, whole.rooms)] == [
        ("Stadszaal", 99),
        ("trouwzaal", 40),
    ]
