"""Read a programme as a line along the clock: parts with their length, what is given in them, and what is left free."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from leercyclus.web.days.clock import at_minute, gaps, minute_of
from leercyclus.web.days.day_queries import GROUPED, OFFERED, WholeDay
from leercyclus.web.days.models import Offer, Slot
from leercyclus.web.days.rules import MOST_PLENARY_MINUTES
from leercyclus.web.days.slot_queries import clock_parts, slot_titles
from leercyclus.web.guests.asked_queries import Doubt

STEP_MINUTES = 15
MOST_STEPS = 8
"""A part is drawn in steps of a quarter of an hour, at most two hours long."""


@dataclass(frozen=True, slots=True)
class Given:
    """A workshop or a visit as it stands below its slot.

    Attributes:
        offer: the row.
        leader: who leads a workshop, or who is met on a visit; empty where nobody is known.
        where: the room, or the meeting point; empty where neither is known.
        is_off: whether it was called off.
        doubt: why the leader may not be there; None for who is.
    """

    offer: Offer
    leader: str
    where: str
    is_off: bool
    doubt: Doubt | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the line: a slot, or minutes that are left free.

    Attributes:
        slot: None where nothing is planned.
        title: of the slot; empty where nothing is planned.
        kind: the word of the slot.
        first, last: from when until when.
        minutes: how long.
        steps: its length as drawn, from 1 to 8.
        given: what can be chosen in it.
        offers_kind: `workshop` or `visit` where something is to be given in it; else empty.
        is_first, is_last: whether the slot begins or ends the programme.
        leader: who leads the slot; empty where nobody is known.
        doubt: why the leader may not be there; None for who is.
    """

    slot: Slot | None
    title: str
    kind: str
    first: time
    last: time
    minutes: int
    steps: int
    given: tuple[Given, ...] = ()
    offers_kind: str = ""
    is_first: bool = False
    is_last: bool = False
    leader: str = ""
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What a day is made of.

    Attributes:
        plenary_minutes: how long everybody listens together; most: how long that may be without a reason.
        group_minutes: how long people sit in small groups: rounds, workshops and visits.
        minutes: of the whole programme; what is left free is not counted.
    """

    plenary_minutes: int
    group_minutes: int
    minutes: int
    most: int = MOST_PLENARY_MINUTES

    @property
    def group_share(self) -> float:
        """The share of the programme in small groups, from 0 to 1."""
        return self.group_minutes / self.minutes if self.minutes else 0.0

    @property
    def is_too_plenary(self) -> bool:
        """Tell whether everybody listens together for longer than fits without a reason."""
        return self.plenary_minutes > self.most


def figures_of(whole: WholeDay) -> Figures:
    """Count what a day is made of."""
    return Figures(
        plenary_minutes=whole.plenary_minutes,
        group_minutes=sum(one.minutes for one in whole.slots if one.kind in GROUPED),
        minutes=sum(one.minutes for one in whole.slots),
    )


def line_of(whole: WholeDay) -> tuple[Stretch, ...]:
    """Give the programme of a day in the order of the clock, with what is left free between its parts; no query."""
    free = gaps(clock_parts(whole.slots), minute_of(whole.day.begins), minute_of(whole.day.ends))
    stretches = [*_slots(whole), *(_free(first, minutes) for first, minutes in free)]
    return tuple(sorted(stretches, key=lambda one: (one.first, one.slot is not None)))


def _slots(whole: WholeDay) -> Iterator[Stretch]:
    titles = slot_titles(whole.slots)
    ids = [one.pk for one in whole.slots]
    for one in whole.slots:
        first = minute_of(one.begins)
        yield Stretch(
            slot=one,
            title=titles[one.pk],
            kind=one.kind,
            first=one.begins,
            last=at_minute(first + one.minutes),
            minutes=one.minutes,
            steps=_steps(one.minutes),
            given=tuple(_given(whole, one.pk)),
            offers_kind=str(OFFERED.get(Slot.Kind(one.kind), "")),
            is_first=one.pk == ids[0],
            is_last=one.pk == ids[-1],
            leader=one.leader.name if one.leader else "",
            doubt=whole.doubt_about(one),
        )


def _free(first: int, minutes: int) -> Stretch:
    return Stretch(None, "", "", at_minute(first), at_minute(first + minutes), minutes, _steps(minutes))


def _steps(minutes: int) -> int:
    return min(max(round(minutes / STEP_MINUTES), 1), MOST_STEPS)


def _given(whole: WholeDay, slot: UUID) -> Iterator[Given]:
    for one in whole.offers_in(slot, called_off=True):
        yield Given(
            offer=one,
            leader=leader_of(one),
            where=one.room.name if one.room else one.meeting_point,
            is_off=one.called_off_at is not None,
            doubt=whole.doubt_about(one),
        )


def leader_of(offer: Offer) -> str:
    """Name who leads a workshop or is met on a visit; empty where nobody is known."""
    return (offer.leader.name if offer.leader else "") or offer.leader_name
