"""Rooms and leaders are given to all parts of a programme at once, with one line in the log."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day, Room, Slot
from leercyclus.web.days.slots_actions import Change, Given, give_slots
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

LUNCH, HALL, SMALL = fixed("slot-lunch"), fixed("room-hall"), fixed("room-small")
TO_SMALL = Change(Given(HALL), Given(SMALL))


@pytest.fixture
def actor(cast: Cast) -> Actor:
    return actor_for(cast.people["circle_coordinator"].pk)


def test_one_line_tells_how_many_changed_and_none_that_nothing_did(actor: Actor) -> None:
    nothing = Change(Given(HALL), Given(HALL))
    assert give_slots(actor=actor, day=fixed("day"), changes={LUNCH: nothing}) == 0
    assert not Line.objects.filter(what="slots.given").exists()
    changes = {LUNCH: TO_SMALL, fixed("slot-closing"): nothing, fixed("slot-that-is-gone"): TO_SMALL}
    assert give_slots(actor=actor, day=fixed("day"), changes=changes) == 1
    assert Line.objects.get(what="slots.given").facts == {"slots": 1}


def test_what_stands_there_already_is_no_conflict(actor: Actor) -> None:
    Slot.objects.filter(pk=LUNCH).update(room=SMALL)
    assert give_slots(actor=actor, day=fixed("day"), changes={LUNCH: TO_SMALL}) == 0


def test_a_room_of_another_day_is_refused_and_nothing_is_saved(cast: Cast, actor: Actor) -> None:
    other = Day.objects.create(circle=cast.circle, host=cast.enschede, date="2027-06-01")
    room = Room.objects.create(day=other, name="Zolder", seats=80)
    changes = {LUNCH: TO_SMALL, fixed("slot-closing"): Change(Given(HALL), Given(room.pk))}
    with pytest.raises(BadInput):
        give_slots(actor=actor, day=fixed("day"), changes=changes)
    assert Slot.objects.get(pk=LUNCH).room_id == HALL
