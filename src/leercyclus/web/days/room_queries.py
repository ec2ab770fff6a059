"""Read what does not fit in the rooms of a day, what each room is used for, and rooms of other days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from itertools import combinations
from uuid import UUID

from django.db.models import Q

from leercyclus.web.days.day_queries import OFFERED, WholeDay, ends_at
from leercyclus.web.days.missing_queries import IN_A_ROOM
from leercyclus.web.days.models import Day, Room
from leercyclus.web.days.slot_queries import slot_titles

MOST_OFFERED = 24
"""So many rooms of other days are offered."""


class Kind(StrEnum):
    """What does not fit."""

    SEATS = "seats"
    TWICE = "twice"
    ACCESS = "access"


@dataclass(frozen=True, slots=True)
class Use:
    """What a room is used for.

    Attributes:
        room: which.
        title: of what is in it.
        begins, ends: from when until when.
        seats: for how many.
        thing: id of the workshop or visit, else of the part of the programme.
        is_offer: whether it is a workshop or visit.
    """

    room: UUID
    title: str
    begins: time
    ends: time
    seats: int
    thing: UUID
    is_offer: bool

    def overlaps(self, other: Use) -> bool:
        """Tell whether two uses are in one room at one time; what runs on in several parts is one thing."""
        return (
            self.room == other.room
            and self.thing != other.thing
            and self.begins < other.ends
            and other.begins < self.ends
        )


@dataclass(frozen=True, slots=True)
class Misfit:
    """One thing that does not fit.

    Attributes:
        kind: what; room: in which room.
        uses: what is too large for it, or is in it at one time; empty where the room as such does not fit.
        number: for how many it is too small, or how many come who need help to get in; else 0.
    """

    kind: Kind
    room: Room
    uses: tuple[Use, ...] = ()
    number: int = 0

    @property
    def titles(self) -> str:
        """Name what does not fit, each between quotes."""
        return ", ".join(f"‘{one.title}’" for one in self.uses)


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room with what it is used for, in the order of the clock, and what does not fit in it."""

    room: Room
    uses: tuple[Use, ...]
    misfits: tuple[Misfit, ...]


def room_rows(whole: WholeDay, in_need: int) -> tuple[RoomRow, ...]:
    """List the rooms of a day that was read, with their uses and what does not fit; no query.

    Args:
        whole: the day.
        in_need: how many come who wrote what they need to get in.
    """
    used = sorted(uses(whole), key=lambda one: (one.begins, one.title))
    found = misfits(whole, in_need)
    return tuple(
        RoomRow(
            room,
            tuple(one for one in used if one.room == room.pk),
            tuple(one for one in found if one.room.pk == room.pk),
        )
        for room in whole.rooms
    )


def misfits(whole: WholeDay, in_need: int) -> tuple[Misfit, ...]:
    """Give what does not fit in the rooms of a day that was read: too small, used twice, not step-free; no query."""
    used = list(uses(whole))
    rooms = {room.pk: room for room in whole.rooms}
    twice = [Misfit(Kind.TWICE, rooms[a.room], (a, b)) for a, b in combinations(used, 2) if a.overlaps(b)]
    in_use = {one.room for one in used}
    stairs = [room for room in whole.rooms if room.pk in in_use and not room.is_step_free] if in_need else []
    return (*_too_small(used, rooms), *twice, *(Misfit(Kind.ACCESS, room, number=in_need) for room in stairs))


def _too_small(used: Sequence[Use], rooms: Mapping[UUID, Room]) -> Iterator[Misfit]:
    """Say of every room what is too large for it, once for each number of people; what is given twice counts once."""
    found: dict[tuple[UUID, int], dict[UUID, Use]] = {}
    for one in used:
        if one.seats > rooms[one.room].seats:
            found.setdefault((one.room, one.seats), {}).setdefault(one.thing, one)
    for (room, seats), larger in found.items():
        yield Misfit(Kind.SEATS, rooms[room], tuple(larger.values()), seats)


def uses(whole: WholeDay) -> Iterator[Use]:
    """Give what every room is used for: parts of the programme, and workshops and visits that were not called off.

    Where a part of the programme is made of workshops or visits, those are in the rooms and not the part itself.
    """
    titles = slot_titles(whole.slots)
    for slot in whole.slots:
        offers = whole.offers_in(slot.pk) if slot.kind in OFFERED else ()
        ends = ends_at(slot.begins, slot.minutes)
        if slot.room_id and not offers:
            yield Use(slot.room_id, titles[slot.pk], slot.begins, ends, whole.day.seats, slot.pk, is_offer=False)
        for one in offers:
            if one.room_id:
                yield Use(one.room_id, one.title, slot.begins, ends, one.seats, one.pk, is_offer=True)


def only_room(whole: WholeDay, kind: str) -> Room | None:
    """Give the room to propose for a part of the programme in which everybody is: the only one that is large enough.

    Args:
        whole: the day.
        kind: of the part.

    Returns:
        The room; None for a part in which not everybody is in one room, and where no room or several are large enough.
    """
    large = [one for one in whole.rooms if one.seats >= whole.day.seats]
    return large[0] if kind in IN_A_ROOM and len(large) == 1 else None


def rooms_before(day: Day, taken: tuple[Room, ...]) -> tuple[Room, ...]:
    """Give rooms of other days in the same municipality, earlier or later, as they were the last time; one query.

    Of another circle only those of a day that was published: what is being planned there is nobody's here. What the day
    has already, by name, is left out.
    """
    known = {one.name.casefold() for one in taken}
    others = Room.objects.exclude(day=day).filter(
        Q(day__circle=day.circle_id) | Q(day__state=Day.State.PUBLISHED), day__host=day.host_id
    )
    found: dict[str, Room] = {}
    for room in others.order_by("-day__date", "position", "name"):
        found.setdefault(room.name.casefold(), room)
    return tuple(room for name, room in found.items() if name not in known)[:MOST_OFFERED]


def room_of(room: UUID) -> Room | None:
    """Give a room with its day; one query."""
    return Room.objects.select_related("day__host").filter(pk=room).first()
