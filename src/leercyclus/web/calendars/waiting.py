"""A file that was understood and waits for a yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leercyclus.formats.calendars import CalendarRow


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file as it was understood.

    Attributes:
        name: of the file.
        first: first day of the window for which it was read.
        last: last day.
        rows: its entries.
        notes: how it was read, in words.
    """

    name: str
    first: date
    last: date
    rows: tuple[CalendarRow, ...]
    notes: tuple[str, ...] = ()
