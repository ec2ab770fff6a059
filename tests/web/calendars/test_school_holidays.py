"""The advised school holidays."""

from __future__ import annotations

from datetime import date

import pytest

from leercyclus.web.calendars.school_holidays import REGIONS, holidays_of, known_year, region_of, school_holidays


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_has_five_holidays_that_begin_on_a_saturday_and_end_on_a_sunday(region: str) -> None:
    found = holidays_of("2026-2027", region)
    assert [one.name for one in found] == [
        "Herfstvakantie",
        "Kerstvakantie",
        "Voorjaarsvakantie",
        "Meivakantie",
        "Zomervakantie",
    ]
    assert {(one.begins.weekday(), one.ends.weekday()) for one in found} == {(5, 6)}


def test_summers_last_six_weeks_and_begin_a_week_apart() -> None:
    summers = [one for one in school_holidays() if one.name == "Zomervakantie"]
    assert [(one.ends - one.begins).days for one in summers] == [43, 43, 43]
    assert [one.begins for one in summers] == [date(2027, 7, 10), date(2027, 7, 17), date(2027, 7, 24)]


def test_the_year_that_is_not_over_is_offered() -> None:
    assert known_year(date(2026, 11, 26)) == "2026-2027"


def test_a_province_in_two_regions_proposes_none() -> None:
    assert [region_of(one) for one in ("Overijssel", "Zuid-Holland", "Limburg", "Utrecht")] == [
        "noord",
        "midden",
        "zuid",
        "",
    ]
