"""Give the parts of a programme their rooms and who leads them, all at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days import day_sentences as sentences
from leercyclus.web.days.held_queries import open_day
from leercyclus.web.days.models import Slot
from leercyclus.web.days.record_actions import record_of_day
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch


@dataclass(frozen=True, slots=True)
class Given:
    """What a slot has.

    Attributes:
        room: id of a room of the day; None for none yet.
        leader: id of a person; None for nobody yet.
    """

    room: UUID | None = None
    leader: UUID | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody saw of a slot, and what it is to become; what is the same in both is left as it is."""

    seen: Given
    wanted: Given


def give_slots(*, actor: Actor, day: UUID, changes: Mapping[UUID, Change]) -> int:
    """Give rooms and leaders to slots of a day; all of it or nothing.

    Args:
        actor: who changes the programme.
        day: which.
        changes: by the id of a slot; a slot that is gone is passed over.

    Returns:
        How many slots changed.

    Raises:
        BadInput: the day changes no more, or a room is of another day.
        Conflict: of a slot somebody else changed the same meanwhile; `theirs` holds by `room_` or `leader_` with the id
            of the slot, as hexadecimal digits, what stands there now.
    """
    with transaction.atomic():
        row = open_day(day)
        changed: list[Slot] = []
        theirs: dict[str, str] = {}
        for slot in Slot.objects.filter(day=row, pk__in=list(changes)).select_related("room", "leader"):
            new = _new(slot, changes[slot.pk], theirs)
            if new:
                slot.room_id, slot.leader_id = new.get("room", slot.room_id), new.get("leader", slot.leader_id)
                changed.append(slot)
        if theirs:
            raise Conflict(version=row.version, theirs=theirs)
        rooms = {one.room_id for one in changed if one.room_id}
        if row.rooms.filter(pk__in=rooms).count() != len(rooms):
            raise BadInput(sentences.ROOM_OF_ANOTHER_DAY())
        for slot in changed:
            slot.version += 1
            slot.save(update_fields=["room", "leader", "version"])
        if changed:
            record_of_day(actor=actor, what="slots.given", day=row, facts={"slots": len(changed)})
            touch(row.pk)
    return len(changed)


def _new(slot: Slot, change: Change, theirs: dict[str, str]) -> dict[str, UUID | None]:
    """Give what is new for a slot; what somebody else changed in between goes to `theirs`."""
    found: dict[str, UUID | None] = {}
    for name, now, row in (("room", slot.room_id, slot.room), ("leader", slot.leader_id, slot.leader)):
        seen, wanted = getattr(change.seen, name), getattr(change.wanted, name)
        if wanted in {seen, now}:
            continue
        if now == seen:
            found[name] = wanted
        else:
            theirs[f"{name}_{slot.pk.hex}"] = row.name if row else ""
    return found
