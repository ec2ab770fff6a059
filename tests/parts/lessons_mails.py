"""One mail of every kind about lessons, made as the site makes it."""

from __future__ import annotations

from datetime import time

from django.utils import timezone

from leercyclus.web.days.models import Day
from leercyclus.web.lessons.evening_actions import ask_lessons
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.write_actions import confirm_lesson
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.mail_sample import sample, waiting


@sample("lesson_asked")
def lesson_asked(_cast: Cast) -> Message:
    """The day ended a moment ago, and the session leader wrote nothing yet."""
    Day.objects.filter(pk=fixed("lived")).update(date=timezone.localdate(), begins=time(0, 0), ends=time(0, 1))
    ask_lessons(day=fixed("lived"))
    return waiting("lesson_asked")


@sample("lesson_source")
def lesson_source(cast: Cast) -> Message:
    """The controller confirms a lesson that comes from the partner."""
    Lesson.objects.filter(pk=fixed("lesson-controller")).update(confirmed_at=None, consent="")
    confirm_lesson(actor=Actor(cast.people["controller"].pk), lesson=fixed("lesson-controller"))
    return waiting("lesson_source")
