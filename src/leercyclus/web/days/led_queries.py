"""Who leads which workshop or receives at which visit, and when: the one place that decides it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.functional import lazy

from leercyclus.web.days.day_queries import OFFERED, WholeDay
from leercyclus.web.days.led import Led
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.days.slot_queries import slot_titles


@dataclass(frozen=True, slots=True)
class LedTwice:
    """Somebody who leads or receives at two places at one time.

    Attributes:
        slot: in which part of the programme.
        person: who.
        offers: the workshops and visits, in the order of the host; the first is where the person is.
    """

    slot: Slot
    person: UUID
    offers: tuple[Offer, ...]


def led_on(day: UUID) -> dict[UUID, tuple[Led, ...]]:
    """Give by person what each leads or receives at on a day: parts by the clock, then offers as the host has them.

    What was called off is left out; what is in no part of the programme yet is not. Two queries.
    """
    found: dict[UUID, tuple[Led, ...]] = {}
    slots = list(Slot.objects.filter(day=day))
    for slot in slots:
        if slot.leader_id is not None:
            led = Led(_title(slots, slot.pk), is_visit=False, is_part=True)
            found[slot.leader_id] = (*found.get(slot.leader_id, ()), led)
    for one in Offer.objects.filter(day=day, called_off_at__isnull=True, leader__isnull=False):
        if one.leader_id is not None:
            found[one.leader_id] = (*found.get(one.leader_id, ()), Led(one.title, one.kind == Offer.Kind.VISIT))
    return found


def led_in(whole: WholeDay, slot: Slot) -> dict[UUID, Offer]:
    """Give by person what that person leads or receives at in a part of the programme; no query.

    Who leads two at one time is at the first. Who is in no list, and who leads what was called off, is left out.
    """
    return {person: offers[0] for person, offers in _led(whole, slot).items()}


def led_twice(whole: WholeDay) -> tuple[LedTwice, ...]:
    """List who leads two at one time, in the order of the clock; no query."""
    return tuple(
        LedTwice(slot, person, offers)
        for slot in whole.slots
        for person, offers in _led(whole, slot).items()
        if len(offers) > 1
    )


def _title(slots: Sequence[Slot], slot: UUID) -> str:
    """Name a part in the language in which it is read, for a mail about it goes to readers of either."""
    return lazy(lambda: slot_titles(slots)[slot], str)()


def _led(whole: WholeDay, slot: Slot) -> dict[UUID, tuple[Offer, ...]]:
    found: dict[UUID, tuple[Offer, ...]] = {}
    for offer in whole.offers_in(slot.pk) if slot.kind in OFFERED else ():
        if offer.leader_id:
            found[offer.leader_id] = (*found.get(offer.leader_id, ()), offer)
    return found
