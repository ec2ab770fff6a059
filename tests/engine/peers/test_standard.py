from __future__ import annotations

import numpy as np
import pytest

from leercyclus.engine.peers.standard import middle, standardise
from leercyclus.engine.tables import ContextTable, Floats, Indicator, Scale


def scores(values: list[float], scale: Scale = "linear") -> Floats:
    codes = tuple(f"R{row}" for row in range(len(values)))
    table = ContextTable(codes, (Indicator("a", "", scale),), np.array(values)[:, None])
    return standardise(table)[:, 0]


def test_mean_zero_and_deviation_one() -> None:
    found = scores([1.0, 5.0, 2.0, 8.0])
    assert found.mean() == pytest.approx(0)
    assert found.std() == pytest.approx(1)


def test_the_logarithm_makes_equal_ratios_equal_steps() -> None:
    found = scores([float(10**step) for step in range(200)], "log")[5:195]
    assert np.allclose(np.diff(found), np.diff(found)[0])


def test_auto_takes_the_logarithm_of_what_is_skewed_and_above_zero() -> None:
    skewed = np.exp(np.random.default_rng(1).normal(0, 1.5, 300)).tolist()
    assert np.allclose(scores(skewed, "auto"), scores(skewed, "log"))
    assert np.allclose(scores([0.0, *skewed], "auto"), scores([0.0, *skewed], "linear"))


def test_the_ends_are_drawn_in() -> None:
    values = np.random.default_rng(1).normal(size=1000)
    values[0] = 1e6
    assert np.abs(scores(values.tolist())).max() < 5


def test_missing_stays_missing_and_infinite_is_missing() -> None:
    found = scores([1.0, np.nan, 2.0, np.inf, 4.0])
    assert np.isnan(found).tolist() == [False, True, False, True, False]


def test_what_is_the_same_everywhere_tells_nothing() -> None:
    assert np.isnan(scores([3.0, 3.0, 3.0])).all()


@pytest.mark.parametrize("count", [1, 2, 5, 8])
def test_the_middle_is_the_median(count: int) -> None:
    values = np.random.default_rng(count).normal(size=(count, 3))
    assert np.allclose(middle(values), np.median(values, axis=0))
