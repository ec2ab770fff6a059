"""A programme is changed: slots inside the day, none over another, what follows shifts along."""

from __future__ import annotations

from datetime import date, time

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.days.day_actions import begin_day
from leercyclus.web.days.models import Day, Room, Slot
from leercyclus.web.days.slot_actions import add_slot, change_slot, move_slot, remove_slot
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed


def actor(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def draft(cast: Cast) -> Day:
    return begin_day(actor=actor(cast), circle=cast.circle.pk, host=cast.enschede.pk, date=date(2027, 5, 20))


def clock(day: Day) -> dict[str, str]:
    return {f"{one.begins:%H:%M}": one.kind for one in Slot.objects.filter(day=day)}


def slot(day: Day, kind: str) -> Slot:
    return Slot.objects.filter(day=day, kind=kind)[0]


def test_what_follows_shifts_only_as_far_as_it_has_to_when_a_slot_gets_longer(cast: Cast) -> None:
    day = draft(cast)
    change_slot(actor=actor(cast), slot=slot(day, "closing").pk, version=1, minutes=20)
    plenary = slot(day, "plenary")
    change_slot(actor=actor(cast), slot=plenary.pk, version=1, minutes=30)
    assert list(clock(day)) == ["08:30", "09:00", "09:30", "10:30", "10:45", "12:00", "13:15", "15:00", "16:00"]
    change_slot(actor=actor(cast), slot=plenary.pk, version=2, minutes=35)
    assert list(clock(day))[2:5] == ["09:35", "10:35", "10:50"]
    assert list(clock(day))[-1] == "16:00", "the free minutes in between took it up"


def test_without_shifting_a_longer_slot_has_to_fit(cast: Cast) -> None:
    day = draft(cast)
    change_slot(actor=actor(cast), slot=slot(day, "plenary").pk, version=1, minutes=30, shift=False)
    with pytest.raises(BadInput) as bad:
        change_slot(actor=actor(cast), slot=slot(day, "plenary").pk, version=2, minutes=31, shift=False)
    assert "would begin at 09:30" in bad.value.say("en")[0]
    assert "lasts until 09:31" in bad.value.say("en")[0]
    assert slot(day, "plenary").minutes == 30


def test_what_would_fall_outside_the_day_is_said_and_nothing_moves(cast: Cast) -> None:
    day = draft(cast)
    before = clock(day)
    with pytest.raises(BadInput) as bad:
        change_slot(actor=actor(cast), slot=slot(day, "round").pk, version=1, minutes=180)
    assert "would last from" in bad.value.say("en")[0]
    assert clock(day) == before


def test_a_new_slot_pushes_what_follows_only_as_far_as_it_needs(cast: Cast) -> None:
    day = draft(cast)
    change_slot(actor=actor(cast), slot=slot(day, "closing").pk, version=1, minutes=25)
    added = add_slot(actor=actor(cast), day=day.pk, kind="break", begins=time(14, 35), minutes=30)
    assert clock(day)["15:05"] == "round"
    assert clock(day)["13:15"] == "visits"
    assert (added.begins, added.minutes) == (time(14, 35), 30)


def test_a_new_slot_in_what_is_left_free_moves_nothing(cast: Cast) -> None:
    day = draft(cast)
    before = clock(day)
    add_slot(actor=actor(cast), day=day.pk, kind="break", begins=time(14, 30), minutes=30)
    assert {**before, "14:30": "break"} == clock(day)


def test_a_new_slot_in_the_middle_of_another_is_refused(cast: Cast) -> None:
    day = draft(cast)
    with pytest.raises(BadInput, match="one part after another"):
        add_slot(actor=actor(cast), day=day.pk, kind="break", begins=time(9, 45), minutes=5)
    assert Slot.objects.filter(day=day).count() == 9


def test_two_neighbours_change_places_and_the_minutes_between_them_stay(cast: Cast) -> None:
    day = draft(cast)
    move_slot(actor=actor(cast), slot=slot(day, "plenary").pk, later=True, version=1)
    assert list(clock(day).items())[:4] == [
        ("08:30", "arrival"),
        ("09:00", "round"),
        ("10:05", "plenary"),
        ("10:30", "break"),
    ]
    move_slot(actor=actor(cast), slot=slot(day, "plenary").pk, later=False, version=2)
    assert clock(day)["09:00"] == "plenary"
    assert clock(day)["09:30"] == "round"


def test_at_the_end_of_a_programme_a_slot_stays(cast: Cast) -> None:
    day = draft(cast)
    before = clock(day)
    move_slot(actor=actor(cast), slot=slot(day, "arrival").pk, later=False, version=1)
    move_slot(actor=actor(cast), slot=slot(day, "closing").pk, later=True, version=1)
    assert clock(day) == before


def test_a_press_on_a_page_that_is_old_moves_nothing(cast: Cast) -> None:
    day = draft(cast)
    move_slot(actor=actor(cast), slot=slot(day, "plenary").pk, later=True, version=1)
    after = clock(day)
    with pytest.raises(Conflict):
        move_slot(actor=actor(cast), slot=slot(day, "plenary").pk, later=True, version=1)
    with pytest.raises(Conflict):
        change_slot(actor=actor(cast), slot=slot(day, "plenary").pk, version=1, minutes=10)
    assert clock(day) == after


def test_more_plenary_on_a_published_day_asks_for_a_reason(cast: Cast) -> None:
    plenary = fixed("slot-plenary")
    change_slot(actor=actor(cast), slot=plenary, version=1, minutes=30, shift=False)
    with pytest.raises(BadInput, match="35 plenary minutes"):
        add_slot(actor=actor(cast), day=fixed("day"), kind="plenary", begins=time(16, 15), minutes=5)
    reason = "De raad stelt het plan vast."
    add_slot(actor=actor(cast), day=fixed("day"), kind="plenary", begins=time(16, 15), minutes=5, plenary_reason=reason)
    assert Day.objects.get(pk=fixed("day")).plenary_reason == reason


def test_a_shorter_plenary_part_is_never_refused(cast: Cast) -> None:
    Slot.objects.filter(pk=fixed("slot-arrival")).update(kind="plenary", minutes=30)
    changed = change_slot(actor=actor(cast), slot=fixed("slot-arrival"), version=1, minutes=20, shift=False)
    assert changed.minutes == 20


def test_a_room_of_another_day_is_refused(cast: Cast) -> None:
    day = draft(cast)
    other = Room.objects.get(pk=fixed("room-hall"))
    with pytest.raises(BadInput, match="room of this day"):
        change_slot(actor=actor(cast), slot=slot(day, "plenary").pk, version=1, room=other.pk)


def test_a_slot_goes_once_and_leaves_its_time_free(cast: Cast) -> None:
    day = draft(cast)
    gone = slot(day, "break").pk
    remove_slot(actor=actor(cast), slot=gone)
    remove_slot(actor=actor(cast), slot=gone)
    assert "10:30" not in clock(day)
    assert clock(day)["10:45"] == "workshops"
    assert Line.objects.filter(what="slot.removed").count() == 1
