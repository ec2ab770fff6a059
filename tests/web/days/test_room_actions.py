"""Adding rooms to a day, changing one, taking one off."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Offer, Room
from leercyclus.web.days.room_actions import add_rooms, change_room, remove_room
from leercyclus.web.days.room_draft import RoomDraft
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

DAY, HALL = fixed("day"), fixed("room-hall")


@pytest.fixture
def actor(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


def names() -> list[str]:
    return list(Room.objects.filter(day=DAY).values_list("name", flat=True))


def test_rooms_are_added_behind_the_others_with_one_line_in_the_log(actor: Actor) -> None:
    add_rooms(actor=actor, day=DAY, rooms=[RoomDraft("Trouwzaal", 40), RoomDraft("Atelier", 12)])
    assert names() == ["Raadzaal", "Kamer 2", "Trouwzaal", "Atelier"]
    line = Line.objects.get(what="rooms.added")
    assert line.facts == {"rooms": 2, "seats": 52}


def test_all_or_none_are_added_when_a_name_is_there_already(actor: Actor) -> None:
    with pytest.raises(BadInput, match="raadzaal"):
        add_rooms(actor=actor, day=DAY, rooms=[RoomDraft("Trouwzaal", 40), RoomDraft("raadzaal", 12)])
    assert names() == ["Raadzaal", "Kamer 2"]
    assert not Line.objects.filter(what="rooms.added").exists()


def test_one_room_can_be_added_by_its_facts(actor: Actor) -> None:
    (room,) = add_rooms(actor=actor, day=DAY, rooms=[RoomDraft("Hal", 80, is_step_free=False)])
    assert (room.position, room.is_step_free, room.has_hearing_loop) == (2, False, False)


def test_who_changes_second_is_told_what_stands_there(actor: Actor) -> None:
    now = change_room(actor=actor, room=HALL, version=1, draft=RoomDraft("Grote zaal", 70))
    assert (now.name, now.seats, now.version) == ("Grote zaal", 70, 2)
    with pytest.raises(Conflict) as caught:
        change_room(actor=actor, room=HALL, version=1, draft=RoomDraft("Zaal", 50))
    assert caught.value.theirs["name"] == "Grote zaal"


def test_a_room_cannot_take_the_name_of_another_but_keeps_its_own(actor: Actor) -> None:
    with pytest.raises(BadInput):
        change_room(actor=actor, room=HALL, version=1, draft=RoomDraft("kamer 2", 60))
    assert change_room(actor=actor, room=HALL, version=1, draft=RoomDraft("RAADZAAL", 60)).name == "RAADZAAL"


def test_what_was_in_a_room_stays_when_the_room_goes(actor: Actor) -> None:
    remove_room(actor=actor, day=DAY, room=HALL)
    remove_room(actor=actor, day=DAY, room=HALL)
    assert names() == ["Kamer 2"]
    assert Offer.objects.get(pk=fixed("offer-waste")).room is None
    assert Line.objects.get(what="room.removed").facts == {"parts": 8, "offers": 1}


def test_a_room_of_another_day_is_left_alone(cast: Cast, actor: Actor) -> None:
    remove_room(actor=actor, day=cast.circle.pk, room=HALL)
    assert Room.objects.filter(pk=HALL).exists()
