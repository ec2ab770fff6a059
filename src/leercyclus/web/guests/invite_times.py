"""When who has not answered is reminded, and when who comes is told once more."""

from __future__ import annotations

from datetime import date, timedelta

DAYS_BEFORE = (14, 5)
"""So many days before the last day for an answer a reminder goes; nobody gets more of them than there are here."""
MOST_REMINDERS = len(DAYS_BEFORE)
SOON_DAYS = 2
"""So many days before the day itself who comes gets the programme and the file for the calendar."""


def moment_of_reminder(answer_by: date | None, today: date) -> date | None:
    """Give the last moment for a reminder that has come, or None: too early, past the last day, or no last day.

    A worker that did not run on the very day catches up.

    Examples:
        >>> moment_of_reminder(date(2027, 3, 20), date(2027, 3, 10))
        datetime.date(2027, 3, 6)
        >>> moment_of_reminder(date(2027, 3, 20), date(2027, 3, 5)) is None
        True
    """
    if answer_by is None or today > answer_by:
        return None
    moments = [answer_by - timedelta(days=days) for days in DAYS_BEFORE]
    return max((one for one in moments if one <= today), default=None)


def is_reminded_now(moment: date, *, asked: date, reminded: date | None, reminders: int) -> bool:
    """Tell whether somebody who has not answered is reminded for a moment: once for it, and only who was asked before.

    Examples:
        >>> moment = date(2027, 3, 6)
        >>> is_reminded_now(moment, asked=date(2027, 2, 1), reminded=None, reminders=0)
        True
        >>> is_reminded_now(moment, asked=date(2027, 3, 7), reminded=None, reminders=0)
        False
    """
    return reminders < MOST_REMINDERS and asked < moment and (reminded is None or reminded < moment)
