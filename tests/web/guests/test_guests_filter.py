"""The filter of the list reads its question from the address and writes it back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from leercyclus.web.guests.guests_filter import ANSWERS, read_guests_filter


@given(st.dictionaries(st.sampled_from(["antwoord", "gemeente", "niveau", "afdeling", "q"]), st.text(max_size=20)))
def test_whatever_stands_in_the_address_is_read(given_: dict[str, str]) -> None:
    found = read_guests_filter(given_)
    assert found.answer in {"", *ANSWERS}


def test_the_question_comes_back_as_it_was() -> None:
    text = "antwoord=no&gemeente=00000000-0000-0000-0000-000000000001&q=anna&niveau=head&afdeling=Ruimte"
    given_ = dict(pair.split("=") for pair in text.split("&"))
    assert read_guests_filter(given_).address() == text
    assert read_guests_filter(given_).narrows
    assert not read_guests_filter({}).narrows
