"""What was read a moment ago is made once for all phones, and not kept too long."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from leercyclus.web.attending.moments import forget_moments, kept_for


def test_when_all_come_at_once_one_makes_it() -> None:
    made = []

    def make() -> int:
        time.sleep(0.05)
        made.append(1)
        return len(made)

    with ThreadPoolExecutor(8) as phones:
        found = list(phones.map(lambda _number: kept_for(60, ("once",), make), range(8)))
    assert (found, made) == ([1] * 8, [1])


def test_what_is_past_its_time_is_made_anew() -> None:
    assert kept_for(-1, ("short",), lambda: 1) == 1
    assert kept_for(60, ("short",), lambda: 2) == 2


def test_what_failed_is_tried_again() -> None:
    def fail() -> int:
        raise LookupError

    with pytest.raises(LookupError):
        kept_for(60, ("failed",), fail)
    assert kept_for(60, ("failed",), lambda: 3) == 3


def test_all_can_be_forgotten() -> None:
    kept_for(60, ("gone",), lambda: 1)
    forget_moments()
    assert kept_for(60, ("gone",), lambda: 2) == 2
