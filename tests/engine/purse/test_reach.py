from __future__ import annotations

from collections import defaultdict
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leercyclus.engine.counts import FEWEST
from leercyclus.engine.purse import told

COUNTS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30), max_size=8)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(COUNTS)
def test_no_count_below_five_is_told_and_the_total_is_right(counts: dict[str, int]) -> None:
    found = told(counts)
    shown = [one for one in found.cells if one.count is not None]
    assert all((one.count or 0) >= FEWEST and one.count == counts[one.name] for one in shown)
    assert found.total == (sum(counts.values()) if sum(counts.values()) >= FEWEST else None)


def test_no_hidden_count_follows_from_all_that_is_told() -> None:
    # All ways in which up to five parts can hold people, by what is told of them: who reads it knows how it was made.
    for size in (2, 3, 4, 5):
        most = {2: 14, 3: 12, 4: 8, 5: 6}[size]
        by_answer = defaultdict(list)
        for way in product(range(most + 1), repeat=size):
            counts = dict(zip("abcde", way, strict=False))
            by_answer[told(counts)].append(counts)
        for answer, ways in by_answer.items():
            for cell in answer.cells:
                if cell.count is None:
                    assert len({one[cell.name] for one in ways}) > 1, answer


def test_the_department_with_one_guest_is_not_told_by_subtraction() -> None:
    found = told({"sociaal": 9, "financiën": 1, "ruimte": 6})
    assert [(one.name, one.count) for one in found.cells] == [("sociaal", 9), ("financiën", None), ("ruimte", None)]


def test_where_nothing_is_left_to_show_the_total_stands_alone() -> None:
    for counts in ({"a": 2, "b": 3}, dict.fromkeys("abcde", 1), {"a": 1, "b": 4}):
        found = told(counts)
        assert (found.total, found.cells, found.hides) == (5, (), False)


def test_three_times_four_beside_five_hides_the_five_as_well() -> None:
    assert [one.count for one in told({"a": 4, "b": 4, "c": 4, "d": 5, "e": 30}).cells] == [None] * 4 + [30]


def test_fewer_than_five_in_all_are_not_told() -> None:
    assert (told({"a": 3, "b": 1}).total, told({"a": 3, "b": 1}).cells) == (None, ())
    assert told({}).total is None
