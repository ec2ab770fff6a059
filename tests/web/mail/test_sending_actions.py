"""What becomes of a mail, by what the mail server on loopback answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from urllib.parse import urlsplit

import pytest
from django.core import mail as outgoing
from django.utils import timezone
from pytest_django import Settings

from leercyclus.web.jobs.registry import LEAVING
from leercyclus.web.mail.models import Message
from leercyclus.web.mail.sending_actions import MOST_ATTEMPTS, send_waiting, tell_uncertain
from tests.worker_process import MailServer, mail_server

pytestmark = pytest.mark.django_db
ME, OTHER = "machine:1:me", "machine:2:other"
ADDRESS = "wethouder@zwolle.example"


@pytest.fixture
def server(settings: Settings) -> Iterator[MailServer]:
    """Run a mail server that the site hands its mail to."""
    with mail_server() as (running, url):
        settings.EMAIL_BACKEND = "leercyclus.web.mail.smtp.WatchedBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = urlsplit(url).hostname, urlsplit(url).port
        settings.EMAIL_TIMEOUT = 0.5
        yield running


def waiting(**values: object) -> Message:
    given = {"key": f"key-{Message.objects.count()}", "kind": "example", "language": "nl", "address": ADDRESS}
    return Message.objects.create(**{**given, "subject": "Wie komt er mee?", "body": "Dag.\n", **values})


def now(message: Message) -> Message:
    message.refresh_from_db()
    return message


def test_a_mail_is_sent_with_the_heads_that_a_machine_looks_for(server: MailServer) -> None:
    message = waiting(attachment_name="dag.ics", attachment="BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    assert send_waiting(ME) == 1
    assert (now(message).state, now(message).attempts, now(message).problem) == ("sent", 1, "")
    came = message_from_bytes(server.last, policy=policy.default)
    assert came["Message-ID"] == f"<{message.pk.hex}@localhost>"
    assert came["Auto-Submitted"] == "auto-generated"
    assert came["Subject"] == "Wie komt er mee?"
    assert [part.get_content_type() for part in came.iter_attachments()] == ["text/calendar"]


def test_all_that_waits_is_sent_once(server: MailServer) -> None:
    made = [waiting() for _ in range(3)]
    assert send_waiting(ME) == 3
    assert send_waiting(ME) == 0
    assert len(server.accepted) == len({now(message).pk for message in made})


def test_a_mail_that_is_not_due_waits(server: MailServer) -> None:
    waiting(due_at=timezone.now() + timedelta(hours=1))
    assert send_waiting(ME) == 0


def test_an_address_that_the_server_does_not_know_comes_back_with_its_reason(server: MailServer) -> None:
    server.answers[ADDRESS] = "550 5.1.1 no such user here"
    message = waiting()
    send_waiting(ME)
    assert (now(message).state, now(message).problem) == ("bounced", "mail.refused 550 5.1.1 no such user here")


def test_a_refusal_for_now_lets_the_mail_wait_longer_each_time(server: MailServer) -> None:
    server.answers[ADDRESS] = "451 4.7.1 come back later"
    message = waiting()
    pauses = []
    for _ in range(5):
        before = timezone.now()
        send_waiting(ME)
        due_at = now(message).due_at
        assert due_at is not None
        pauses.append(round((due_at - before).total_seconds() / 60))
        Message.objects.update(due_at=before)
    assert pauses == [1, 5, 15, 60, 60]
    assert (now(message).state, now(message).attempts) == ("waiting", 5)


def test_after_a_day_of_attempts_a_mail_comes_back(server: MailServer) -> None:
    server.answers[ADDRESS] = "451 4.7.1 come back later"
    message = waiting(attempts=MOST_ATTEMPTS - 1)
    send_waiting(ME)
    assert (now(message).state, now(message).problem) == ("bounced", f"mail.gave_up {MOST_ATTEMPTS}")


@pytest.mark.parametrize(("answer", "state"), [("554 5.7.1 too long", "bounced"), ("452 4.3.1 disk full", "waiting")])
def test_a_text_that_is_refused_did_not_arrive(server: MailServer, answer: str, state: str) -> None:
    server.text_answers[ADDRESS] = answer
    message = waiting()
    send_waiting(ME)
    assert now(message).state == state


def test_a_server_that_falls_silent_after_the_text_makes_the_mail_uncertain(server: MailServer) -> None:
    server.is_holding = True
    message = waiting()
    send_waiting(ME)
    assert now(message).state == "uncertain"
    assert now(message).problem.startswith("mail.silent")
    server.is_holding = False
    assert send_waiting(ME) == 0


def test_a_server_that_is_away_lets_all_mail_wait_and_ends_the_round(settings: Settings) -> None:
    settings.EMAIL_BACKEND = "leercyclus.web.mail.smtp.WatchedBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    first, second = waiting(), waiting()
    assert send_waiting(ME) == 1
    assert (now(first).state, now(first).attempts, now(second).attempts) == ("waiting", 1, 0)
    assert "mail.unreachable" in now(first).problem


def test_the_secret_of_a_server_is_told_nowhere(settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    settings.EMAIL_BACKEND = "leercyclus.web.mail.smtp.WatchedBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    settings.EMAIL_HOST_PASSWORD = "dear-secret"
    message = waiting()
    send_waiting(ME)
    assert "dear-secret" not in f"{now(message).problem} {caplog.text}"


def test_what_a_lost_worker_was_sending_is_uncertain_and_is_not_sent_again(server: MailServer) -> None:
    then = timezone.now() - timedelta(minutes=1)
    message = waiting(state="sending", claimed_by=OTHER, claimed_at=then)
    alive = waiting(state="sending", claimed_by=OTHER, claimed_at=timezone.now())
    assert tell_uncertain() == 1
    assert (now(message).state, now(message).problem) == ("uncertain", "mail.worker_lost")
    assert now(alive).state == "sending"
    assert send_waiting(ME) == 0


@pytest.mark.parametrize(("demo", "kept"), [(False, ("", "")), (True, ("Je code: 123456", "Je code is 123456.\n"))])
def test_a_code_is_not_kept_after_sending_but_in_the_demo(
    settings: Settings,
    demo: bool,  # noqa: FBT001 - one of two cases
    kept: tuple[str, str],
) -> None:
    settings.DEMO = demo
    code = waiting(kind="sign_in_code", subject="Je code: 123456", body="Je code is 123456.\n")
    other = waiting()
    send_waiting(ME)
    assert (now(code).state, now(other).body) == ("sent", "Dag.\n")
    assert (now(code).subject, now(code).body) == kept
    assert len(outgoing.outbox) == 2


def test_a_mail_without_an_address_is_not_tried() -> None:
    message = waiting(address="")
    send_waiting(ME)
    assert (now(message).state, now(message).problem) == ("bounced", "mail.no_address")


def test_a_worker_that_is_told_to_end_takes_no_further_mail() -> None:
    waiting()
    LEAVING.set()
    try:
        assert send_waiting(ME) == 0
    finally:
        LEAVING.clear()
