"""The place of one among a group by a figure."""

from __future__ import annotations

import numpy as np

from leercyclus.engine.peers import Standing, standing

VALUES = np.array([0.4, 0.9, np.nan, 0.1, 0.4])


def test_who_has_no_figure_has_no_place() -> None:
    assert standing(VALUES, 2, [0, 1]) is None


def test_who_has_the_same_figure_shares_the_best_place() -> None:
    assert standing(VALUES, 4, [0, 1]) == Standing(place=2, of=3)


def test_the_others_count_only_with_a_figure_and_oneself_counts_once() -> None:
    assert standing(VALUES, 0, [0, 2, 3]) == Standing(place=1, of=2)
