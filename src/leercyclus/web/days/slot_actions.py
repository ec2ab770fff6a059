"""Change a programme: add a slot, change it, move it past its neighbour, remove it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import TypedDict, Unpack
from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days import day_sentences as sentences
from leercyclus.web.days.clock import Part, at_minute, minute_of, overlapping, pushed
from leercyclus.web.days.held_queries import open_day, slot_told
from leercyclus.web.days.models import Day, Slot
from leercyclus.web.days.record_actions import record_of_day
from leercyclus.web.days.rules import MOST_PLENARY_MINUTES
from leercyclus.web.days.slot_queries import clock_parts, refuse_outside
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor

TIED = ("room", "leader")


class SlotFields(TypedDict, total=False):
    """What of a slot can be written; what is left out stays as it is, or empty in a new one."""

    kind: str
    title: str
    begins: time
    minutes: int
    room: UUID | None
    leader: UUID | None
    question: str
    note: str


def add_slot(
    *, actor: Actor, day: UUID, shift: bool = True, plenary_reason: str = "", **fields: Unpack[SlotFields]
) -> Slot:
    """Add a slot to a programme.

    Args:
        actor: who adds it.
        day: to which.
        shift: whether what follows shifts as far as the new slot needs; else it must fit as it is.
        plenary_reason: why there is more plenary than fits, for a day that is published.
        fields: kind, from when and how many minutes at least.

    Raises:
        BadInput: it would fall outside the day or overlap, the day changes no more, or it is too much plenary.
    """
    with transaction.atomic():
        row = open_day(day)
        before = list(Slot.objects.filter(day=day))
        slot = Slot(day=row, **_columns(row, fields))
        first = minute_of(slot.begins)
        following = [one for one in before if minute_of(one.begins) >= first]
        moved = _push(following, first + slot.minutes) if shift else []
        _check(row, before, [*before, slot], plenary_reason)
        slot.save()
        _save_times(moved)
        _record(actor, "slot.added", row, slot, moved)
    return slot


def change_slot(
    *,
    actor: Actor,
    slot: UUID,
    version: int,
    shift: bool = True,
    plenary_reason: str = "",
    **fields: Unpack[SlotFields],
) -> Slot:
    """Change a slot.

    Args:
        actor: who changes it.
        slot: which.
        version: of the row that the form was filled from.
        shift: whether what follows moves along: when this slot ends later only as far as it has to, for what is free
            between two slots takes it up first; when it ends earlier as many minutes earlier.
        plenary_reason: as in `add_slot`.
        fields: what changes.

    Raises:
        BadInput: as in `add_slot`.
        Conflict: somebody else changed the slot meanwhile.
    """
    with transaction.atomic():
        row = open_day(Slot.objects.values_list("day", flat=True).get(pk=slot))
        slots = list(Slot.objects.filter(day=row))
        changed = next(one for one in slots if one.pk == slot)
        if changed.version != version:
            raise Conflict(version=changed.version, theirs=slot_told(changed))
        before = [Slot(kind=one.kind, minutes=one.minutes) for one in slots]
        ended = minute_of(changed.begins) + changed.minutes
        following = [one for one in slots if one is not changed and minute_of(one.begins) >= ended]
        for name, value in _columns(row, fields).items():
            setattr(changed, name, value)
        ends = minute_of(changed.begins) + changed.minutes
        moved = _follow(following, was=ended, now=ends) if shift else []
        _check(row, before, slots, plenary_reason)
        changed.version += 1
        changed.save()
        _save_times(moved)
        _record(actor, "slot.changed", row, changed, moved)
    return changed


def move_slot(*, actor: Actor, slot: UUID, later: bool, version: int) -> Slot:
    """Let a slot change places with the one after it or before it; the minutes between the two stay between them.

    At the end of the programme it stays where it is.

    Raises:
        BadInput: the day changes no more.
        Conflict: somebody else changed the slot meanwhile.
    """
    with transaction.atomic():
        row = open_day(Slot.objects.values_list("day", flat=True).get(pk=slot))
        slots = list(Slot.objects.filter(day=row))
        place = next(place for place, one in enumerate(slots) if one.pk == slot)
        if slots[place].version != version:
            raise Conflict(version=slots[place].version, theirs=slot_told(slots[place]))
        other = place + 1 if later else place - 1
        if not 0 <= other < len(slots):
            return slots[place]
        first, second = slots[min(place, other)], slots[max(place, other)]
        begin, until = minute_of(first.begins), minute_of(second.begins) + second.minutes
        second.begins, first.begins = at_minute(begin), at_minute(until - first.minutes)
        _save_times([first, second])
        _record(actor, "slot.moved", row, slots[place], [slots[other]])
    slots[place].refresh_from_db()
    return slots[place]


def remove_slot(*, actor: Actor, slot: UUID) -> None:
    """Remove a slot; what was given in it only is given nowhere until it gets another. One that is gone stays gone.

    Raises:
        BadInput: the day changes no more.
    """
    with transaction.atomic():
        found = Slot.objects.filter(pk=slot).first()
        if found is None:
            return
        row = open_day(found.day_id)
        _record(actor, "slot.removed", row, found, ())
        found.delete()


def _columns(row: Day, fields: SlotFields) -> dict[str, object]:
    """Give what is written by column; a room must be one of the day."""
    room = fields.get("room")
    if room and not row.rooms.filter(pk=room).exists():
        raise BadInput(sentences.ROOM_OF_ANOTHER_DAY())
    return {f"{name}_id" if name in TIED else name: value for name, value in fields.items()}


def _follow(slots: Sequence[Slot], *, was: int, now: int) -> list[Slot]:
    """Let slots follow one that ended at minute `was` and ends at minute `now`; give those that moved."""
    if now > was:
        return _push(slots, now)
    for one in slots if now < was else ():
        one.begins = at_minute(minute_of(one.begins) + now - was)
    return list(slots) if now < was else []


def _push(slots: Sequence[Slot], free: int) -> list[Slot]:
    """Let slots begin later as far as each has to, the first not before minute `free`; give those that moved."""
    in_order = sorted(slots, key=lambda one: (one.begins, one.minutes))
    parts = pushed([Part("", minute_of(one.begins), one.minutes) for one in in_order], free)
    moved = [(one, part) for one, part in zip(in_order, parts, strict=True) if part.first != minute_of(one.begins)]
    for one, part in moved:
        one.begins = at_minute(part.first)
    return [one for one, _part in moved]


def _save_times(moved: Sequence[Slot]) -> None:
    for one in moved:
        Slot.objects.filter(pk=one.pk).update(begins=one.begins, version=F("version") + 1)


def _check(row: Day, before: Sequence[Slot], after: Sequence[Slot], plenary_reason: str) -> None:
    """Say what does not fit: outside the day, one part over another, too much plenary on a day that is published."""
    parts = clock_parts(after)
    refuse_outside(row, parts)
    pair = overlapping(parts)
    if pair:
        earlier, later = pair
        raise BadInput(
            sentences.OVERLAP(
                later=later.name,
                begins=f"{at_minute(later.first):%H:%M}",
                earlier=earlier.name,
                ends=f"{at_minute(earlier.last):%H:%M}",
            )
        )
    minutes = _plenary(after)
    if row.state != Day.State.PUBLISHED or minutes <= max(MOST_PLENARY_MINUTES, _plenary(before)):
        return
    if not (reason := plenary_reason.strip() or row.plenary_reason):
        raise BadInput(sentences.PLENARY_REASON(most=MOST_PLENARY_MINUTES, minutes=minutes))
    Day.objects.filter(pk=row.pk).update(plenary_reason=reason, version=F("version") + 1)


def _plenary(slots: Sequence[Slot]) -> int:
    return sum(one.minutes for one in slots if one.kind == Slot.Kind.PLENARY)


def _record(actor: Actor, what: str, row: Day, slot: Slot, moved: Sequence[Slot]) -> None:
    record_of_day(
        actor=actor,
        what=what,
        day=row,
        thing=slot.pk,
        facts={"kind": slot.kind, "minutes": slot.minutes, "moved": len(moved)},
    )
