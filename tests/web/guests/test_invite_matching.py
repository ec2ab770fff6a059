"""Topics fit a text when their words do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercyclus.web.guests.invite_matching import fits, fitting

words = st.text(alphabet="abcdefghijklmnop", min_size=4, max_size=9)


@pytest.mark.parametrize(
    ("topic", "text", "does"),
    [
        ("schulden", "Schuldenvrij", True),
        ("Jeugd", "jeugdzorg", True),
        ("Wmo", "Wmo in het wijkteam", True),
        ("ICT", "district", False),
        ("werken met ouderen", "met de auto", False),
        ("", "", False),
    ],
)
def test_words_and_parts_of_words_fit(topic: str, text: str, does: bool) -> None:  # noqa: FBT001 - a case
    assert fits(topic, text) is does


@given(words, words)
def test_fitting_goes_both_ways_and_capitals_make_no_difference(one: str, other: str) -> None:
    assert fits(one, other) == fits(other, one) == fits(one.upper(), other)
    assert fits(one, f"{other} {one}")


def test_only_the_topics_that_fit_are_given() -> None:
    assert fitting(("afval", "wonen", "afvalwater"), "Afval scheiden") == ("afval", "afvalwater")
