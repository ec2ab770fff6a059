"""A calendar that is given out can be taken in again."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from leercyclus.formats.calendars import KINDS, CalendarRow, read_calendar, write_ics
from leercyclus.formats.calendars.result import stable_uid

RAAD = CalendarRow("7", "council", "Raad; begroting, deel 1", "2026-09-07", "2026-09-07", "19:30", "22:00")


@st.composite
def rows(draw: st.DrawFn) -> CalendarRow:
    """Draw a row of a whole day, or of a time on one or two days."""
    begins = draw(st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 1)))
    ends = begins + dt.timedelta(days=draw(st.integers(0, 9)))
    # The hours in which the clock is put forward or back are left out: there a time of day is none, or two.
    first, last = sorted(draw(st.tuples(*[st.times(dt.time(4), dt.time(23, 58))] * 2)))
    start = draw(st.sampled_from(("", f"{first:%H:%M}")))
    stop = f"{last:%H:%M}" if start and f"{last:%H:%M}" > start else ""
    title = " ".join(draw(st.text(st.characters(categories=("L", "N", "P")), max_size=30)).split())
    kind = draw(st.sampled_from(KINDS))
    if start:
        ends = ends if stop else begins
    row = CalendarRow("", kind, title, str(begins), str(ends), start, stop)
    uid = stable_uid(row)
    return CalendarRow(uid, kind, title, str(begins), str(ends), start, stop, uid)


@given(st.lists(rows(), max_size=5, unique_by=lambda row: row.uid), st.sampled_from(("nl", "en")))
def test_what_was_written_is_read_as_it_was(written: list[CalendarRow], language: str) -> None:
    data = write_ics(written, "Zwolle", "nl" if language == "nl" else "en")
    found = read_calendar(data, "zwolle.ics", first="2026-01-01", last="2026-12-31")
    assert sorted(found.rows, key=lambda row: row.uid) == sorted(written, key=lambda row: row.uid)
    assert (found.problems == ()) == bool(written)


def test_the_same_rows_give_the_same_bytes_and_uids() -> None:
    data = write_ics([RAAD], "Zwolle", "nl")
    assert data == write_ics([RAAD], "Zwolle", "nl")
    assert f"UID:{stable_uid(RAAD)}".encode() in data


def test_a_time_is_written_in_utc_and_a_day_with_an_end_after_it() -> None:
    day = CalendarRow("1", "recess", "Reces", "2026-07-20", "2026-07-24", uid="reces@zwolle.example")
    data = write_ics([RAAD, day], "Zwolle", "nl")
    assert b"DTSTART:20260907T173000Z\r\nDTEND:20260907T200000Z" in data
    assert b"DTSTART;VALUE=DATE:20260720\r\nDTEND;VALUE=DATE:20260725" in data


def test_name_and_kinds_are_in_the_language_of_the_reader() -> None:
    assert b"CATEGORIES:raad" in write_ics([RAAD], "Zwolle", "nl")
    english = write_ics([RAAD], "Zwolle", "en")
    assert b"CATEGORIES:council" in english
    assert b"X-WR-CALNAME:Zwolle" in english
