"""Fill a day that was begun: with the usual programme, or with what an earlier day held."""

from __future__ import annotations

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.models import Day, Offer, Room, Slot
from leercyclus.web.days.usual import USUAL_PROGRAMME

ROOM = ("name", "way", "seats", "is_step_free", "has_hearing_loop", "position")
SLOT = ("kind", "title", "begins", "minutes", "question", "note")
OFFER = (
    *(
        "kind",
        "title",
        "about",
        "topics",
        "meeting_point",
        "seats",
        "seats_why",
        "fewest",
        "access",
        "secrecy",
        "position",
    ),
)
"""What of a row goes along: no people, and not that it was called off."""


def fill_as_usual(day: Day) -> None:
    """Write the usual programme; the action that begins the day writes the line."""
    Slot.objects.bulk_create(
        Slot(day=day, kind=one.kind, begins=one.begins, minutes=one.minutes) for one in USUAL_PROGRAMME
    )


def fill_from(day: Day, earlier: Day) -> None:
    """Write the rooms, slots, workshops and visits of an earlier day, without people; the line is written elsewhere."""
    whole = whole_day(earlier.pk)
    rooms = {one.pk: Room(day=day, **_kept(one, ROOM)) for one in whole.rooms}
    slots = {
        one.pk: Slot(day=day, room=rooms.get(one.room_id) if one.room_id else None, **_kept(one, SLOT))
        for one in whole.slots
    }
    offers = {
        one.pk: Offer(day=day, room=rooms.get(one.room_id) if one.room_id else None, **_kept(one, OFFER))
        for one in whole.offers
    }
    Room.objects.bulk_create(rooms.values())
    Slot.objects.bulk_create(slots.values())
    Offer.objects.bulk_create(offers.values())
    through = Offer.slots.through
    through.objects.bulk_create(
        through(offer_id=offers[one.pk].pk, slot_id=slots[slot.pk].pk)
        for one in whole.offers
        for slot in one.slots.all()
    )


def _kept(row: Room | Slot | Offer, names: tuple[str, ...]) -> dict[str, object]:
    return {name: getattr(row, name) for name in names}
