"""Events of an .ics file: in Dutch time, as often as they take place."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.formats.calendars import CalendarRow
from tests.formats.calendars.files import ics, problem, read

COUNCIL = "UID:raad\nSUMMARY:Raadsvergadering\nDTSTART;TZID=Europe/Amsterdam:20261012T193000\nDURATION:PT2H"


def days(*events: str) -> list[str]:
    return [row.begins for row in read(ics(*events)).checked().rows]


def test_a_whole_day_ends_on_its_last_day() -> None:
    text = ics("UID:1\nSUMMARY:Herfstvakantie\nDTSTART;VALUE=DATE:20261017\nDTEND;VALUE=DATE:20261026")
    expected = CalendarRow("1", "school_holiday", "Herfstvakantie", "2026-10-17", "2026-10-25", uid="1")
    assert read(text).checked().rows == (expected,)


@pytest.mark.parametrize(
    ("begin", "expected"),
    [
        ("DTSTART:20260907T173000Z", "19:30"),
        ("DTSTART:20261207T183000Z", "19:30"),
        ("DTSTART;TZID=Europe/Amsterdam:20260907T193000", "19:30"),
        ("DTSTART;TZID=America/New_York:20260907T133000", "19:30"),
        ("DTSTART;TZID=W. Europe Standard Time:20260907T193000", "19:30"),
        ("DTSTART:20260907T193000", "19:30"),
    ],
)
def test_times_of_any_zone_come_out_in_dutch_time(begin: str, expected: str) -> None:
    (row,) = read(ics(f"UID:1\n{begin}\nDURATION:PT90M")).checked().rows
    assert (row.begin_time, row.end_time) == (expected, "21:00")


def test_an_end_at_midnight_takes_no_day_of_its_own() -> None:
    (row,) = read(ics("UID:1\nDTSTART:20260907T200000\nDTEND:20260908T000000")).checked().rows
    assert (row.ends, row.end_time) == ("2026-09-07", "23:59")


def test_a_time_without_an_end_has_none() -> None:
    (row,) = read(ics("UID:1\nDTSTART:20260907T200000")).checked().rows
    assert (row.begins, row.ends, row.begin_time, row.end_time) == ("2026-09-07", "2026-09-07", "20:00", "")


def test_what_recurs_keeps_its_time_when_winter_time_begins() -> None:
    rows = read(ics(COUNCIL + "\nRRULE:FREQ=WEEKLY;COUNT=4")).checked().rows
    assert [(row.begins, row.begin_time) for row in rows] == [
        (day, "19:30") for day in ("2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02")
    ]
    assert len({row.uid for row in rows}) == 4


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("RRULE:FREQ=WEEKLY;UNTIL=20261019T235959Z", ["2026-10-12", "2026-10-19"]),
        ("RRULE:FREQ=WEEKLY;UNTIL=20261026", ["2026-10-12", "2026-10-19", "2026-10-26"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=2MO;COUNT=2", ["2026-10-12", "2026-11-09"]),
        ("RRULE:FREQ=YEARLY;COUNT=3", ["2026-10-12"]),
        ("RDATE;TZID=Europe/Amsterdam:20261013T193000", ["2026-10-12", "2026-10-13"]),
        ("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Amsterdam:20261019T193000", ["2026-10-12", "2026-10-26"]),
        ("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261019T173000Z,20261026T183000Z", ["2026-10-12"]),
        ("RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;VALUE=DATE:20261012", ["2026-10-19"]),
        ("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", ["2026-10-12"]),
    ],
)
def test_a_rule_is_followed(rule: str, expected: list[str]) -> None:
    assert days(f"{COUNCIL}\n{rule}") == expected


def test_a_rule_without_an_end_stops_at_the_window() -> None:
    found = days("UID:1\nSUMMARY:College\nDTSTART;VALUE=DATE:20200107\nRRULE:FREQ=WEEKLY")
    assert (found[0], found[-1], len(found)) == ("2026-09-01", "2027-03-30", 31)


def test_one_time_that_moved_is_told_on_its_new_day_only() -> None:
    moved = "UID:raad\nRECURRENCE-ID:20261019T173000Z\nSUMMARY:Raad verplaatst\nDTSTART:20261021T173000Z"
    assert days(f"{COUNCIL}\nRRULE:FREQ=WEEKLY;COUNT=3", moved) == ["2026-10-12", "2026-10-21", "2026-10-26"]


def test_one_time_that_was_cancelled_is_not_there() -> None:
    gone = "UID:raad\nRECURRENCE-ID:20261019T173000Z\nSTATUS:CANCELLED\nDTSTART:20261019T173000Z"
    found = read(ics(f"{COUNCIL}\nRRULE:FREQ=WEEKLY;COUNT=3", gone)).checked()
    assert [row.begins for row in found.rows] == ["2026-10-12", "2026-10-26"]
    assert "Cancelled and passed over: 1." in found.say("en")


def test_what_is_private_or_outside_the_window_is_left_out_and_told() -> None:
    found = read(ics("UID:1\nCLASS:PRIVATE\nDTSTART:20260907T200000", "UID:2\nDTSTART:20300907T200000")).checked()
    assert found.rows == ()
    assert "Private or confidential and passed over: 1." in found.say("en")
    assert "Not between 2026-09-01 and 2027-03-31 and passed over: 1." in found.say("en")


def test_the_kind_is_what_the_title_says_or_else_the_category() -> None:
    events = ("UID:1\nSUMMARY:Stadhuis\nCATEGORIES:Raad,Vast\nDTSTART:20260907T200000",)
    assert [row.kind for row in read(ics(*events)).checked().rows] == ["council"]


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("SUMMARY:leeg", "Event 1, ‘leeg’: expected a begin, there is none."),
        ("DTSTART:20261340", "expected a date or time in DTSTART, it cannot be read."),
        ("DTSTART:20260907T200000\nDTEND:20260907T190000", "expected an end at or after the begin"),
        ("DTSTART;VALUE=DATE:20260907\nDTEND:20260907T190000", "expected a begin and an end that fit together"),
        ("DTSTART:02000907T200000", "expected a year from 1900 to 2199, got 200."),
        ("DTSTART:20260907T200000\nRRULE:FREQ=SECONDLY", "expected an event that recurs by day, week, month or year"),
        ("DTSTART:20260907T200000\nRRULE:FREQ=DAILY;BYHOUR=1,2,3", "expected an event that recurs by day"),
        ("DTSTART:19500907T200000\nRRULE:FREQ=DAILY", "expected an event that recurs from 1970 or later"),
        ("DTSTART:20260907T200000\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", "expected a rule of recurrence"),
        ("DTSTART:20260907T200000\nRRULE:FREQ=DAILY;BYDAY=QQ", "expected a date or time in RRULE, it cannot be read."),
        (
            "DTSTART:20260907T200000\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260907T200000",
            "expected a change of one time; this one counts for all later times too.",
        ),
    ],
)
def test_an_event_that_cannot_be_read_gets_a_sentence(event: str, expected: str) -> None:
    assert expected in problem(ics(f"UID:1\n{event}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rommel", "Expected a calendar (.ics). This file is broken or is no calendar: "),
        ("", "There are no events in the calendar."),
        (ics(), "There are no events in the calendar."),
        (ics(COUNCIL)[:-40], "Expected a whole calendar (.ics) with 1 events, got 0; the file breaks off."),
        ("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 5_001, "Expected at most 5,000 events, got 5,001 or more."),
        ("BEGIN:VCALENDAR" + "x" * 5_000_000, "Expected a file of at most 5 MB, got 5.0 MB."),
    ],
)
def test_a_broken_file_gets_a_sentence(text: str, expected: str) -> None:
    assert problem(text).startswith(expected)


def test_a_calendar_that_recurs_more_than_5000_times_is_refused() -> None:
    events = [f"UID:{number}\nDTSTART;VALUE=DATE:20260901\nRRULE:FREQ=DAILY" for number in range(30)]
    assert problem(ics(*events)).startswith("Expected at most 5,000 events, got ")


def test_1000_series_of_six_years_are_read_within_some_seconds() -> None:
    rule = "DTSTART;VALUE=DATE:20200901\nRRULE:FREQ=WEEKLY;UNTIL=20260915"
    begin = time.process_time()
    found = read(ics(*(f"UID:{number}\n{rule}" for number in range(1_000)))).checked()
    assert len(found.rows) == 3_000
    assert time.process_time() - begin < 8


def test_rules_that_never_come_end_after_some_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leercyclus.formats.calendars.events.LONGEST_SECONDS", 1.0)
    never = "DTSTART;VALUE=DATE:20260901\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    begin = time.monotonic()
    said = problem(ics(*(f"UID:{number}\n{never}" for number in range(100))))
    assert said.startswith("Expected events that recur in a way that is quick to follow. At event ")
    assert time.monotonic() - begin < 10


WHOLE = ics(f"{COUNCIL}\nRRULE:FREQ=WEEKLY;COUNT=3", "UID:2\nSUMMARY:x\nDTSTART;VALUE=DATE:20261017\nEXDATE:20261017")


@settings(max_examples=200)
@given(st.integers(0, len(WHOLE)), st.integers(0, 6), st.text(st.sampled_from("0T:;=,Z\r\nABYD-9\x00é"), max_size=6))
def test_a_damaged_file_never_ends_in_an_error(place: int, cut: int, put: str) -> None:
    found = read(WHOLE[:place] + put + WHOLE[place + cut :])
    assert all(dt.date.fromisoformat(row.begins) <= dt.date.fromisoformat(row.ends) for row in found.rows)
    assert found.say("nl")
