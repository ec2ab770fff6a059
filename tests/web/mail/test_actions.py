"""A mail is put in the outbox, sent anew, or kept from being sent."""

from __future__ import annotations

from uuid import uuid4

import pytest

from leercyclus.web.audit.models import Line
from leercyclus.web.mail.actions import cancel, queue_mail, resend
from leercyclus.web.mail.models import Message
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

pytestmark = pytest.mark.django_db
SOMEBODY = Actor(uuid4())


def test_a_mail_is_written_in_the_language_of_its_reader() -> None:
    for language in ("nl", "en"):
        to = Reader("a@zwolle.example", language)
        queue_mail(key=language, kind="example", template="mail/base.txt", context={"body": "Wie komt er?"}, to=to)
    dutch, english = (Message.objects.get(key=language) for language in ("nl", "en"))
    assert (dutch.subject, english.subject) == ("Wie komt er?", "Wie komt er?")
    assert "Vriendelijke groet," in dutch.body
    assert "Kind regards," in english.body


def test_a_press_sends_a_mail_anew_and_a_second_press_does_nothing(cast: Cast) -> None:
    first = resend(actor=SOMEBODY, message=fixed("message"))
    second = resend(actor=SOMEBODY, message=fixed("message"))
    assert first is not None
    assert first == second
    assert (first.state, first.resent_from_id, first.body) == (
        "waiting",
        fixed("message"),
        Message.objects.get(pk=fixed("message")).body,
    )
    assert Line.objects.filter(what="message.resent").count() == 1


def test_a_mail_that_is_sent_anew_goes_to_the_address_that_the_person_has_now(cast: Cast) -> None:
    person = cast.people["dordrecht"]
    person.email = "beter@dordrecht.example"
    person.save()
    new = resend(actor=SOMEBODY, message=fixed("message"))
    assert new is not None
    assert new.address == "beter@dordrecht.example"


@pytest.mark.parametrize("state", ["waiting", "sending", "sent", "cancelled"])
def test_a_mail_about_which_nothing_is_to_be_decided_is_not_sent_anew(cast: Cast, state: str) -> None:
    Message.objects.update(state=state)
    assert resend(actor=SOMEBODY, message=fixed("message")) is None


def test_a_mail_that_waits_can_be_kept_from_being_sent(cast: Cast) -> None:
    Message.objects.update(state="waiting")
    assert cancel(actor=SOMEBODY, message=fixed("message"))
    assert not cancel(actor=SOMEBODY, message=fixed("message"))
    assert Message.objects.get().state == "cancelled"
    assert Line.objects.get().what == "message.cancelled"
