"""Hand mail to a mail server, and know afterwards whether its text had gone when the line fell silent."""

from __future__ import annotations

import smtplib
from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.backends.smtp import EmailBackend

ACCEPTED = 250


class _Watched(smtplib.SMTP):
    """Notes the moment from which a mail may have arrived whatever is heard afterwards.

    Attributes:
        text_gone: whether the text of the mail at hand was given to the server.
        envelope: a mark for the envelope, which a server that can (RFC 3461) gives back when the mail comes back.
    """

    text_gone = False
    envelope = ""

    def sendmail(self, from_addr: str, to_addrs: Any, msg: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as smtplib has it
        """Hand over one mail."""
        self.text_gone = False
        self.ehlo_or_helo_if_needed()
        if self.envelope and self.has_extn("dsn"):
            kwargs = {**kwargs, "mail_options": (f"ENVID={self.envelope}",), "rcpt_options": ("NOTIFY=FAILURE",)}
        return super().sendmail(from_addr, to_addrs, msg, *args, **kwargs)

    def send(self, s: Any) -> None:  # noqa: ANN401 - as smtplib has it
        """Send a command, which is text, or a mail, which is bytes."""
        if isinstance(s, bytes):
            self.text_gone = True
        super().send(s)

    def data(self, msg: Any) -> tuple[int, bytes]:  # noqa: ANN401 - as smtplib has it
        """Give the text and wait for the answer; after a refusal it is certain that the mail did not arrive."""
        code, answer = super().data(msg)
        self.text_gone = code == ACCEPTED
        return code, answer


class _WatchedTls(_Watched, smtplib.SMTP_SSL):
    """The same, encrypted from the start."""


class WatchedBackend(EmailBackend):
    """Django's backend for a mail server, with a connection that notes how far a mail came."""

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        """Give the class of the connection."""
        return _WatchedTls if self.use_ssl else _Watched

    @property
    def text_gone(self) -> bool:
        """Tell whether the text of the last mail was given to the server."""
        return bool(getattr(self.connection, "text_gone", False))

    def _send(self, email_message: EmailMessage) -> bool:
        if isinstance(self.connection, _Watched):
            self.connection.envelope = (
                str(email_message.extra_headers.get("Message-ID", "")).strip("<>").partition("@")[0]
            )
            self.connection.text_gone = False
        return bool(super()._send(email_message))  # type: ignore[misc]  # Django's own, not in its types
