"""Read whether who was placed in a workshop or visit finds a place elsewhere then, and where to make some."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.day_queries import OFFERED, WholeDay
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.days.placed_queries import Seated


@dataclass(frozen=True, slots=True)
class Places:
    """A workshop or visit that could get more places.

    Attributes:
        offer: the row, with its room read.
        most: how many people it holds now.
        fills_room: whether its room holds no more than that: then it takes a larger room too.
    """

    offer: Offer
    most: int
    fills_room: bool


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What is left in one part of the programme for who was placed in what is called off.

    Attributes:
        slot: the part.
        placed: how many who come were placed there, but for who leads it or receives there.
        leads: whether somebody who comes does that, and needs a place elsewhere too then.
        free: how many places nobody has in what else is given then.
        others: what else is given then.
    """

    slot: Slot
    placed: int
    leads: bool
    free: int
    others: tuple[Places, ...]

    @property
    def missing(self) -> int:
        """Count who of those find no place."""
        return max(self.placed + self.leads - self.free, 0)

    @property
    def kind(self) -> str:
        """Give the kind of what is usually given then."""
        return kind_in(self.slot)


def elsewhere(whole: WholeDay, offer: UUID, on_the_day: Seated) -> tuple[Elsewhere, ...]:
    """Give by part in which a workshop or visit was given what is left elsewhere; parts with nobody in it left out.

    Args:
        whole: the day.
        offer: what is called off, or will be.
        on_the_day: who sits where on it.
    """
    come = {one.registration for one in on_the_day.people}
    seated, led = dict[tuple[UUID, UUID | None], int](), set[UUID]()
    for group in on_the_day.groups:
        seated[group.slot, group.offer] = len(come & set(group.people) - {group.leader})
        led |= {group.slot} if group.offer == offer and group.leader in come else set()
    found = []
    for slot in whole.slots:
        here = seated.get((slot.pk, offer), 0)
        if not here or slot.kind not in OFFERED:
            continue
        others = places_of(one for one in whole.offers_in(slot.pk) if one.pk != offer)
        free = sum(max(one.most - seated.get((slot.pk, one.offer.pk), 0), 0) for one in others)
        found.append(Elsewhere(slot, here, slot.pk in led, free, others))
    return tuple(found)


def kind_in(slot: Slot) -> str:
    """Give the kind of what is usually given in a part of the programme, one of `OFFERED`."""
    return str(OFFERED[Slot.Kind(slot.kind)])


def places_of(offers: Iterable[Offer]) -> tuple[Places, ...]:
    """Give how many people workshops and visits hold; a room may hold fewer than their seats. No query."""
    return tuple(
        Places(one, min(one.seats, one.room.seats), one.room.seats <= one.seats)
        if one.room
        else Places(one, one.seats, fills_room=False)
        for one in offers
    )
