"""A day with its hours as an .ics file, read back by two programs that have nothing in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from leercyclus.formats.calendars import TimedDay, write_timed

DAY = TimedDay(
    uid="8f0c@leercyclus",
    sequence=1,
    begins="2027-03-18T08:30",
    ends="2027-03-18T16:30",
    stamp="2027-01-04T10:00:00+01:00",
    title="Uitwisselingsdag in Zwolle; tafels, bezoeken",
    place="Stadhuis, Grote Kerkplein 15",
    about="Eerste regel.\nTweede regel.",
    url="https://x.example/nl/",
    organizer="post@x.example",
)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True)
class Read:
    """What a program takes from a file."""

    method: str
    uid: str
    sequence: int
    begins: dt.datetime
    ends: dt.datetime
    title: str
    place: str
    status: str


def by_icalendar(text: str) -> Read:
    calendar = icalendar.Calendar.from_ical(text)
    event: Any = calendar.walk("VEVENT")[0]
    assert event.errors == []
    return Read(
        str(calendar["METHOD"]),
        str(event["UID"]),
        int(event["SEQUENCE"]),
        event.start.astimezone(dt.UTC),
        event.end.astimezone(dt.UTC),
        str(event["SUMMARY"]),
        str(event["LOCATION"]),
        str(event["STATUS"]),
    )


def by_vobject(text: str) -> Read:
    calendar = vobject.readOne(text, validate=True)
    event = calendar.vevent
    return Read(
        calendar.method.value,
        event.uid.value,
        int(event.sequence.value),
        event.dtstart.value.astimezone(dt.UTC),
        event.dtend.value.astimezone(dt.UTC),
        event.summary.value,
        event.location.value,
        event.status.value,
    )


READERS = (pytest.param(by_icalendar, id="icalendar"), pytest.param(by_vobject, id="vobject"))
Reads = Callable[[str], Read]


class Store:
    """The calendar of somebody, as RFC 5546 tells to keep it: by UID, the highest sequence, gone when cancelled."""

    def __init__(self, read: Reads) -> None:
        self.events: dict[str, Read] = {}
        self._read = read

    def take(self, text: str) -> None:
        """Bring in a file."""
        found = self._read(text)
        known = self.events.get(found.uid)
        if known is not None and found.sequence <= known.sequence:
            return
        if found.method == "CANCEL":
            self.events.pop(found.uid, None)
        else:
            self.events[found.uid] = found


@pytest.mark.parametrize("read", READERS)
def test_every_program_reads_the_same_day(read: Reads) -> None:
    assert read(write_timed(DAY)) == Read(
        "PUBLISH",
        "8f0c@leercyclus",
        1,
        dt.datetime(2027, 3, 18, 7, 30, tzinfo=dt.UTC),
        dt.datetime(2027, 3, 18, 15, 30, tzinfo=dt.UTC),
        DAY.title,
        DAY.place,
        "CONFIRMED",
    )


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("day", ["2027-01-14", "2027-03-27", "2027-03-28", "2027-07-01", "2027-10-31", "2028-02-29"])
def test_half_past_eight_is_half_past_eight_in_summer_and_in_winter(read: Reads, day: str) -> None:
    found = read(write_timed(replace(DAY, begins=f"{day}T08:30", ends=f"{day}T16:30")))
    assert found.begins.astimezone(AMSTERDAM).isoformat()[:16] == f"{day}T08:30"
    assert found.ends.astimezone(AMSTERDAM).isoformat()[:16] == f"{day}T16:30"


@pytest.mark.parametrize("read", READERS)
def test_a_change_replaces_and_a_cancellation_removes(read: Reads) -> None:
    store = Store(read)
    store.take(write_timed(DAY))
    store.take(write_timed(replace(DAY, uid="other@leercyclus")))
    later = write_timed(replace(DAY, sequence=2, begins="2027-03-18T09:00", place="De Fabriek"))
    store.take(later)
    assert [store.events[DAY.uid].place, len(store.events)] == ["De Fabriek", 2]
    store.take(write_timed(DAY))
    assert store.events[DAY.uid].place == "De Fabriek", "an older file changes nothing"
    store.take(write_timed(replace(DAY, sequence=3, is_cancelled=True)))
    assert list(store.events) == ["other@leercyclus"]


def test_the_zone_goes_along_and_nobody_is_asked_for_an_answer() -> None:
    lines = write_timed(DAY).splitlines()
    assert {"BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "METHOD:PUBLISH", "ORGANIZER:mailto:post@x.example"} <= set(
        lines
    )
    assert [line for line in lines if line.startswith("ATTENDEE")] == []


def test_the_same_day_is_the_same_text() -> None:
    assert write_timed(DAY) == write_timed(replace(DAY))


def test_a_long_or_odd_text_does_not_break_the_lines() -> None:
    text = write_timed(replace(DAY, title="Één, twee; drie\\vier " * 12))
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert by_icalendar(text).title == by_vobject(text).title
