"""The address of the mail server."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured

from leercyclus.web.config.mail import parse_mail_url

SECRET = "dear-secret"


def test_a_server_with_starttls_and_a_user() -> None:
    found = parse_mail_url(f"smtp://site%40example.nl:{SECRET}@mail.example.nl:2587?tls=starttls")
    assert (found.host, found.port, found.user, found.password) == ("mail.example.nl", 2587, "site@example.nl", SECRET)
    assert (found.starttls, found.tls) == (True, False)


@pytest.mark.parametrize(
    ("url", "port", "tls"),
    [
        ("smtp://relay.example.nl", 25, (False, False)),
        ("smtp://mail.example.nl?tls=starttls", 587, (True, False)),
        ("smtps://mail.example.nl", 465, (False, True)),
    ],
)
def test_each_kind_of_server_has_its_usual_port(url: str, port: int, tls: tuple[bool, bool]) -> None:
    found = parse_mail_url(url)
    assert (found.port, (found.starttls, found.tls)) == (port, tls)


def test_a_folder_takes_a_file_a_mail() -> None:
    assert parse_mail_url("file:///srv/mail").folder == "/srv/mail"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (f"imap://site:{SECRET}@mail.example.nl", "begin with smtp:"),
        (f"smtp://site:{SECRET}@", "name a mail server"),
        (f"smtp://site:{SECRET}@mail.example.nl:many", "a number, such as 587"),
        (f"smtp://site:{SECRET}@mail.example.nl?ssl=yes", "but tls=starttls"),
        ("file://", "name a folder"),
        (SECRET, "begin with smtp:"),
    ],
)
def test_what_cannot_be_is_refused_without_telling_the_password(url: str, said: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=said) as refused:
        parse_mail_url(url)
    assert SECRET not in str(refused.value)
