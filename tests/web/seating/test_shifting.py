from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.web.seating.shifting import read_shift


@pytest.mark.parametrize("word", ["tafel-" + "9" * 5000, "tafel-", "tafel--1", "keuze-x", "ruil-", ""])
def test_a_word_that_means_no_seat_is_no_change(word: str) -> None:
    assert read_shift(UUID(int=9), UUID(int=1), word) is None
