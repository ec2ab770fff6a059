"""What was read a moment ago is made once for all phones, and not kept too long."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from leercyclus.web.attending.moments import GRACE_SECONDS, forget_moments, kept_for


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


def test_of_a_higher_version_it_is_made_anew_and_of_a_lower_one_it_is_good() -> None:
    made = [kept_for(60, ("version",), lambda: version, version=version) for version in (1, 2, 1)]  # noqa: B023 - called at once
    assert made == [1, 2, 2]


def test_while_one_makes_it_the_others_get_what_was_before_where_that_is_good() -> None:
    goes_on, is_making = Event(), Event()

    def make() -> str:
        is_making.set()
        assert goes_on.wait(10)
        return "after"

    def ask() -> str:
        return kept_for(60, ("changed",), make, version=2, is_before_good=True)

    kept_for(60, ("changed",), lambda: "before", version=1)
    with ThreadPoolExecutor(1) as phone:
        first = phone.submit(ask)
        assert is_making.wait(10)
        assert ask() == "before"
        assert kept_for(60, ("another",), lambda: "not held up") == "not held up"
        goes_on.set()
        assert first.result() == "after"
    assert ask() == "after"


def test_what_is_long_past_its_time_is_given_to_nobody() -> None:
    kept_for(-GRACE_SECONDS - 1, ("long ago",), lambda: "long ago")
    with ThreadPoolExecutor(2) as phones:
        found = phones.map(lambda _: kept_for(60, ("long ago",), _slowly, is_before_good=True), range(2))
        assert list(found) == ["now", "now"]


def _slowly() -> str:
    time.sleep(0.1)
    return "now"
