"""An outside partner is asked whether it may be named, without hearing what was written."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from leercyclus.web.lessons.consent_actions import answer_source, ask_sources
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.write_actions import confirm_lesson
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.lessons.written import visit, write

WHO = "session_leader"


def write_of(cast: Cast, source: str) -> Lesson:
    return write(cast, WHO, "Heel eigen woorden.", source="person", source_person=visit(source), source_text="")


def test_confirming_asks_the_partner_once_and_tells_nothing_of_the_lesson(cast: Cast) -> None:
    row = write_of(cast, "partner")
    for _ in range(2):
        confirm_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk)
    message = Message.objects.get(kind="lesson_source")
    assert message.person == cast.people["partner"]
    assert "eigen woorden" not in message.body
    assert cast.people[WHO].name not in message.body
    assert message.circle is None, "in an outbox it would tell who learnt from whom"
    assert Lesson.objects.get(pk=row.pk).consent == "asked"


def test_a_colleague_is_not_asked(cast: Cast) -> None:
    row = write_of(cast, "alderman")
    confirm_lesson(actor=Actor(cast.people[WHO].pk), lesson=row.pk)
    assert not Message.objects.filter(kind="lesson_source").exists()


def test_who_never_confirms_has_its_partner_asked_after_a_day(cast: Cast) -> None:
    row = write_of(cast, "partner")
    assert ask_sources() == 0
    Lesson.objects.filter(pk=row.pk).update(received_at=timezone.now() - timedelta(hours=25))
    assert [ask_sources(), ask_sources()] == [1, 0]


def test_who_is_no_longer_the_source_answers_nothing(cast: Cast) -> None:
    assert answer_source(lesson=fixed("lesson-controller"), source=visit("partner"), agrees=True)
    assert not answer_source(lesson=fixed("lesson-participant"), source=visit("partner"), agrees=True)
