"""When a day ends who was there gets a mail about the one thing; once more three days later, and it stops then."""

from __future__ import annotations

from datetime import time, timedelta

from django.utils import timezone

from leercyclus.web.checkin.models import Presence
from leercyclus.web.days.models import Day
from leercyclus.web.jobs.models import Job
from leercyclus.web.lessons.evening_actions import AGAIN_DAYS, EVENING, ask_again, ask_lessons, plan_evening
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.mail.models import Message
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.lessons.written import visit, write

LIVED = fixed("lived")


def end_day(*, days_ago: int = 0, ends: time = time(0, 1), state: str = "published") -> None:
    """Let the day end, some days ago, and nobody have written anything."""
    Day.objects.filter(pk=LIVED).update(
        date=timezone.localdate() - timedelta(days=days_ago), begins=time(0, 0), ends=ends, state=state
    )
    Lesson.objects.all().delete()


def mailed() -> set[str]:
    return set(Message.objects.filter(kind="lesson_asked").values_list("address", flat=True))


def test_who_was_there_is_asked_once_when_the_day_ends(cast: Cast) -> None:
    end_day()
    absent = {"state": "absent", "arrived_at": None, "left_at": None}
    Presence.objects.filter(registration=visit("controller")).update(**absent)
    assert [ask_lessons(day=LIVED), ask_lessons(day=LIVED)] == [7, 0]
    assert cast.people["controller"].email not in mailed()
    assert cast.people["partner"].email in mailed()


def test_the_mail_leads_to_the_own_page_and_stands_in_no_outbox_of_a_circle(cast: Cast) -> None:
    end_day()
    ask_lessons(day=LIVED)
    message = Message.objects.get(kind="lesson_asked", person=cast.people["participant"])
    assert f"/nl/les/{visit('participant')}/" in message.body
    assert (message.circle, message.organisation, message.is_personal) == (None, None, True)


def test_it_stops_when_the_lesson_is_written(cast: Cast) -> None:
    end_day(days_ago=AGAIN_DAYS)
    write(cast, "participant", "Eerst bellen.")
    assert [ask_again(), ask_again()] == [7, 0]
    assert cast.people["participant"].email not in mailed()


def test_a_day_that_goes_on_or_was_called_off_asks_nobody(cast: Cast) -> None:
    end_day(ends=time(23, 59))
    assert (plan_evening(), ask_lessons(day=LIVED)) == (0, 0)
    end_day(state="cancelled")
    assert (plan_evening(), ask_lessons(day=LIVED)) == (0, 0)


def test_a_day_that_ended_is_planned_once_also_when_the_worker_was_away_that_night(cast: Cast) -> None:
    end_day(days_ago=1)
    assert (plan_evening(), plan_evening()) == (1, 1)
    assert Job.objects.filter(name=EVENING).count() == 1


def test_without_a_list_at_the_door_everybody_who_said_yes_is_asked(cast: Cast) -> None:
    end_day()
    Presence.objects.all().delete()
    assert ask_lessons(day=LIVED) == 8
