"""Dates and times of day, as people and spreadsheets write them."""

from __future__ import annotations

import datetime as dt
import re

from leercyclus.formats.layouts import Cell
from leercyclus.formats.names import plain
from leercyclus.formats.texts import text_of

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:[T ]00:00(?::00)?)?")
_DUTCH = re.compile(r"(?P<day>\d{1,2})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4})")
_WORDS = re.compile(r"(?P<day>\d{1,2})\.?[- ](?P<month>[a-z]{3,9})\.?[- ](?P<year>\d{4})")
_MONTHS = ("jan", "feb", "maart mrt march", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec")
_TIME = re.compile(r"(\d{1,2})[:.u](\d{2})(?::00)?(?: ?(?:uur|u|h))?|(\d{1,2}) ?(?:uur|u|h)")
_FIRST_DAY = dt.date(1899, 12, 30)
"""From here a spreadsheet counts its days."""
_SERIAL_DAYS = range(20_000, 80_000)
"""A number from 1954 to 2119 as a spreadsheet counts days; another is no date of a plan."""
_MINUTES_A_DAY = 1440


def iso_date(cell: Cell) -> str:
    """Write a date as ISO text.

    Args:
        cell: `1-9-2026`, `01/09/2026`, `2026-09-01`, `1 september 2026`, or the number by which a spreadsheet keeps it.

    Raises:
        ValueError: anything else: a year of two digits, a day that is not there, a date with a time.

    Examples:
        >>> iso_date("1-9-2026"), iso_date("1 sept. 2026"), iso_date(46266.0)
        ('2026-09-01', '2026-09-01', '2026-09-01')
    """
    if isinstance(cell, float):
        if not cell.is_integer() or int(cell) not in _SERIAL_DAYS:
            raise ValueError(text_of(cell))
        return (_FIRST_DAY + dt.timedelta(days=int(cell))).isoformat()
    text = text_of(cell).casefold()
    found = _ISO.fullmatch(text) or _DUTCH.fullmatch(text) or _WORDS.fullmatch(text)
    if not found or not text.isascii():
        raise ValueError(text)
    month = found["month"]
    return dt.date(
        int(found["year"]), int(month) if month.isdecimal() else _month(month), int(found["day"])
    ).isoformat()


def other_reading(cell: Cell) -> str:
    """Give the other date that one with slashes can be, month first; an empty text when there is none.

    Examples:
        >>> other_reading("03/04/2026"), other_reading("13/04/2026"), other_reading("3-4-2026")
        ('2026-03-04', '', '')
    """
    found = _DUTCH.fullmatch(text_of(cell))
    if not found or found["sign"] != "/" or int(found["day"]) == int(found["month"]):
        return ""
    try:
        return dt.date(int(found["year"]), int(found["day"]), int(found["month"])).isoformat()
    except ValueError:
        return ""


def clock_time(cell: Cell) -> str:
    """Write a time of day as `HH:MM`.

    Args:
        cell: `9:30`, `09.30`, `9u30`, `9 uur`, or the part of a day by which a spreadsheet keeps it.

    Raises:
        ValueError: anything else.

    Examples:
        >>> clock_time("9.30 uur"), clock_time("19u"), clock_time(0.5)
        ('09:30', '19:00', '12:00')
    """
    if isinstance(cell, float):
        minutes = round(cell * _MINUTES_A_DAY)
        if not 0 <= cell < 1 or minutes == _MINUTES_A_DAY:
            raise ValueError(text_of(cell))
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    text = text_of(cell).casefold()
    found = _TIME.fullmatch(text)
    if not found or not text.isascii():
        raise ValueError(text)
    return dt.time(int(found[1] or found[3]), int(found[2] or 0)).strftime("%H:%M")


def _month(word: str) -> int:
    """Give the number of a month by its name, or the first letters of it, in Dutch or English."""
    for number, names in enumerate(_MONTHS, start=1):
        if any(plain(word).startswith(name) for name in names.split()):
            return number
    raise ValueError(word)
