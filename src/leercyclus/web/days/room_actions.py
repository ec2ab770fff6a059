"""Add rooms to a day, change one, take one off."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.db.models import F, Max

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days import room_sentences as sentences
from leercyclus.web.days.models import Day, Room
from leercyclus.web.days.record_actions import record_of_day
from leercyclus.web.days.room_draft import RoomDraft, twice
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch


def add_rooms(*, actor: Actor, day: UUID, rooms: Sequence[RoomDraft]) -> tuple[Room, ...]:
    """Add rooms at the end of the list, all or none.

    Args:
        actor: who adds them.
        day: which day.
        rooms: at least one, in order.

    Raises:
        BadInput: a name that the day has already, or that comes twice; one sentence a name.
    """
    with transaction.atomic():
        of = Day.objects.select_for_update().get(pk=day)
        there = list(of.rooms.values_list("name", flat=True))
        known = twice([*there, *(one.name for one in rooms)])
        if known:
            raise BadInput(*(sentences.NAMED_ALREADY(name=name) for name in known))
        last = of.rooms.aggregate(last=Max("position"))["last"]
        first = 0 if last is None else last + 1
        found = Room.objects.bulk_create(
            Room(
                day=of,
                name=one.name,
                seats=one.seats,
                way=one.way,
                is_step_free=one.is_step_free,
                has_hearing_loop=one.has_hearing_loop,
                position=place,
            )
            for place, one in enumerate(rooms, start=first)
        )
        record_of_day(
            actor=actor,
            what="rooms.added",
            day=of,
            facts={"rooms": len(found), "seats": sum(one.seats for one in found)},
        )
        touch(of.pk)
    return tuple(found)


def change_room(*, actor: Actor, room: UUID, version: int, draft: RoomDraft) -> Room:
    """Change a room.

    Args:
        actor: who changes it.
        room: which.
        version: of the row that the form was filled from.
        draft: what it becomes.

    Raises:
        BadInput: another room of the day has this name.
        Conflict: somebody else changed it meanwhile.
    """
    with transaction.atomic():
        row = Room.objects.select_for_update().select_related("day").get(pk=room)
        if row.version != version:
            raise Conflict(version=row.version, theirs=_theirs(row))
        others = Room.objects.filter(day=row.day_id).exclude(pk=room).values_list("name", flat=True)
        if twice([*others, draft.name]):
            raise BadInput(sentences.NAMED_ALREADY(name=draft.name))
        Room.objects.filter(pk=room).update(
            name=draft.name,
            seats=draft.seats,
            way=draft.way,
            is_step_free=draft.is_step_free,
            has_hearing_loop=draft.has_hearing_loop,
            version=F("version") + 1,
        )
        record_of_day(
            actor=actor,
            what="room.changed",
            day=row.day,
            thing=row.pk,
            facts={"seats": draft.seats, "is_step_free": draft.is_step_free},
        )
        touch(row.day_id)
    return Room.objects.get(pk=room)


def remove_room(*, actor: Actor, day: UUID, room: UUID) -> None:
    """Take a room off a day; what was in it stays, without a room. One that is gone already is no problem."""
    with transaction.atomic():
        row = Room.objects.select_for_update().select_related("day").filter(pk=room, day=day).first()
        if row is None:
            return
        record_of_day(
            actor=actor,
            what="room.removed",
            day=row.day,
            thing=row.pk,
            facts={"parts": row.slots.count(), "offers": row.offers.count()},
        )
        touch(row.day_id)
        row.delete()


def _theirs(room: Room) -> dict[str, str]:
    return {"name": room.name, "seats": str(room.seats), "way": room.way}
