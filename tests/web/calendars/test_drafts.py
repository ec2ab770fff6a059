"""An entry of a calendar as plain values."""

from __future__ import annotations

from datetime import date

from leercyclus.web.calendars.drafts import days_of, occurrences


def test_what_comes_every_week_comes_on_its_weekday_from_the_first_day_to_the_last() -> None:
    found = [one for one, _other in occurrences(date(2026, 9, 1), date(2026, 9, 22), 1)]
    assert found == [date(2026, 9, 1), date(2026, 9, 8), date(2026, 9, 15), date(2026, 9, 22)]


def test_only_the_days_within_the_window_count() -> None:
    found = list(days_of(date(2026, 12, 19), date(2027, 1, 3), None, date(2027, 1, 1), date(2027, 1, 31)))
    assert found == [date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 3)]


def test_what_lies_outside_the_window_has_no_days() -> None:
    assert list(days_of(date(2026, 9, 1), date(2026, 9, 2), None, date(2027, 1, 1), date(2027, 1, 31))) == []
