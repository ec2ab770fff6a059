"""What a log tells of an exception."""

from __future__ import annotations

import smtplib
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DataError, IntegrityError, OperationalError

from leercyclus.web.config.exceptions import lean, lines

ADDRESS = "anna@zwolle.example"


def _raise(error: Exception, after: Exception | None) -> None:
    if after is None:
        raise error
    try:
        _raise(after, None)
    except ValueError:
        _raise(error, None)


def _raised(error: Exception, after: Exception | None = None) -> BaseException:
    """Raise an error, where one is given while another was dealt with, and give it as a log is given it."""
    with pytest.raises(type(error)) as caught:
        _raise(error, after)
    return caught.value


@pytest.mark.parametrize(
    "error",
    [
        IntegrityError(f"Key (email)=({ADDRESS}) already exists."),
        DataError(ADDRESS),
        KeyError(ADDRESS),
        smtplib.SMTPRecipientsRefused({ADDRESS: (550, b"unknown")}),
    ],
)
def test_what_may_hold_the_values_of_a_row_is_not_told(error: Exception) -> None:
    told = lean(_raised(error, after=ValueError(ADDRESS)))
    assert ADDRESS not in str(told)
    assert told["type"] == type(error).__name__
    assert "test_exceptions.py:" in str(told["frames"])
    after: Any = told["after"]
    assert after["type"] == "ValueError"


@pytest.mark.parametrize(
    "error",
    [OperationalError("no server"), ImproperlyConfigured("no key"), ImportError("no module"), OSError("no disk")],
)
def test_what_speaks_of_the_machine_is_told_in_its_first_line(error: Exception) -> None:
    error.args = (f"{error.args[0]}\nDETAIL: {ADDRESS}",)
    told = list(lines(lean(_raised(error))))
    assert told[0].startswith(f"  {type(error).__name__}: no ")
    assert ADDRESS not in "".join(told)
