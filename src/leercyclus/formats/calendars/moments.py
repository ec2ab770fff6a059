"""Days and times of events, brought to Dutch time."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

DUTCH = ZoneInfo("Europe/Amsterdam")
Moment = dt.date | dt.datetime
"""A whole day, or a time; a time without a zone is Dutch time."""


def wall(moment: Moment, zone: dt.tzinfo | None) -> dt.datetime:
    """Give a moment as the clock on the wall shows it in a zone, without the zone; a day begins at midnight."""
    if not isinstance(moment, dt.datetime):
        return dt.datetime.combine(moment, dt.time())
    if moment.tzinfo is None:
        return moment
    return moment.astimezone(zone or DUTCH).replace(tzinfo=None)


def span(begin: dt.datetime, end: dt.datetime, zone: dt.tzinfo | None) -> tuple[str, str, str, str]:
    """Write two times as days and times in Dutch time: first day, last day, `HH:MM` and `HH:MM`.

    An end at midnight is told as 23:59 of the day before, so that it takes no day of its own.

    Args:
        begin: on the wall of the zone.
        end: on the wall of the zone, at or after the begin.
        zone: None for Dutch time.

    Examples:
        >>> span(dt.datetime(2026, 9, 1, 20), dt.datetime(2026, 9, 2), None)
        ('2026-09-01', '2026-09-01', '20:00', '23:59')
        >>> span(dt.datetime(2026, 7, 1, 18), dt.datetime(2026, 7, 1, 20), dt.UTC)[2:]
        ('20:00', '22:00')
    """
    first, last = (_dutch(moment, zone) for moment in (begin, end))
    if last > first and last.time() == dt.time():
        last -= dt.timedelta(minutes=1)
    end_time = f"{last:%H:%M}" if last > first else ""
    return first.date().isoformat(), max(first, last).date().isoformat(), f"{first:%H:%M}", end_time


def _dutch(moment: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    return moment if zone is None else moment.replace(tzinfo=zone).astimezone(DUTCH).replace(tzinfo=None)
