"""A municipality's calendar from a file: .ics, CSV or XLSX."""

from __future__ import annotations

import datetime as dt

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.calendars import sentences
from leercyclus.formats.calendars.events import read_events
from leercyclus.formats.calendars.result import LARGEST_BYTES, CalendarList, refused
from leercyclus.formats.calendars.sheets import names_of_columns, read_sheet
from leercyclus.formats.delimited import decode
from leercyclus.formats.grids import Limits, open_grid

LONGEST_DAYS = 3_660
_BEGIN = "BEGIN:VCALENDAR"


def read_calendar(data: bytes, name: str, *, first: str, last: str) -> CalendarList:
    r"""Read what a calendar has in a window of days.

    Events of an .ics file may be whole days or times in any zone, and recur; times come out in Dutch time. Cost grows
    with the number of events and, for those that recur, with the days from their first time on.

    Args:
        data: the bytes of the file, at most 5 MB; at most 5,000 events.
        name: its name, for the sentences.
        first: first day, as ISO text.
        last: last day, as ISO text; at most ten years later.

    Returns:
        The entries, with every problem and how the calendar was read. While there is a problem nothing is to be kept.

    Raises:
        ValueError: when the window is no two days in their order, or longer than ten years.

    Examples:
        >>> found = read_calendar(
        ...     "omschrijving;datum;tijd\nRaadsvergadering;7-9-2026;19:30-22:00".encode(),
        ...     "agenda.csv",
        ...     first="2026-09-01",
        ...     last="2026-12-31",
        ... )
        >>> found.rows[0].kind, found.rows[0].begins, found.rows[0].begin_time
        ('council', '2026-09-07', '19:30')
    """
    begin, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    if not 0 <= (end - begin).days <= LONGEST_DAYS:
        raise ValueError(f"Expected a window of 0 to {LONGEST_DAYS} days, got {first} to {last}.")
    if len(data) > LARGEST_BYTES:
        return refused(sentences.TOO_LARGE(size=len(data) / 1e6, most=LARGEST_BYTES // 1_000_000))
    text = decode(data[:1_000])[0].lstrip("\ufeff \r\n")
    if text.upper().startswith(_BEGIN) or name.lower().endswith((".ics", ".ical", ".ifb")):
        return read_events(decode(data)[0].lstrip("\ufeff \r\n"), begin, end)
    try:
        grid = open_grid(data, name, Limits(bytes=LARGEST_BYTES, columns=200)).below_titles(names_of_columns)
    except BadInput as bad:
        return refused(*bad.reasons)
    return read_sheet(grid, begin, end)
