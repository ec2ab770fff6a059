"""When an owner is asked: a month, a quarter and a year after the day, and never twice."""

from __future__ import annotations

from datetime import date, timedelta

from leercyclus.engine.lessons import due_dates, wave_to_ask

DAY = date(2026, 3, 12)


def test_the_waves_fall_30_90_and_365_days_after_the_day() -> None:
    dues = {wave: date.fromordinal(on) for wave, on in due_dates(DAY.toordinal()).items()}
    assert dues == {30: date(2026, 4, 11), 90: date(2026, 6, 10), 365: date(2027, 3, 12)}


def test_asked_every_day_for_two_years_somebody_gets_three_mails() -> None:
    done: set[int] = set()
    asked = []
    for day in range(800):
        wave = wave_to_ask(0, day, done=done)
        if wave is not None:
            done.add(wave)
            asked.append((day, wave))
    assert asked == [(30, 30), (90, 90), (365, 365)]


def test_after_a_long_silence_only_the_latest_wave_is_asked() -> None:
    late = (DAY + timedelta(days=120)).toordinal()
    assert wave_to_ask(DAY.toordinal(), late) == 90
    assert wave_to_ask(DAY.toordinal(), late, done={90}) is None
