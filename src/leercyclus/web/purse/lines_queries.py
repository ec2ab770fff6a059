"""Read everything that was given in a circle, counted each time from the days, the follow-ups and the corrections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from leercyclus.web.days.over_queries import OverDay, days_over
from leercyclus.web.guests.came_queries import Came, who_came
from leercyclus.web.people.lineage_queries import counts_for
from leercyclus.web.practices.follow_up_queries import FollowUpHours, follow_ups_in
from leercyclus.web.purse.lines import Line, Source
from leercyclus.web.purse.models import Correction

MINUTES_AN_HOUR = 60
LONG_AGO = datetime.min.replace(tzinfo=UTC)
"""A day is entered by nobody; of one date it stands below what was."""
TENTH = Decimal("0.1")


def lines_of(circle: UUID, ends: Mapping[UUID, UUID]) -> tuple[Line, ...]:
    """List everything that was given in a circle; five queries, however much it is.

    The newest date first, and of one date what was entered last.

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
        found += _of_follow_up(given, ends)
    rows = list(Correction.objects.filter(circle=circle).order_by("made_at", "id"))
    right = {row.corrects_id for row in rows}
    of_days = {(row.day_id, row.taker_id) for row in rows}
    found = [replace(one, put_right=True) if (one.thing, one.taker_then) in of_days else one for one in found]
    found += [_of_correction(row, ends, put_right=row.pk in right) for row in rows]
    kept = [one for one in found if one.is_correction or one.giver != one.taker]
    return tuple(sorted(kept, key=lambda one: (one.on, one.entered or LONG_AGO), reverse=True))


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


def _of_follow_up(given: FollowUpHours, ends: Mapping[UUID, UUID]) -> list[Line]:
    """Give the line of a follow-up, and of one that was taken back also the opposite, with the reason."""
    sides = _sides(given.giver, given.taker, ends)
    line = Line(Source.FOLLOW_UP, given.id, given.on, *sides, hours=given.hours, by=given.by, entered=given.entered)
    if given.withdrawn is None:
        return [line]
    back = replace(
        line,
        hours=-given.hours,
        why=given.why,
        corrects=given.id,
        corrects_source=Source.FOLLOW_UP,
        by=given.withdrawn_by,
        entered=given.withdrawn,
    )
    return [replace(line, put_right=True), back]


def _of_correction(row: Correction, ends: Mapping[UUID, UUID], *, put_right: bool) -> Line:
    source = Source.CORRECTION if row.corrects_id else Source.DAY if row.day_id else None
    line = Line(
        Source.CORRECTION,
        row.pk,
        row.on,
        *_sides(row.giver_id, row.taker_id, ends),
        why=row.why,
        corrects=row.corrects_id or row.day_id,
        corrects_source=source,
        by=row.made_by_id,
        entered=row.made_at,
        put_right=put_right,
    )
    return _with_amount(line, row.kind, row.amount)


def _with_amount(line: Line, kind: str, amount: Decimal) -> Line:
    if kind == Correction.Kind.DAY:
        return replace(line, days=amount)
    if line.corrects_source is Source.DAY and kind == Correction.Kind.SEAT:
        return replace(line, seats=amount, people=int(amount))  # who did not come did not travel either
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
