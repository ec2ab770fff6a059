"""What is left alone is confirmed seven days after the day, and not before: until then nobody else reads it."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from leercyclus.web.audit.models import Line
from leercyclus.web.days.models import Day
from leercyclus.web.lessons.confirm_actions import CONFIRM_DAYS, confirm_left_alone
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.shared_queries import lesson_for
from leercyclus.web.lessons.write_actions import reopen_lesson
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.lessons.written import somebody

ONE = fixed("lesson-participant")


def leave(*, days: int) -> None:
    """Let the day be so long ago, and the lesson be written that evening and left alone."""
    Day.objects.filter(pk=fixed("lived")).update(date=timezone.localdate() - timedelta(days=days))
    evening = timezone.now() - timedelta(days=days, minutes=1)
    Lesson.objects.filter(pk=ONE).update(confirmed_at=None, received_at=evening)


def test_a_week_after_the_day_what_was_left_alone_is_confirmed_once_and_read(cast: Cast) -> None:
    colleague = somebody(cast, "controller")
    leave(days=CONFIRM_DAYS - 1)
    assert confirm_left_alone() == 0
    assert lesson_for(colleague, ONE) is None
    leave(days=CONFIRM_DAYS)
    assert [confirm_left_alone(), confirm_left_alone()] == [1, 0]
    assert lesson_for(colleague, ONE) is not None
    line = Line.objects.get(what="lesson.confirmed", thing=ONE)
    assert line.actor is None


def test_what_was_opened_again_waits_another_week(cast: Cast) -> None:
    leave(days=CONFIRM_DAYS)
    confirm_left_alone()
    reopen_lesson(actor=Actor(cast.people["participant"].pk), lesson=ONE)
    assert confirm_left_alone() == 0
    assert lesson_for(somebody(cast, "controller"), ONE) is None
