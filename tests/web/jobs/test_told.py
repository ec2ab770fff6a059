"""A reason in a row, and what it says."""

from __future__ import annotations

import pytest

from leercyclus.engine.reasons import Language
from leercyclus.web.jobs.sentences import FAILED, PROBLEMS
from leercyclus.web.jobs.told import LONGEST, keep, say


@pytest.mark.parametrize(("language", "said"), [("nl", "Het is 5 keer mislukt."), ("en", "It failed 5 times.")])
def test_a_kept_reason_is_said_in_the_language_of_the_reader(language: Language, said: str) -> None:
    assert say(PROBLEMS, keep(FAILED, 5), language).startswith(said)


def test_nothing_kept_says_nothing() -> None:
    assert say(PROBLEMS, "", "nl") == ""


def test_a_long_detail_fits_its_column_in_one_line() -> None:
    assert len(keep(FAILED, "a\nb " * LONGEST)) == LONGEST
    assert "\n" not in keep(FAILED, "a\nb")
