"""The same page in the other language."""

from __future__ import annotations

import pytest

from leercyclus.web.design.context import language_links


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("/nl/", "/en/"),
        ("/nl/vergelijken/?g=GM0193&g=GM0153", "/en/vergelijken/?g=GM0193&g=GM0153"),
        ("/nowhere", "/en/"),
        ("/nowhere/else", "/en/"),
        ("/", "/en/"),
    ],
)
def test_the_question_goes_along_to_the_other_language(address: str, other: str) -> None:
    dutch, english = language_links(address, "nl")
    assert (dutch.current, english.current, english.address) == (True, False, other)
