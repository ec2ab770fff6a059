"""Read which part that is on would end before its time when another one is begun."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from uuid import UUID

from leercyclus.web.days.clock import at_minute
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.slot_queries import slot_titles
from leercyclus.web.running.clock import Phase
from leercyclus.web.running.now_queries import by_hand_of, minute_now, now_of, planned_of

ARRIVAL = "arrival"
"""The word of `days.models.Slot.Kind` for when people come in."""


@dataclass(frozen=True, slots=True)
class CutShort:
    """A part that another one ends before its time: what it is called, and until when it takes."""

    title: str
    ends: time


@dataclass(frozen=True, slots=True)
class Beginning:
    """What beginning a part does: what it is called, and which parts it cuts short; none for most."""

    title: str
    cuts: tuple[CutShort, ...]


def beginning_of(day: UUID, slot: UUID) -> Beginning:
    """Tell what beginning a part now cuts short: what is on, was planned before it and is not over by its time.

    People who arrive are in nobody's way, and a part that goes on past its time is over for whoever looks at the clock.
    """
    whole, by_hand = whole_day(day), by_hand_of(day)
    timed = {one.slot: one for one in now_of(whole)}
    planned = {one.slot: one for one in planned_of(whole)}
    titles, minute, mine = slot_titles(whole.slots), minute_now(whole.day.date), planned[slot].first
    cuts = []
    for other in whole.slots:
        one, plan = timed[other.pk], planned[other.pk]
        extra = by_hand[other.pk].extra if other.pk in by_hand else 0
        ends = one.first + plan.minutes + extra
        is_before = plan.first + plan.minutes <= mine and other.kind != ARRIVAL
        if is_before and one.phase is Phase.NOW and ends > minute and timed[slot].phase is Phase.LATER:
            cuts.append(CutShort(titles[other.pk], at_minute(ends)))
    return Beginning(titles[slot], tuple(cuts))
