"""A mail address is one that can exist, or is refused."""

from __future__ import annotations

import time

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.addresses import mail_address


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("anna@zwolle.example", "anna@zwolle.example"),
        (" Anna.De-Vries+dag@ZWOLLE.Example ", "Anna.De-Vries+dag@zwolle.example"),
        ("mailto:o'neill@sub.zwolle.example", "o'neill@sub.zwolle.example"),
        ("anna@súdwest.example", "anna@súdwest.example"),
    ],
)
def test_an_address_keeps_its_name_and_gets_a_small_domain(text: str, expected: str) -> None:
    assert mail_address(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "anna", "anna@", "@zwolle.example", "anna@zwolle", "anna@zwolle..example", "a b@zwolle.example"),
        *(
            "anna@-zwolle.example",
            "anna@zwolle.1",
            "an..na@zwolle.example",
            ".anna@zwolle.example",
            "ánna@zwolle.example",
        ),
        *("a" * 65 + "@zwolle.example", "a@" + "b" * 64 + ".example", "a@" + "b." * 130 + "example", "a@b.example,"),
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match=r"expected a mail address, such as name@municipality\.nl"):
        mail_address(text)


def test_an_odd_domain_is_refused_quickly() -> None:
    begin = time.process_time()
    with pytest.raises(BadInput):
        mail_address("a@" + "b" * 120 + "." + "c-" * 60)
    assert time.process_time() - begin < 1
