"""Hand one letter to the mail server and tell how that ended: sent, refused, not now, or nobody knows."""

from __future__ import annotations

import logging
import mimetypes
import smtplib
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parseaddr
from enum import StrEnum
from types import TracebackType
from typing import TYPE_CHECKING, Self
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, get_connection

from leercyclus.web.jobs.told import keep
from leercyclus.web.mail import problems_sentences as problems

if TYPE_CHECKING:
    from leercyclus.engine.reasons import Rule

PERMANENT = range(500, 600)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail as it goes out.

    Attributes:
        id: of its row; its Message-ID is made from it, so that what comes back finds the row.
        address: whom it goes to.
        language: of its text.
        subject: one line.
        body: plain text.
        attachment_name: of the one file that goes along; empty for none.
        attachment: its text.
    """

    id: UUID
    address: str
    language: str
    subject: str
    body: str
    attachment_name: str = ""
    attachment: str = ""


class End(StrEnum):
    """How handing over a letter ended."""

    SENT = "sent"
    REFUSED = "refused"
    LATER = "later"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one letter.

    Attributes:
        end: how it ended.
        problem: why, as a row keeps it.
        server_is_away: whether the next letter would fare the same.
    """

    end: End
    problem: str = ""
    server_is_away: bool = False


class Postbox:
    """A connection to the mail server, opened for the first letter and kept for the next; use it in a `with`."""

    def __init__(self) -> None:
        self.backend = get_connection()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._close()

    def deliver(self, letter: Letter) -> Outcome:
        """Hand over a letter; it raises nothing that a mail server or the line to it can cause."""
        message = as_message(letter)
        try:
            self.backend.open()
        except (OSError, smtplib.SMTPException) as error:
            self._close()
            return Outcome(End.LATER, _why(problems.UNREACHABLE, error), server_is_away=True)
        try:
            self.backend.send_messages([message])
        except smtplib.SMTPRecipientsRefused as error:
            code, answer = next(iter(error.recipients.values()))
            return _refused(code, answer)
        except smtplib.SMTPResponseException as error:
            # The sender refused, or the text: that is the fault of our settings as often as of the mail.
            return _refused(error.smtp_code, error.smtp_error)
        except (OSError, smtplib.SMTPException) as error:
            gone = bool(getattr(self.backend, "text_gone", False))
            self._close()
            if gone:
                return Outcome(End.UNKNOWN, _why(problems.SILENT, error))
            return Outcome(End.LATER, _why(problems.UNREACHABLE, error), server_is_away=True)
        return Outcome(End.SENT)

    def _close(self) -> None:
        with suppress(OSError, smtplib.SMTPException):
            self.backend.close()
        self.backend = get_connection()


def message_id(letter: UUID) -> str:
    """Give the Message-ID of a letter."""
    address = parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    return f"<{letter.hex}@{address.rpartition('@')[2] or 'localhost'}>"


def as_message(letter: Letter) -> EmailMessage:
    """Write a letter as a mail; an answering machine sees that it need not answer (RFC 3834)."""
    headers = {
        "Message-ID": message_id(letter.id),
        "Auto-Submitted": "auto-generated",
        "Content-Language": letter.language,
    }
    message = EmailMessage(letter.subject, letter.body, to=[letter.address], headers=headers)
    if letter.attachment_name:
        kind = mimetypes.guess_type(letter.attachment_name)[0] or "text/plain"
        message.attach(letter.attachment_name, letter.attachment, kind)
    return message


def _refused(code: int, answer: bytes | str) -> Outcome:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    end = End.REFUSED if code in PERMANENT else End.LATER
    return Outcome(end, keep(problems.REFUSED if end is End.REFUSED else problems.NOT_NOW, f"{code} {text}"))


def _why(rule: Rule, error: Exception) -> str:
    """Keep what kind of error it was: what it says may hold the name of a user."""
    log.warning("Handing over a mail: %s", type(error).__name__)
    return keep(rule, type(error).__name__)
