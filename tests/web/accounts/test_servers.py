"""Which servers are safe on the way, and what a mail domain is."""

from __future__ import annotations

import pytest

from leercyclus.web.accounts.servers import is_domain, is_safe_server


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://login.zwolle.example/realms/stad", True),
        ("http://127.0.0.1:9000", True),
        ("http://[::1]:9000", True),
        ("http://localhost", True),
        ("http://login.zwolle.example", False),
        ("http://127.0.0.1.elsewhere.example", False),
        ("https://somebody@login.zwolle.example", False),
        ("https://", False),
        ("ftp://login.zwolle.example", False),
        ("", False),
    ],
)
def test_a_server_is_safe_over_https_or_on_this_machine(address: str, safe: bool) -> None:  # noqa: FBT001 - a column
    assert is_safe_server(address) is safe


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("zwolle.nl", True),
        ("ook.zwolle-stad.example", True),
        ("zwolle", False),
        ("@zwolle.nl", False),
        ("a b.nl", False),
    ],
)
def test_a_mail_domain_is_what_stands_after_the_at(text: str, fits: bool) -> None:  # noqa: FBT001 - a column
    assert is_domain(text) is fits
