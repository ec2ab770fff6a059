"""Read a day whole: its programme in the order of the clock, its rooms, and what there is to choose from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Prefetch
from django.utils import timezone

from leercyclus.web.days.models import Day, Offer, Room, Slot
from leercyclus.web.guests.asked_queries import Doubt, people_in_doubt

GROUPED = (Slot.Kind.ROUND, Slot.Kind.WORKSHOPS, Slot.Kind.VISITS)
"""The kinds of slots in which everybody sits in one group: what the engine calls a round."""
OFFERED = {Slot.Kind.WORKSHOPS: Offer.Kind.WORKSHOP, Slot.Kind.VISITS: Offer.Kind.VISIT}
"""By the kind of a slot, what is given in it."""
GIVEN_IN = {
    Offer.Kind.WORKSHOP: (Slot.Kind.WORKSHOPS, Slot.Kind.VISITS),
    Offer.Kind.VISIT: (Slot.Kind.VISITS,),
}
"""By what is given, the kinds of slots in which it can be: a workshop beside the visits is for who stays."""


@dataclass(frozen=True, slots=True)
class WholeDay:
    """A day with all that stands in it.

    Attributes:
        day: the row, with host, circle and both coordinators read.
        slots: in the order of the clock, each with its room and leader read.
        rooms: in the order of the host.
        offers: workshops, then visits, each with room, leader and slots read; those that were called off too.
        doubts: by person why somebody who was asked may not be there; who comes and who was not asked are left out.
    """

    day: Day
    slots: tuple[Slot, ...]
    rooms: tuple[Room, ...]
    offers: tuple[Offer, ...]
    doubts: Mapping[UUID, Doubt]

    @property
    def grouped(self) -> tuple[Slot, ...]:
        """Give the slots in which everybody sits in a group."""
        return tuple(one for one in self.slots if one.kind in GROUPED)

    @property
    def plenary_minutes(self) -> int:
        """Count how long everybody listens together."""
        return sum(one.minutes for one in self.slots if one.kind == Slot.Kind.PLENARY)

    def doubt_about(self, one: Slot | Offer) -> Doubt | None:
        """Tell why who leads a part of the programme, a workshop or a visit may not be there; None for who is."""
        return self.doubts.get(one.leader_id) if one.leader_id else None

    def led_by(self, one: Slot | Offer) -> str:
        """Name who leads or is met, for who comes and for paper; empty for nobody, and for who does not come."""
        if self.doubt_about(one) is Doubt.AWAY:
            return ""
        return (one.leader.name if one.leader else "") or (one.leader_name if isinstance(one, Offer) else "")

    def offers_in(self, slot: UUID, *, called_off: bool = False) -> tuple[Offer, ...]:
        """Give what is given in a slot; what was called off only where it is asked for."""
        return tuple(
            one
            for one in self.offers
            if (called_off or one.called_off_at is None) and any(each.pk == slot for each in one.slots.all())
        )


def whole_day(day: UUID) -> WholeDay:
    """Give a day that is there, with all that stands in it; six queries."""
    row = Day.objects.select_related("host", "circle", "turn", "first_coordinator", "second_coordinator").get(pk=day)
    slots = tuple(row.slots.select_related("room", "leader"))
    offers = row.offers.select_related("room", "leader").prefetch_related(
        Prefetch("slots", queryset=Slot.objects.all())
    )
    return WholeDay(row, slots, tuple(row.rooms.all()), tuple(offers), people_in_doubt(day))


def offers_going_on(day: UUID) -> tuple[Offer, ...]:
    """List the workshops and visits of a day that were not called off, each with its slots read; two queries."""
    rows = Offer.objects.filter(day=day, called_off_at__isnull=True)
    return tuple(rows.prefetch_related(Prefetch("slots", queryset=Slot.objects.all())))


def days_of(circle: UUID) -> tuple[Day, ...]:
    """List the days of a circle, the first one first, with their hosts; one query."""
    return tuple(Day.objects.filter(circle=circle).select_related("host"))


def nearest_day(days: Sequence[Day], today: date | None = None) -> Day | None:
    """Give the day that people look for: today's or the next one to come, else the last one that was.

    A day that was called off is passed over while there is another.
    """
    today = today or timezone.localdate()
    held = [one for one in days if one.state != Day.State.CANCELLED] or list(days)
    coming = [one for one in held if one.date >= today]
    return min(coming, key=lambda one: one.date) if coming else max(held, key=lambda one: one.date, default=None)


def ends_at(begins: time, minutes: int) -> time:
    """Tell at what time a slot ends; one that would pass midnight ends there.

    Examples:
        >>> ends_at(time(9, 45), 75).isoformat("minutes")
        '11:00'
    """
    start = datetime.combine(date.min, begins)
    end = start + timedelta(minutes=minutes)
    return end.time() if end.date() == start.date() else time.max
