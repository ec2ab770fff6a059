"""Months as small grids."""

from __future__ import annotations

from datetime import date

from leercyclus.web.calendars.months import Cell, is_working, months_between


def test_weeks_begin_on_monday_and_days_of_other_months_are_left_out() -> None:
    (month,) = months_between(date(2027, 5, 3), date(2027, 5, 4), Cell)
    assert [cell.day.day if cell else 0 for cell in month.weeks[0]] == [0, 0, 0, 0, 0, 1, 2]
    assert [len(week) for week in month.weeks] == [7] * 6


def test_every_day_of_the_months_stands_once() -> None:
    months = months_between(date(2026, 12, 31), date(2027, 2, 1), Cell)
    days = [cell.day for month in months for week in month.weeks for cell in week if cell]
    assert (len(days), len(set(days)), days[0], days[-1]) == (90, 90, date(2026, 12, 1), date(2027, 2, 28))


def test_kings_day_and_sunday_are_no_working_days() -> None:
    assert [is_working(date(2027, 4, day)) for day in (25, 26, 27)] == [False, True, False]
