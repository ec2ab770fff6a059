"""What the worker does by itself: reminders at their moments, and a mail before the day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Day
from leercyclus.web.guests.invite_daily_actions import remind_due, tell_soon
from leercyclus.web.guests.models import Registration
from leercyclus.web.jobs.registry import DAILY
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.fixed import fixed

DAY, ALDERMAN = fixed("day"), fixed("registration-alderman")


def set_day(*, answer_in: int = 20, held_in: int = 60, asked_ago: int = 40, state: str = "published") -> None:
    today = timezone.localdate()
    Day.objects.filter(pk=DAY).update(
        date=today + timedelta(days=held_in), answer_by=today + timedelta(days=answer_in), state=state
    )
    Registration.objects.update(invited_at=timezone.now() - timedelta(days=asked_ago))


@pytest.mark.parametrize(("answer_in", "sent"), [(20, 0), (14, 1), (9, 1), (5, 1), (0, 1), (-1, 0)])
def test_a_reminder_goes_from_fourteen_days_before_the_last_day(cast: Cast, answer_in: int, sent: int) -> None:
    set_day(answer_in=answer_in)
    assert [remind_due(), remind_due()] == [sent, 0]


def test_a_second_reminder_goes_five_days_before_and_never_a_third(cast: Cast) -> None:
    set_day(answer_in=5)
    Registration.objects.filter(pk=ALDERMAN).update(reminders=1, reminded_at=timezone.now() - timedelta(days=9))
    assert remind_due() == 1
    Registration.objects.filter(pk=ALDERMAN).update(reminded_at=timezone.now() - timedelta(days=9))
    assert remind_due() == 0
    assert Line.objects.get(what="guests.reminded").actor is None


def test_who_was_asked_after_the_moment_waits_for_the_next(cast: Cast) -> None:
    set_day(answer_in=10, asked_ago=2)
    assert remind_due() == 0


@pytest.mark.parametrize("state", ["draft", "cancelled"])
def test_nobody_is_reminded_of_a_day_that_is_not_published(cast: Cast, state: str) -> None:
    set_day(answer_in=5, held_in=2, state=state)
    assert (remind_due(), tell_soon()) == (0, 0)


def test_who_comes_gets_the_programme_and_the_calendar_file_once_two_days_before(cast: Cast) -> None:
    set_day(held_in=2)
    Person.objects.filter(pk=cast.people["enschede"].pk).update(language="en")
    assert [tell_soon(), tell_soon()] == [8, 0]
    message = Message.objects.get(kind="day_soon", person=cast.people["enschede"])
    assert "You come to the exchange day in Zwolle." in message.body
    assert message.attachment_name.endswith(".ics")
    assert "BEGIN:VCALENDAR" in message.attachment
    assert not Message.objects.filter(kind="day_soon", person=cast.people["alderman"]).exists()
    assert Line.objects.filter(what="guests.told_soon").count() == 1


@pytest.mark.parametrize("held_in", [0, 3])
def test_no_mail_goes_on_the_day_itself_or_three_days_before(cast: Cast, held_in: int) -> None:
    set_day(held_in=held_in)
    assert tell_soon() == 0


def test_the_worker_knows_the_round_as_a_daily_job() -> None:
    assert "guests.remind" in DAILY
