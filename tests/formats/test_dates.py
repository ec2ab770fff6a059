"""Dates and times are read as people and spreadsheets write them, or not at all."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercyclus.formats.dates import clock_time, iso_date


@pytest.mark.parametrize(
    "cell",
    [
        "2026-09-01",
        "2026-9-1",
        "2026-09-01 00:00:00",
        "1-9-2026",
        "01/09/2026",
        "1.9.2026",
        "1 september 2026",
        "1 Sept. 2026",
        46266.0,
    ],
)
def test_a_date_is_read(cell: str | float) -> None:
    assert iso_date(cell) == "2026-09-01"


@pytest.mark.parametrize("cell", ["1 mei 2026", "1 May 2026"])
def test_names_of_months_are_dutch_or_english(cell: str) -> None:
    assert iso_date(cell) == "2026-05-01"


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "1-9-26",
        "31-2-2026",
        "9/31/2026",
        "1-9/2026",
        "2026-09-01 14:00:00",
        "1 foo 2026",
        "\u0661-9-2026",
        1.5,
        3.0,
        "september",
    ],
)
def test_what_is_no_date_is_refused(cell: str | float) -> None:
    with pytest.raises(ValueError, match=r"."):
        iso_date(cell) if cell else iso_date("?")


@given(st.dates(dt.date(1955, 1, 1), dt.date(2100, 1, 1)))
def test_a_date_written_in_any_way_is_the_same_day(day: dt.date) -> None:
    serial = float((day - dt.date(1899, 12, 30)).days)
    assert {iso_date(cell) for cell in (str(day), f"{day.day}-{day.month}-{day.year}", serial)} == {str(day)}


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("9:30", "09:30"),
        ("09.30 uur", "09:30"),
        ("9u30", "09:30"),
        ("19u", "19:00"),
        ("9:30:00", "09:30"),
        (0.8125, "19:30"),
    ],
)
def test_a_time_is_read(cell: str | float, expected: str) -> None:
    assert clock_time(cell) == expected


@pytest.mark.parametrize("cell", ["25:00", "9:60", "9", "half tien", 1.5, -0.1, 0.99999])
def test_what_is_no_time_is_refused(cell: str | float) -> None:
    with pytest.raises(ValueError, match=r"."):
        clock_time(cell)
