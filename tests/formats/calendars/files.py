"""Calendars as files, for the tests."""

from __future__ import annotations

from leercyclus.formats.calendars import CalendarList, read_calendar

FIRST, LAST = "2026-09-01", "2027-03-31"


def ics(*events: str) -> str:
    """Write a calendar; the parts of an event are separated by lines."""
    parts = [f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT" for event in events]
    return "\r\n".join(
        "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *parts, "END:VCALENDAR", ""]).split("\n")
    )


def read(text: str, name: str = "agenda.ics") -> CalendarList:
    return read_calendar(text.encode(), name, first=FIRST, last=LAST)


def problem(text: str, name: str = "agenda.ics") -> str:
    (found,) = read(text, name).problems
    return found.say("en")
