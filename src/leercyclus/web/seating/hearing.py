"""Whom another seat still concerns: nobody once a day has ended, and on the day itself nobody for what is over."""

from __future__ import annotations

from datetime import date, datetime, time


def is_still_heard(day: date, ends: time, now: datetime) -> bool:
    """Tell whether who sits elsewhere still hears so.

    Args:
        day: the date of the day.
        ends: when it ends.
        now: in the time of the site.

    Examples:
        >>> noon = datetime(2027, 3, 18, 12)
        >>> is_still_heard(date(2027, 3, 18), time(16), noon), is_still_heard(date(2027, 3, 18), time(11), noon)
        (True, False)
        >>> is_still_heard(date(2027, 3, 17), time(16), noon), is_still_heard(date(2027, 3, 19), time(11), noon)
        (False, True)
    """
    return (day, ends) > (now.date(), now.time())
