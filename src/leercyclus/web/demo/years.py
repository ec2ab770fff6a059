"""When the demo takes place: in the cycle around today, so that it never grows old."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, time, timedelta

from leercyclus.web.calendars.drafts import Draft
from leercyclus.web.guide.story import DORDRECHT, ENSCHEDE, ZWOLLE

MONDAY, TUESDAY, WEDNESDAY, THURSDAY = range(4)
COLLEGE = {ZWOLLE: TUESDAY, ENSCHEDE: MONDAY, DORDRECHT: TUESDAY}
COUNCIL = {ZWOLLE: MONDAY, ENSCHEDE: WEDNESDAY, DORDRECHT: THURSDAY}
REGIONS = {ZWOLLE: "noord", ENSCHEDE: "noord", DORDRECHT: "midden"}
WEEKS_BETWEEN_COUNCILS = 3
SEPTEMBER, JULY = 9, 7


def cycle_around(today: date) -> tuple[str, date, date]:
    """Give the name, first and last day of the cycle that a day falls in: from September to July.

    Examples:
        >>> cycle_around(date(2026, 11, 26))[0]
        '2026-2027'
    """
    first = today.year if today.month >= SEPTEMBER else today.year - 1
    return f"{first}-{first + 1}", date(first, SEPTEMBER, 1), date(first + 1, JULY, 9)


def entries_of(code: str, begins: date, ends: date) -> list[Draft]:
    """Make up the calendar of a municipality: its college, council evenings, the budget and the summer."""
    first_council = begins + timedelta(days=(COUNCIL[code] - begins.weekday()) % 7)
    evenings = [
        Draft("council", "Raadsvergadering", day, day, begin_time=time(19, 30), end_time=time(22, 30))
        for week in range(0, (ends - begins).days // 7, WEEKS_BETWEEN_COUNCILS)
        if (day := first_council + timedelta(weeks=week)) <= ends
    ]
    budget = date(begins.year, 11, 2)
    return [
        Draft("college", "College van B&W", begins, ends, weekday=COLLEGE[code], begin_time=time(9), end_time=time(13)),
        *evenings,
        Draft("budget", "Begrotingsweek", budget, budget + timedelta(days=4)),
        Draft("recess", "Zomerreces", date(ends.year, JULY, 5), date(ends.year, JULY, 31)),
    ]


def days_after(day: date, days: int, today: date) -> date:
    """Give the working day so many days after one; of a weekend the Friday before, and today where that lies ahead.

    Examples:
        >>> days_after(date(2026, 9, 25), 15, date(2026, 11, 26)).isoformat()
        '2026-10-09'
        >>> days_after(date(2026, 9, 25), 90, date(2026, 11, 26)).isoformat()
        '2026-11-26'
    """
    then = day + timedelta(days=days)
    return min(then - timedelta(days=max(0, then.weekday() - THURSDAY - 1)), today)


def college_after(code: str, day: date, days: int, today: date) -> date:
    """Give the first day, so many days after one, on which the college of a municipality met; today at the latest.

    Examples:
        >>> college_after(ZWOLLE, date(2026, 9, 25), 16, date(2026, 11, 26)).isoformat()
        '2026-10-13'
    """
    then = day + timedelta(days=days)
    return min(then + timedelta(days=(COLLEGE[code] - then.weekday()) % 7), today)


def free_day(first: date, last: date, taken: Collection[date]) -> date | None:
    """Give the first Thursday or Friday of a period that nobody's calendar takes; None where there is none."""
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return next((day for day in days if day.weekday() in {THURSDAY, THURSDAY + 1} and day not in taken), None)
