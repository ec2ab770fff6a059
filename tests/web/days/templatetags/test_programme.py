"""How long something takes, in words."""

from __future__ import annotations

import pytest
from django.utils import translation

from leercyclus.web.days.templatetags.programme import duration


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1, "1 minuut"),
        (45, "45 minuten"),
        (60, "1 uur"),
        (61, "1 uur en 1 minuut"),
        (255, "4 uur en 15 minuten"),
        (0, "0 minuten"),
    ],
)
def test_minutes_are_written_as_hours_and_minutes(minutes: int, words: str) -> None:
    with translation.override("nl"):
        assert duration(minutes) == words


def test_one_hour_is_one_hour_in_english_too() -> None:
    with translation.override("en"):
        assert (duration(60), duration(135)) == ("1 hour", "2 hours and 15 minutes")
