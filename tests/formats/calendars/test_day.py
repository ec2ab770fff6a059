"""An exchange day as an .ics file for a mail."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leercyclus.formats.calendars import AnnouncedDay, write_day

DAY = AnnouncedDay(
    "turn-1@leercyclus", 2, "2027-03-18", "Uitwisselingsdag in Zwolle", "Zwolle", "https://x.example/nl/"
)


@pytest.mark.parametrize(
    "line",
    [
        "METHOD:PUBLISH",
        "STATUS:CONFIRMED",
        "LOCATION:Zwolle",
        "URL:https://x.example/nl/",
        "DTSTART;VALUE=DATE:20270318",
        "DTEND;VALUE=DATE:20270319",
    ],
)
def test_a_day_takes_the_whole_day_and_names_where(line: str) -> None:
    assert line in write_day(DAY).splitlines()


def test_a_changed_day_keeps_its_name_and_has_a_higher_number() -> None:
    lines = write_day(replace(DAY, day="2027-03-25", version=3)).splitlines()
    assert {"UID:turn-1@leercyclus", "SEQUENCE:3"} <= set(lines)


def test_a_day_that_is_off_is_cancelled() -> None:
    lines = write_day(replace(DAY, is_cancelled=True)).splitlines()
    assert {"METHOD:CANCEL", "STATUS:CANCELLED"} <= set(lines)


def test_the_same_day_gives_the_same_text() -> None:
    assert write_day(DAY) == write_day(DAY)
