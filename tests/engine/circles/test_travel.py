from __future__ import annotations

import numpy as np
import pytest

from leercyclus.engine.circles import FERRY_MINUTES, estimate, road_kilometres
from leercyclus.engine.circles.doing import pair_differences, robust_scores
from leercyclus.engine.reasons import BadInput

THREE = estimate(("GM0193", "GM0153", "GM0448"), np.array([52.51, 52.22, 53.07]), np.array([6.09, 6.89, 4.8]))


def test_a_degree_of_latitude_is_about_111_kilometres() -> None:
    two = estimate(("A", "B"), np.array([52.0, 53.0]), np.array([5.0, 5.0]))
    assert two.between("A", "B") == pytest.approx(111.2 * 1.3 / 65 * 60, rel=0.001)


def test_the_road_is_almost_a_third_longer_than_the_straight_line_both_ways() -> None:
    far = road_kilometres(np.array([52.0, 53.0]), np.array([5.0, 5.0]))
    assert far[0, 1] == far[1, 0] == pytest.approx(111.2 * 1.3, rel=0.001)
    assert far[0, 0] == 0


def test_an_island_adds_its_ferry() -> None:
    ashore = estimate(("GM0193", "X"), np.array([52.51, 53.07]), np.array([6.09, 4.8])).between("GM0193", "X")
    assert THREE.between("GM0193", "GM0448") == pytest.approx(ashore + FERRY_MINUTES["GM0448"])


def test_it_takes_as_long_back_and_nothing_to_oneself() -> None:
    assert np.array_equal(THREE.minutes, THREE.minutes.T)
    assert THREE.between("GM0153", "GM0153") == 0


def test_given_minutes_take_the_place_of_the_estimate_both_ways() -> None:
    known = THREE.with_known({("GM0193", "GM0153"): 70.0})
    assert known.between("GM0153", "GM0193") == 70
    assert known.is_known("GM0153", "GM0193")
    assert not known.is_known("GM0153", "GM0448")
    assert not THREE.is_known("GM0153", "GM0193")


def test_of_two_ways_the_longest_counts() -> None:
    known = THREE.with_known({("GM0193", "GM0153"): 70.0, ("GM0153", "GM0193"): 80.0})
    assert known.between("GM0193", "GM0153") == 80


@pytest.mark.parametrize("given", [{("GM0193", "GM9999"): 10.0}, {("GM0193", "GM0153"): -1.0}])
def test_what_cannot_be_is_refused(given: dict[tuple[str, str], float]) -> None:
    with pytest.raises(BadInput):
        THREE.with_known(given)


def test_small_change_is_no_great_difference() -> None:
    euros = np.array([[0.0, 0.0], [100.0, 1.0], [-100.0, -1.0], [50.0, 0.5], [-50.0, -0.5]])
    scores = robust_scores(euros)
    assert np.abs(scores[:, 1]).max() < np.abs(scores[:, 0]).max() / 10


def test_differences_compare_what_both_have_and_need_half() -> None:
    scores = np.array([[1.0, 2.0, np.nan], [2.0, 2.0, 1.0], [np.nan, np.nan, 1.0]])
    found = pair_differences(scores)
    assert found[0, 1] == 0.5
    assert np.isnan(found[0, 2])
