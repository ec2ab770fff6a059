"""Reports of mails that came back."""

from __future__ import annotations

import io
import json
from types import SimpleNamespace
from uuid import UUID

import pytest
from django.core.management import call_command

from leercyclus.web.audit.models import Line
from leercyclus.web.mail.bounce_actions import mark_bounced
from leercyclus.web.mail.bounces import Report, read_report
from leercyclus.web.mail.models import Message
from tests.cast import Cast
from tests.fixed import fixed

QUOTED_MAIL = "Content-Type: message/rfc822\n\nMessage-ID: <{id}@example.nl>\nSubject: Wie komt er mee?\n\nDag.\n"
QUOTED_HEAD = "Content-Type: text/rfc822-headers\n\nMessage-ID: <{id}@example.nl>\nSubject: Wie komt er mee?\n"
REPORT = """From: MAILER-DAEMON@dordrecht.example
To: leercyclus@example.nl
Subject: Undelivered mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your mail could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.dordrecht.example
{envelope}
Final-Recipient: rfc822; dordrecht@dordrecht.example
Action: {action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 no such user

--b
{quoted}
--b--
"""


def report(
    *, action: str = "failed", quoted: str = QUOTED_MAIL, envelope: str = "", letter: UUID | None = None
) -> bytes:
    number = (letter or fixed("message")).hex
    text = REPORT.format(action=action, envelope=envelope.format(id=number), quoted=quoted.format(id=number))
    # An empty line ends the block of the mail; there is one too many without a mark on the envelope.
    return text.replace("example\n\n\nFinal", "example\n\nFinal").replace("}\nFinal", "}\n\nFinal").encode()


@pytest.mark.parametrize("quoted", [QUOTED_MAIL, QUOTED_HEAD])
def test_a_report_names_the_mail_that_it_quotes(quoted: str) -> None:
    assert read_report(report(quoted=quoted)) == Report(
        fixed("message"), has_failed=True, why="5.1.1 smtp; 550 no such user"
    )


def test_a_report_that_quotes_nothing_is_known_by_the_mark_on_the_envelope() -> None:
    found = read_report(report(quoted="Content-Type: text/plain\n\nnothing", envelope="Original-Envelope-Id: {id}\n"))
    assert found is not None
    assert found.letter == fixed("message")


@pytest.mark.parametrize("action", ["delayed", "relayed", "delivered", "expanded"])
def test_a_report_of_a_mail_that_is_still_under_way_says_no_failure(action: str) -> None:
    found = read_report(report(action=action))
    assert found is not None
    assert not found.has_failed


@pytest.mark.parametrize("mail", [b"", b"Subject: Afwezig\n\nIk ben er niet.\n", b"\xff\x00 no mail at all"])
def test_any_other_mail_is_no_report(mail: bytes) -> None:
    assert read_report(mail) is None


@pytest.mark.parametrize("state", ["sending", "sent", "uncertain"])
def test_the_mail_of_a_report_is_marked_once(cast: Cast, state: str) -> None:
    Message.objects.update(state=state)
    for _ in range(2):
        assert mark_bounced(report=Report(fixed("message"), has_failed=True, why="5.1.1")) is not None
    row = Message.objects.get()
    assert (row.state, row.problem) == ("bounced", "mail.came_back 5.1.1")
    assert Line.objects.filter(what="message.bounced").count() == 1


@pytest.mark.parametrize("state", ["waiting", "cancelled"])
def test_a_mail_that_never_left_cannot_come_back(cast: Cast, state: str) -> None:
    Message.objects.update(state=state)
    assert mark_bounced(report=Report(fixed("message"), has_failed=True, why="")) is None
    assert Message.objects.get().state == state


@pytest.mark.parametrize(
    ("mail", "answer"),
    [
        (report(), {"is_report": True, "message": str(fixed("message"))}),
        (report(letter=UUID(int=1)), {"is_report": True, "message": None}),
        (b"Subject: Dag\n\nDag.\n", {"is_report": False, "message": None}),
    ],
)
def test_the_command_reads_a_mail_from_its_input(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mail: bytes, answer: object
) -> None:
    Message.objects.update(state="sent")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(mail)))
    call_command("mail_bounced", json=True)
    assert json.loads(capsys.readouterr().out) == answer
