"""Fill a day that was begun: with the usual programme, or with what an earlier day held."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.models import Day, Offer, Room, Slot
from leercyclus.web.days.usual import USUAL_PROGRAMME
from leercyclus.web.people.contacts_queries import contacts_of

ROOM = ("name", "way", "seats", "is_step_free", "has_hearing_loop", "position")
SLOT = ("kind", "title", "begins", "minutes", "question", "note")
OFFER = (
    *(
        "kind",
        "title",
        "about",
        "topics",
        "seats",
        "seats_why",
        "fewest",
        "secrecy",
        "position",
    ),
)
"""What of a row goes along: not that it was called off."""
OF_THE_HOST = ("leader_name", "stand_in_name", "meeting_point", "access")
"""Who leads or stands in, in words, and where people gather: goes along to a day of the same host."""


def fill_as_usual(day: Day) -> None:
    """Write the usual programme; the action that begins the day writes the line."""
    Slot.objects.bulk_create(
        Slot(day=day, kind=one.kind, begins=one.begins, minutes=one.minutes) for one in USUAL_PROGRAMME
    )


def fill_from(day: Day, earlier: Day) -> None:
    """Write the slots, workshops and visits of an earlier day; the line is written elsewhere.

    The rooms, where people gather and who leads, is met or stands in go along where the same municipality receives, a
    person as long as that person is there.
    """
    whole = whole_day(earlier.pk)
    is_same_host = day.host_id == earlier.host_id
    there = _there(day) if is_same_host else frozenset[UUID]()
    offer = (*OFFER, *OF_THE_HOST) if is_same_host else OFFER
    rooms = {one.pk: Room(day=day, **_kept(one, ROOM)) for one in whole.rooms if is_same_host}
    slots = {
        one.pk: Slot(day=day, room=rooms.get(one.room_id) if one.room_id else None, **_kept(one, SLOT, there))
        for one in whole.slots
    }
    offers = {
        one.pk: Offer(day=day, room=rooms.get(one.room_id) if one.room_id else None, **_kept(one, offer, there))
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


def _there(day: Day) -> frozenset[UUID]:
    """Give who is in the delegation of a municipality of the circle today."""
    members = [one.organisation for one in members_of(day.circle_id) if one.takes_part]
    return frozenset(one.person for people in contacts_of(members).values() for one in people)


def _kept(row: Room | Slot | Offer, names: tuple[str, ...], there: frozenset[UUID] = frozenset()) -> dict[str, object]:
    found = {name: getattr(row, name) for name in names}
    leader = None if isinstance(row, Room) else row.leader_id
    return {**found, "leader_id": leader} if leader in there else found
