"""Days as ordinal numbers: weekdays, Easter, the public holidays of the Netherlands, and dates in words.

Day 1 is 1 January of the year 1, in the Gregorian calendar carried back; the same count as `toordinal` in Python.
"""

from __future__ import annotations

from functools import lru_cache

from leercyclus.engine.reasons import Reason
from leercyclus.engine.rota import dates_sentences as sentences

SATURDAY = 5
SUNDAY = 6
_MARCH_YEAR_0 = -305
"""The ordinal of 1 March of the year 0, from which the count below starts."""


def ordinal(year: int, month: int, day: int) -> int:
    """Give the number of a day.

    The year is taken to start in March, so that a leap day comes last (H. Hinnant, days_from_civil).

    Examples:
        >>> ordinal(1, 1, 1), ordinal(2026, 4, 14)
        (1, 739720)
    """
    since_march = (month + 9) % 12
    whole = year - (month <= 2)  # noqa: PLR2004 - January and February belong to the year before
    return (
        _MARCH_YEAR_0 + 365 * whole + whole // 4 - whole // 100 + whole // 400 + (153 * since_march + 2) // 5 + day - 1
    )


def civil(day: int) -> tuple[int, int, int]:
    """Give year, month and day of the month of the number of a day.

    Examples:
        >>> civil(739720)
        (2026, 4, 14)
    """
    era, of_era = divmod(day - _MARCH_YEAR_0, 146_097)
    year = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    since_march = (5 * of_year + 2) // 153
    month = (since_march + 2) % 12 + 1
    return 400 * era + year + (month <= 2), month, of_year - (153 * since_march + 2) // 5 + 1  # noqa: PLR2004 - as above


def weekday(day: int) -> int:
    """Give the day of the week: 0 for Monday to 6 for Sunday."""
    return (day + 6) % 7


def easter(year: int) -> int:
    """Give Easter Sunday.

    The anonymous Gregorian algorithm (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8).

    Examples:
        >>> civil(easter(2026))
        (2026, 4, 5)
    """
    golden = year % 19
    century, of_century = divmod(year, 100)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    shift = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * shift + 114, 31)
    return ordinal(year, month, day + 1)


def public_holidays(year: int) -> dict[int, Reason]:
    """Give the public holidays of a year with their names.

    Those of article 3 of the Algemene termijnenwet, Good Friday included, which that article puts on a par with them.
    King's Day is on 26 April when the 27th is a Sunday.
    """
    sunday = easter(year)
    kings_day = ordinal(year, 4, 27)
    return {
        ordinal(year, 1, 1): sentences.NEW_YEAR(),
        sunday - 2: sentences.GOOD_FRIDAY(),
        sunday: sentences.EASTER(),
        sunday + 1: sentences.EASTER(),
        ordinal(year, 5, 5): sentences.LIBERATION_DAY(),
        kings_day - (weekday(kings_day) == SUNDAY): sentences.KINGS_DAY(),
        sunday + 39: sentences.ASCENSION(),
        sunday + 49: sentences.PENTECOST(),
        sunday + 50: sentences.PENTECOST(),
        ordinal(year, 12, 25): sentences.CHRISTMAS(),
        ordinal(year, 12, 26): sentences.CHRISTMAS(),
    }


def holiday(day: int) -> Reason | None:
    """Give the name of the public holiday that falls on a day; None on any other day."""
    return _holidays(civil(day)[0]).get(day)


@lru_cache(maxsize=64)
def _holidays(year: int) -> dict[int, Reason]:
    """Compute the public holidays of a year once: a page asks for every day of it."""
    return public_holidays(year)


def is_working_day(day: int) -> bool:
    """Whether a day is from Monday to Friday and no public holiday."""
    return weekday(day) < SATURDAY and holiday(day) is None


def working_days(first: int, last: int) -> tuple[int, ...]:
    """Give the working days from one day to another, both included."""
    feasts = {day for year in range(civil(first)[0], civil(last)[0] + 1) for day in public_holidays(year)}
    return tuple(day for day in range(first, last + 1) if weekday(day) < SATURDAY and day not in feasts)


def say_date(day: int) -> Reason:
    """Write a date in words.

    Examples:
        >>> say_date(ordinal(2026, 4, 14)).say("nl")
        'dinsdag 14 april 2026'
    """
    year, month, number = civil(day)
    return sentences.DATE(
        weekday=sentences.WEEKDAYS[weekday(day)](),
        day=number,
        month=sentences.MONTHS[month - 1](),
        year=str(year),  # as text: a year has no mark between its thousands
    )
