"""Who has not written is reminded, once a day, in the reader's own language."""

from __future__ import annotations

from leercyclus.web.agenda.reminder_actions import remind_positions
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.now_queries import CircleNow, circle_now
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast


def now(cast: Cast) -> CircleNow:
    found = circle_now(cast.circle.pk)
    assert found is not None
    return found


def test_the_coordinators_of_who_waits_get_one_mail_a_day(cast: Cast) -> None:
    Person.objects.filter(pk=cast.people["enschede"].pk).update(language="en")
    circle = now(cast)
    waiting = [(member, 2) for member in circle.taking_part if member.name == "Enschede"]
    for _press in range(2):
        assert remind_positions(actor=Actor(), circle=circle, waiting=waiting) == 1
    message = Message.objects.get(kind="positions_reminder")
    assert message.subject == "How do you do it in Enschede?"
    assert "On 2 points Enschede has not written yet" in message.body
    assert f"/en/kringen/{cast.circle.pk}/agenda/" in message.body
    assert message.person_id == cast.people["enschede"].pk
    assert Line.objects.filter(what="positions.reminded").count() == 2


def test_where_nobody_waits_there_is_no_mail_and_no_line(cast: Cast) -> None:
    assert remind_positions(actor=Actor(), circle=now(cast), waiting=[]) == 0
    assert not Message.objects.filter(kind="positions_reminder").exists()
    assert not Line.objects.filter(what="positions.reminded").exists()
