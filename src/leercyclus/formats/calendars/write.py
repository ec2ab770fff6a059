"""A calendar as an .ics file (RFC 5545), to be given out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from leercyclus.engine.reasons import Language
from leercyclus.formats.calendars import sentences
from leercyclus.formats.calendars.events import KIND
from leercyclus.formats.calendars.moments import DUTCH
from leercyclus.formats.calendars.result import CalendarRow, stable_uid

if TYPE_CHECKING:
    import icalendar


def write_ics(rows: Iterable[CalendarRow], calendar_name: str, language: Language) -> bytes:
    """Write rows as a calendar: the same rows give the same bytes, whenever they are written.

    Times are written in UTC, so that no reader has to know the rules of a zone. Cost grows with the number of rows.

    Args:
        rows: a UID each, or none: then it follows from what the row says.
        calendar_name: shown by programs that take the calendar in.
        language: of the names of the kinds.

    Returns:
        The file, in UTF-8.

    Examples:
        >>> row = CalendarRow("1", "council", "Raad", "2026-09-07", "2026-09-07", "19:30", "22:00")
        >>> b"DTSTART:20260907T173000Z" in write_ics([row], "Zwolle", "nl")
        True
    """
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", f"-//Leercyclus//Leercyclus//{language.upper()}")
    calendar.add("X-WR-CALNAME", calendar_name)
    calendar.add("NAME", calendar_name)
    for row in rows:
        calendar.add_component(_event(icalendar.Event(), row, language))
    written: bytes = calendar.to_ical()
    return written


def _event(event: icalendar.Event, row: CalendarRow, language: Language) -> icalendar.Event:
    event.add("UID", row.uid or stable_uid(row))
    begins, ends = dt.date.fromisoformat(row.begins), dt.date.fromisoformat(row.ends)
    # The stamp tells of a message when it was made; here it must not change while the row does not.
    event.add("DTSTAMP", dt.datetime.combine(begins, dt.time(), dt.UTC))
    event.add("SUMMARY", row.title)
    event.add("CATEGORIES", [sentences.KINDS[row.kind]().say(language)])
    event.add(KIND, row.kind)
    if not row.begin_time:
        event.add("DTSTART", begins)
        event.add("DTEND", ends + dt.timedelta(days=1))
        event.add("TRANSP", "TRANSPARENT")
        return event
    event.add("DTSTART", _moment(begins, row.begin_time))
    if row.end_time:
        event.add("DTEND", _moment(ends, row.end_time))
    return event


def _moment(day: dt.date, time: str) -> dt.datetime:
    return dt.datetime.combine(day, dt.time.fromisoformat(time), DUTCH).astimezone(dt.UTC)
