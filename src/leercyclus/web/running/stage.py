"""What stands on a page of now: the parts that are on, what comes, and what a phone needs to tell that by itself."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from django.utils import timezone

from leercyclus.web.days.clock import at_minute
from leercyclus.web.running.clock import AS_PLANNED, ByHand, Phase, Planned, Timed

NOON = time(12)
HALF_A_DAY = 12 * 3600
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one part of a programme stands on a page of now.

    Attributes:
        begins, ends: the clock, as far as can be told now.
        late: minutes after the plan; 0 for a part that is on time.
        is_now: whether it is on.
        is_shown: whether it stands large: it is on, or nothing is on and it comes first.
        is_next: whether it stands in the list of what comes.
        runs_over: whether its time is over and nobody said that it has ended.
    """

    begins: time
    ends: time
    late: int
    is_now: bool
    is_shown: bool
    is_next: bool
    runs_over: bool


def standings(parts: Sequence[Timed], lasts: Mapping[UUID, int], *, apart: frozenset[UUID]) -> dict[UUID, Standing]:
    """Tell of every part how it stands on the page.

    Args:
        parts: as they run.
        lasts: by part, the minute at which it is over by what is known; earlier than `parts` say where it runs over.
        apart: parts that this page does not show; they are passed over.
    """
    seen = [one for one in parts if one.slot not in apart]
    is_on = any(one.phase is Phase.NOW for one in seen)
    first = min((one.first for one in seen if one.phase is Phase.LATER), default=None)
    found = {}
    for one in seen:
        is_now, is_later = one.phase is Phase.NOW, one.phase is Phase.LATER
        is_shown = is_now or (not is_on and is_later and one.first == first)
        found[one.slot] = Standing(
            begins=at_minute(one.first),
            ends=at_minute(one.last),
            late=one.late,
            is_now=is_now,
            is_shown=is_shown,
            is_next=is_later and not is_shown,
            runs_over=is_now and one.last > lasts.get(one.slot, one.last),
        )
    return found


def known_lasts(planned: Sequence[Planned], parts: Sequence[Timed], by_hand: Mapping[UUID, ByHand]) -> dict[UUID, int]:
    """Give by part the minute at which it is over by its own length, however long it goes on."""
    minutes = {one.slot: one.minutes for one in planned}
    return {one.slot: one.first + minutes[one.slot] + by_hand.get(one.slot, AS_PLANNED).extra for one in parts}


def clock_data(planned: Sequence[Planned], by_hand: Mapping[UUID, ByHand], *, apart: frozenset[UUID]) -> str:
    """Write the programme for the clock of a phone, as JSON: the phone tells what is on without asking.

    One object a part: `id`, `first`, `minutes`, `began`, `ended`, `extra` in minutes since midnight or null, and
    `apart` for a part that counts and is not shown.

    Examples:
        >>> json.loads(clock_data([Planned(UUID(int=1), 540, 30)], {}, apart=frozenset()))[0]["first"]
        540
    """
    found = []
    for one in planned:
        hand = by_hand.get(one.slot, AS_PLANNED)
        found.append(
            {
                "id": str(one.slot),
                "first": one.first,
                "minutes": one.minutes,
                "began": hand.began,
                "ended": hand.ended,
                "extra": hand.extra,
                "apart": one.slot in apart,
            }
        )
    return json.dumps(found)


def zero_of(day: date) -> int:
    """Give the moment from which the minutes of a day count, in milliseconds since 1970: twelve hours before its noon.

    On the day that the clock is put forward or back, that is right for every hour at which people are awake.
    """
    noon = timezone.make_aware(datetime.combine(day, NOON))
    return 1000 * (int(noon.timestamp()) - HALF_A_DAY)


def in_milliseconds(moment: datetime) -> int:
    """Give a moment in milliseconds since 1970, as a phone counts."""
    return (moment - EPOCH) // timedelta(milliseconds=1)
