"""Read everything that was given in a circle, counted each time from the days, the follow-ups and the corrections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from leercyclus.web.days.over_queries import OverDay, days_over
from leercyclus.web.guests.came_queries import Came, who_came
from leercyclus.web.people.lineage_queries import counts_for
from leercyclus.web.practices.follow_up_queries import follow_ups_in
from leercyclus.web.purse.lines import Line, Source
from leercyclus.web.purse.models import Correction

MINUTES_AN_HOUR = 60
TENTH = Decimal("0.1")


def lines_of(circle: UUID, ends: Mapping[UUID, UUID]) -> tuple[Line, ...]:
    """List everything that was given in a circle, the newest first; five queries, however much it is.

    Args:
        circle: which.
        ends: by organisation the one for which it counts, from `ends_of`.
    """
    days = days_over(circle)
    came: dict[UUID, list[Came]] = defaultdict(list)
    for one in who_came([day.id for day in days]):
        came[one.day].append(one)
    found = [line for day in days for line in _of_day(day, came[day.id], ends)]
    for given in follow_ups_in(circle):
        sides = _sides(given.giver, given.taker, ends)
        found.append(Line(Source.FOLLOW_UP, given.id, given.on, *sides, hours=given.hours))
    for row in Correction.objects.filter(circle=circle).order_by("made_at", "id"):
        line = Line(
            Source.CORRECTION,
            row.pk,
            row.on,
            *_sides(row.giver_id, row.taker_id, ends),
            why=row.why,
            corrects=row.corrects_id,
        )
        found.append(_with_amount(line, row.kind, row.amount))
    kept = [one for one in found if one.is_correction or one.giver != one.taker]
    return tuple(sorted(kept, key=lambda one: one.on, reverse=True))


def ends_of() -> dict[UUID, UUID]:
    """Give by organisation the one for which it counts in the end: the last successor, or that of its home; one query.

    A chain that comes back ends before it does.
    """
    counts, found = counts_for(), {}
    for one in counts:
        seen, last = {one}, one
        while last in counts and counts[last] not in seen:
            last = counts[last]
            seen.add(last)
        found[one] = last
    return found


def minutes_there(day: OverDay, guest: Came) -> int:
    """Count the minutes of the programme that a guest was there; zero or more."""
    begins = max(_minute(day.begins), _minute(guest.arrived) if guest.arrived else 0)
    ends = min(_minute(day.ends), _minute(guest.left) if guest.left else _minute(day.ends))
    return max(ends - begins, 0)


def _with_amount(line: Line, kind: str, amount: Decimal) -> Line:
    if kind == Correction.Kind.DAY:
        return replace(line, days=amount)
    return replace(line, seats=amount) if kind == Correction.Kind.SEAT else replace(line, hours=amount)


def _of_day(day: OverDay, came: list[Came], ends: Mapping[UUID, UUID]) -> list[Line]:
    guests: dict[UUID, list[Came]] = defaultdict(list)
    for one in came:
        guests[one.organisation].append(one)
    return [
        Line(
            Source.DAY,
            day.id,
            day.date,
            *_sides(day.host, organisation, ends),
            days=Decimal(1),
            seats=Decimal(len(those)),
            hours=_hours(sum(minutes_there(day, one) for one in those)),
            people=len(those),
        )
        for organisation, those in guests.items()
    ]


def _sides(giver: UUID, taker: UUID, ends: Mapping[UUID, UUID]) -> tuple[UUID, UUID, UUID, UUID]:
    return ends.get(giver, giver), ends.get(taker, taker), giver, taker


def _hours(minutes: int) -> Decimal:
    return (Decimal(minutes) / MINUTES_AN_HOUR).quantize(TENTH, ROUND_HALF_UP)


def _minute(clock: time) -> int:
    return clock.hour * MINUTES_AN_HOUR + clock.minute
