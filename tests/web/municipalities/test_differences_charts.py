"""The dumbbell and the slope: positions, names that do not cover one another, size."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from leercyclus.web.municipalities.charts import FIRST, HIGHEST, LOWEST
from leercyclus.web.municipalities.differences_charts import (
    CLEAR,
    LETTER,
    NARROW,
    dumbbell,
    place_names,
    slope,
)

ALL = np.arange(0.0, 101.0)
NAN = float("nan")


def test_members_outside_the_usual_range_widen_the_picture() -> None:
    drawn = dumbbell(ALL, [-50.0, 200.0], [NAN, NAN], ["A", "B"])
    assert (drawn.begin, drawn.end) == (-50.0, 200.0)
    assert drawn.outside == 0
    assert 0 < drawn.low < drawn.half_begin < drawn.middle < drawn.high < 1


def test_a_few_far_municipalities_do_not_squeeze_the_others() -> None:
    drawn = dumbbell(np.append(ALL, 10_000.0), [40.0, 60.0], [NAN, NAN], ["A", "B"])
    assert drawn.end < 101
    assert drawn.outside > 0


def test_the_expected_stands_beside_the_member_and_is_left_out_where_unknown() -> None:
    drawn = dumbbell(ALL, [40.0, 60.0], [60.0, NAN], ["A", "B"])
    expected = {mark.shape: mark.expected for mark in drawn.marks}
    assert expected[1] is None
    assert expected[0] == pytest.approx({mark.shape: mark.x for mark in drawn.marks}[1])


def test_of_many_only_the_first_the_lowest_and_the_highest_are_marked_and_named() -> None:
    drawn = dumbbell(ALL, [50.0, 10.0, 60.0, 90.0, 55.0], [NAN] * 5, list("ABCDE"))
    assert sorted(mark.shape for mark in drawn.marks if mark.shape is not None) == [FIRST, LOWEST, HIGHEST]
    assert {name.text for name in drawn.names} == {"A", "B", "D"}


def test_a_missing_member_is_not_drawn() -> None:
    assert len(dumbbell(ALL, [40.0, NAN, 60.0], [50.0, NAN, 50.0], ["A", "B", "C"]).marks) == 2


def test_equal_values_still_give_a_picture() -> None:
    drawn = dumbbell(np.zeros(342), [0.0, 0.0], [0.0, 0.0], ["A", "B"])
    assert drawn.low == drawn.high == 0.5


@pytest.mark.parametrize("seed", range(20))
def test_names_never_cover_one_another_on_the_narrowest_screen(seed: int) -> None:
    chance = np.random.default_rng(seed)
    texts = ["’s-Hertogenbosch € 1.234", "Zwolle € 127", "Dordrecht -€ 45"]
    names = place_names([(text, float(x)) for text, x in zip(texts, chance.random(3), strict=True)])
    spans: dict[float, list[tuple[float, float]]] = {}
    for name in names:
        width, x = LETTER * len(name.text), name.x * NARROW + name.aside
        begin = {"start": x, "middle": x - width / 2, "end": x - width}[name.anchor]
        spans.setdefault(name.y, []).append((begin, begin + width))
    for row in spans.values():
        ordered = sorted(row)
        assert all(one[1] + CLEAR <= other[0] for one, other in pairwise(ordered))


def test_budgets_are_joined_and_accounts_stand_apart() -> None:
    documents = [("budget 2023", True), ("accounts 2023", False), ("budget 2024", True), ("budget 2025", True)]
    drawn = slope([[1.0, 9.0, 2.0, 3.0], [4.0, NAN, NAN, 6.0]], [2.0, 2.0, 2.0, 2.0], documents)
    assert drawn is not None
    tracks = {track.shape: track for track in drawn.tracks}
    assert [len(tracks[shape].stops) for shape in (0, 1)] == [4, 2]
    assert [len(tracks[shape].joints) for shape in (0, 1)] == [2, 1]
    assert [label for label, _x in drawn.labels] == [name for name, _ in documents]


def test_one_document_has_no_slope() -> None:
    assert slope([[NAN, 1.0], [NAN, 2.0]], [NAN, 1.0], [("a", True), ("b", True)]) is None


def test_the_ticks_of_all_municipalities_are_small() -> None:
    levels = np.random.default_rng(1).normal(50, 20, 342)
    assert len(dumbbell(levels, [40.0, 60.0], [50.0, 50.0], ["A", "B"]).ticks) < 4_000
