"""A reminder goes twice at most, and only to who was asked before its moment."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leercyclus.web.guests.invite_times import MOST_REMINDERS, is_reminded_now, moment_of_reminder

LAST = date(2027, 3, 20)


@given(st.integers(0, 40), st.sets(st.integers(-30, 5)))
def test_however_often_the_worker_runs_nobody_gets_more_than_two(asked_before: int, ran_on: set[int]) -> None:
    asked, reminded, reminders = LAST - timedelta(days=asked_before), None, 0
    for offset in sorted(ran_on):
        today = LAST + timedelta(days=offset)
        moment = moment_of_reminder(LAST, today)
        if today >= asked and moment and is_reminded_now(moment, asked=asked, reminded=reminded, reminders=reminders):
            assert today <= LAST
            reminded, reminders = today, reminders + 1
    assert reminders <= MOST_REMINDERS


def test_every_day_of_the_worker_gives_a_reminder_fourteen_and_five_days_before() -> None:
    sent: list[date] = []
    for offset in range(-30, 10):
        today = LAST + timedelta(days=offset)
        moment = moment_of_reminder(LAST, today)
        last = sent[-1] if sent else None
        if moment and is_reminded_now(moment, asked=date(2027, 1, 1), reminded=last, reminders=len(sent)):
            sent.append(today)
    assert sent == [LAST - timedelta(days=14), LAST - timedelta(days=5)]


def test_a_day_without_a_last_day_for_an_answer_reminds_nobody() -> None:
    assert moment_of_reminder(None, LAST) is None
