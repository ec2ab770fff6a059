"""The workshops and visits of a day by part of the programme, with the wishes and what does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.day_queries import GIVEN_IN, OFFERED, WholeDay
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.days.room_queries import Misfit
from leercyclus.web.guests.asked_queries import Doubt


@dataclass(frozen=True, slots=True)
class OfferCard:
    """A workshop or visit.

    Attributes:
        offer: the row, with room and leader read.
        leader: who leads it or is met, by name; empty where nobody is known or the reader may not know.
        first: how many wish for it most of all; every: how many wish for it at all.
        misfits: what does not fit in its room.
        doubt: why the leader may not be there; None for who is.
        placed: how many have a place in it in the groups that hold, where it was called off.
    """

    offer: Offer
    leader: str
    first: int
    every: int
    misfits: tuple[Misfit, ...]
    doubt: Doubt | None = None
    placed: int = 0

    @property
    def share(self) -> float:
        """Give the part of its places that first wishes would fill, at most 1."""
        return min(self.first / self.offer.seats, 1.0)


@dataclass(frozen=True, slots=True)
class SlotCards:
    """What is given in one part of the programme.

    Attributes:
        slot: which; None for what is in no part yet.
        cards: in the order of the host, what was called off last.
        places: of what was not called off, added up.
        people: how many come to the day.
    """

    slot: Slot | None
    cards: tuple[OfferCard, ...]
    places: int
    people: int

    @property
    def on(self) -> tuple[str, ...]:
        """Name what goes on."""
        return tuple(one.offer.title for one in self.cards if one.offer.called_off_at is None)

    @property
    def short(self) -> int:
        """Count how many who come find no place."""
        return max(self.people - self.places, 0) if self.slot else 0


def offers_by_slot(
    whole: WholeDay,
    *,
    wishes: Mapping[UUID, tuple[int, int]],
    people: int,
    misfits: tuple[Misfit, ...],
    with_leaders: bool,
    placed: Mapping[UUID, int] | None = None,
) -> tuple[SlotCards, ...]:
    """Give the workshops and visits of a day that was read, by part of the programme; no query.

    Args:
        whole: the day.
        wishes: by offer, how many wish for it first and at all.
        people: how many come.
        misfits: what does not fit in the rooms of the day.
        with_leaders: whether the reader may know who leads.
        placed: by offer, how many have a place in it in the groups that hold; None for a reader who need not know.
    """
    cards = {
        one.pk: OfferCard(
            one,
            leader_of(one) if with_leaders else "",
            *wishes.get(one.pk, (0, 0)),
            tuple(misfit for misfit in misfits if one.pk in {use.thing for use in misfit.uses}),
            whole.doubt_about(one),
            (placed or {}).get(one.pk, 0),
        )
        for one in whole.offers
    }
    found = [
        _slot_cards(slot, [cards[one.pk] for one in whole.offers_in(slot.pk, called_off=True)], people)
        for slot in whole.slots
        if slot.kind in OFFERED
    ]
    loose = [cards[one.pk] for one in whole.offers if not one.slots.all()]
    return (*found, _slot_cards(None, loose, people)) if loose else tuple(found)


def leader_of(offer: Offer) -> str:
    """Name who leads a workshop or is met on a visit; empty where nobody is known."""
    return offer.leader.name if offer.leader else offer.leader_name


def slots_for(whole: WholeDay, kind: str) -> tuple[Slot, ...]:
    """Give the parts of the programme in which a workshop or visit can be given, in the order of the clock."""
    return tuple(slot for slot in whole.slots if slot.kind in GIVEN_IN[Offer.Kind(kind)])


def _slot_cards(slot: Slot | None, cards: list[OfferCard], people: int) -> SlotCards:
    on = [one for one in cards if one.offer.called_off_at is None]
    off = [one for one in cards if one.offer.called_off_at is not None]
    return SlotCards(slot, (*on, *off), sum(one.offer.seats for one in on), people)
