"""The number of a request."""

from __future__ import annotations

import pytest

from leercyclus.web.operating.trail import FITS, number_for


def test_a_number_that_fits_is_taken_over() -> None:
    assert number_for("proxy-2026-0001") == "proxy-2026-0001"


@pytest.mark.parametrize("given", [None, "", "short", "x" * 65, "a b c d e f", 'x"event":"y"', "anna@example.nl"])
def test_what_does_not_fit_is_replaced(given: str | None) -> None:
    number = number_for(given)
    assert number != given
    assert FITS.fullmatch(number)
