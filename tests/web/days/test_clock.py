"""The clock of a programme."""

from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from leercyclus.web.days.clock import LAST_MINUTE, Part, at_minute, gaps, minute_of, outside, overlapping

PARTS = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 60)), max_size=8)


def in_a_row(steps: list[tuple[int, int]], first: int) -> list[Part]:
    """Make parts that follow one another, each after so many free minutes."""
    found: list[Part] = []
    for number, (free, minutes) in enumerate(steps):
        begin = (found[-1].last if found else first) + free
        found.append(Part(str(number), begin, minutes))
    return found


@given(st.integers(0, LAST_MINUTE))
def test_a_minute_is_a_time_and_back(minute: int) -> None:
    assert minute_of(at_minute(minute)) == minute


def test_a_minute_outside_the_day_is_its_first_or_last() -> None:
    assert (at_minute(-5), at_minute(3000)) == (time(0, 0), time(23, 59))


@given(PARTS)
def test_parts_and_what_is_left_free_are_the_whole_day(steps: list[tuple[int, int]]) -> None:
    parts = in_a_row(steps, 480)
    last = (parts[-1].last if parts else 480) + 7
    free = list(gaps(parts, 480, last))
    assert sum(minutes for _first, minutes in free) + sum(one.minutes for one in parts) == last - 480
    assert overlapping(parts) is None
    assert outside(parts, 480, last) is None


@given(PARTS.filter(lambda steps: len(steps) > 1))
def test_a_part_that_grows_into_the_next_is_found(steps: list[tuple[int, int]]) -> None:
    first, *others = in_a_row(steps, 480)
    grown = Part(first.name, first.first, others[0].first - first.first + 1)
    assert overlapping([*others, grown]) == (grown, others[0])


def test_a_part_that_begins_before_the_day_or_ends_after_it_is_outside() -> None:
    early, late = Part("early", 470, 20), Part("late", 985, 10)
    assert outside([early], 480, 990) is early
    assert outside([late], 480, 990) is late
    assert outside([Part("whole", 480, 510)], 480, 990) is None
