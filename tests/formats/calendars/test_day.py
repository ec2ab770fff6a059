"""An exchange day as an .ics file for a mail."""

from __future__ import annotations

from dataclasses import replace

import icalendar

from leercyclus.formats.calendars import AnnouncedDay, write_day

DAY = AnnouncedDay(
    "turn-1@leercyclus", 2, "2027-03-18", "Uitwisselingsdag in Zwolle", "Zwolle", "https://x.example/nl/"
)


def event(announced: AnnouncedDay) -> tuple[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(write_day(announced))
    (found,) = calendar.walk("VEVENT")
    return str(calendar["METHOD"]), found


def test_a_day_takes_the_whole_day_and_names_where() -> None:
    method, found = event(DAY)
    assert (method, str(found["STATUS"]), str(found["LOCATION"]), str(found["URL"])) == (
        "PUBLISH",
        "CONFIRMED",
        "Zwolle",
        "https://x.example/nl/",
    )
    assert (found["DTSTART"].dt.isoformat(), found["DTEND"].dt.isoformat()) == ("2027-03-18", "2027-03-19")


def test_a_changed_day_keeps_its_name_and_has_a_higher_number() -> None:
    _method, found = event(replace(DAY, day="2027-03-25", version=3))
    assert (str(found["UID"]), found["SEQUENCE"]) == ("turn-1@leercyclus", 3)


def test_a_day_that_is_off_is_cancelled() -> None:
    method, found = event(replace(DAY, is_cancelled=True))
    assert (method, str(found["STATUS"])) == ("CANCEL", "CANCELLED")


def test_the_same_day_gives_the_same_text() -> None:
    assert write_day(DAY) == write_day(DAY)
