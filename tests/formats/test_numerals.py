"""Numbers are read as people write them, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercyclus.formats.numerals import Decimal, decimal_of, is_missing, parse_number


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("12", ".", 12),
        ("-1,5", ",", -1.5),
        ("1.234.567,8", ",", 1234567.8),
        ("1,234,567.8", ".", 1234567.8),
        ("1 234,5", ",", 1234.5),
        ("1\u00a0234", ",", 1234),
        ("0.123", ".", 0.123),
        ("1e3", ".", 1000),
    ],
)
def test_a_number_is_read(text: str, decimal: Decimal, number: float) -> None:
    assert parse_number(text, decimal) == number


@pytest.mark.parametrize("text", ["1,23,4", "12 %", "€ 3", "abc", "1_000", "inf", "1e999", "--1", "1.2.3"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_number(text, ".")


def test_zero_point_something_is_never_thousands() -> None:
    assert decimal_of(["0.123"]) == (".", None)


def test_whole_numbers_tell_nothing() -> None:
    assert decimal_of(["1", "2"]) == (None, None)


@pytest.mark.parametrize("text", ["", " . ", "n.v.t.", "NaN", "x", "-"])
def test_a_missing_value_is_recognised(text: str) -> None:
    assert is_missing(text)


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_written_either_way_reads_back(number: float) -> None:
    text = f"{number:f}"
    assert parse_number(text, ".") == float(text)
    assert parse_number(text.replace(".", ","), ",") == float(text)
