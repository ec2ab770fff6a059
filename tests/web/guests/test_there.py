"""Whether somebody is there for a part of the programme."""

from __future__ import annotations

from datetime import time

import pytest

from leercyclus.web.guests.there import is_there


@pytest.mark.parametrize(
    ("arrives", "leaves"),
    [(None, None), (time(10, 22), None), (None, time(10, 23)), (time(8), time(17))],
)
def test_who_is_there_for_half_of_a_part_is_there_for_it(arrives: time | None, leaves: time | None) -> None:
    assert is_there(time(10), 45, arrives=arrives, leaves=leaves)


@pytest.mark.parametrize(
    ("arrives", "leaves"),
    [(time(10, 23), None), (None, time(10, 22)), (time(10, 15), time(10, 35)), (time(11), None), (None, time(9))],
)
def test_who_misses_more_than_half_of_a_part_is_away(arrives: time | None, leaves: time | None) -> None:
    assert not is_there(time(10), 45, arrives=arrives, leaves=leaves)
