"""A municipality's calendar as a file: read from .ics, CSV and XLSX, written as .ics."""

from leercyclus.formats.calendars.day import AnnouncedDay, write_day
from leercyclus.formats.calendars.kinds import KINDS, kind_of
from leercyclus.formats.calendars.read import read_calendar
from leercyclus.formats.calendars.result import CalendarList, CalendarRow
from leercyclus.formats.calendars.timed import TimedDay, write_timed
from leercyclus.formats.calendars.write import write_ics

__all__ = [
    "KINDS",
    "AnnouncedDay",
    "CalendarList",
    "CalendarRow",
    "TimedDay",
    "kind_of",
    "read_calendar",
    "write_day",
    "write_ics",
    "write_timed",
]
