"""The trade-off between meeting and mixing as a picture."""

from __future__ import annotations

import pytest

from leercyclus.web.seating.tradeoff import BOTTOM, LEFT, RIGHT, TOP, Candidate, Tradeoff, tradeoff


def _drawn(*figures: tuple[int, int], most: tuple[int, int] = (595, 50)) -> Tradeoff:
    plans = [Candidate(number, "plan", mixed, met, number == 1) for number, (mixed, met) in enumerate(figures, start=1)]
    found = tradeoff(plans, most_meetings=most[0], most_mixed=most[1])
    assert found is not None
    return found


@pytest.mark.parametrize("figures", [((7, 595), (44, 588), (50, 581)), ((0, 0), (1, 1)), ((50, 595), (49, 595))])
def test_everything_stands_within_the_bounds_and_the_picture(figures: tuple[tuple[int, int], ...]) -> None:
    drawn = _drawn(*figures)
    for one in drawn.spots:
        assert LEFT <= one.x <= drawn.bound_x <= RIGHT
        assert TOP <= drawn.bound_y <= one.y <= BOTTOM


def test_more_meetings_stand_higher_and_better_mixed_further_right() -> None:
    first, second, third = _drawn((50, 581), (7, 595), (44, 588)).spots
    assert first.x < second.x < third.x
    assert first.y < second.y < third.y


def test_plans_that_do_not_differ_are_not_drawn() -> None:
    same = [Candidate(number, "plan", 50, 595, is_proposed=False) for number in (1, 2)]
    assert tradeoff(same, most_meetings=595, most_mixed=50) is None


def test_a_name_stands_where_there_is_room_for_it() -> None:
    left, right = _drawn((7, 595), (50, 581)).spots
    assert (left.is_label_left, right.is_label_left) == (False, True)
