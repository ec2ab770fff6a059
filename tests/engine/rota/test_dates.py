from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from leercyclus.engine.rota.dates import (
    civil,
    easter,
    holiday,
    is_working_day,
    ordinal,
    public_holidays,
    say_date,
    weekday,
    working_days,
)


@given(st.dates())
def test_days_are_counted_as_python_counts_them(date: dt.date) -> None:
    number = ordinal(date.year, date.month, date.day)
    assert number == date.toordinal()
    assert civil(number) == (date.year, date.month, date.day)
    assert weekday(number) == date.weekday()


def test_easter_falls_where_the_almanac_says() -> None:
    published = {1961: (4, 2), 2000: (4, 23), 2008: (3, 23), 2024: (3, 31), 2026: (4, 5), 2027: (3, 28), 2038: (4, 25)}
    assert {year: civil(easter(year))[1:] for year in published} == published


def test_the_public_holidays_of_2026_are_those_of_the_law() -> None:
    days = sorted(civil(day)[1:] for day in public_holidays(2026))
    assert days == [
        (1, 1), (4, 3), (4, 5), (4, 6), (4, 27), (5, 5), (5, 14), (5, 24), (5, 25), (12, 25), (12, 26),
    ]  # fmt: skip


def test_kings_day_makes_way_for_a_sunday() -> None:
    feast = holiday(ordinal(2025, 4, 26))
    assert feast is not None
    assert feast.say("nl") == "Koningsdag"
    assert holiday(ordinal(2025, 4, 27)) is None


def test_working_days_leave_out_weekends_and_feasts() -> None:
    week_of_easter_monday = working_days(ordinal(2026, 4, 4), ordinal(2026, 4, 12))
    assert [civil(day)[2] for day in week_of_easter_monday] == [7, 8, 9, 10]


def test_a_day_is_a_working_day_when_the_list_has_it() -> None:
    first, last = ordinal(2026, 12, 1), ordinal(2027, 6, 30)
    assert tuple(day for day in range(first, last + 1) if is_working_day(day)) == working_days(first, last)


def test_a_date_is_said_in_both_languages() -> None:
    day = say_date(ordinal(2026, 4, 14))
    assert day.say("nl") == "dinsdag 14 april 2026"
    assert day.say("en") == "Tuesday 14 April 2026"
