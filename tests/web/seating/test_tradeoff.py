"""The trade-off between meeting and mixing as a picture."""

from __future__ import annotations

from itertools import combinations

import pytest

from leercyclus.web.seating.tradeoff import (
    BOTTOM,
    CLEAR,
    LEFT,
    LETTER_WIDTH,
    NAME_BESIDE,
    NAME_HEIGHT,
    RIGHT,
    TOP,
    Candidate,
    Spot,
    Tradeoff,
    tradeoff,
)


def _drawn(*figures: tuple[int, int], most: int = 595, least: int = 2, label: str = "meeste ontmoetingen") -> Tradeoff:
    plans = [
        Candidate(number=number, label=label, off=off, meetings=met, is_proposed=number == 1)
        for number, (off, met) in enumerate(figures, start=1)
    ]
    found = tradeoff(plans, most_meetings=most, least_off=least)
    assert found is not None
    return found


def _begin(one: Spot) -> float:
    return one.x - NAME_BESIDE - LETTER_WIDTH * len(one.label) if one.is_label_left else one.x


def _end(one: Spot) -> float:
    return one.x if one.is_label_left else one.x + NAME_BESIDE + LETTER_WIDTH * len(one.label)


FIGURES = [((12, 595), (5, 588), (2, 581)), ((30, 450), (31, 452)), ((9, 500), (9, 501)), ((2, 595), (3, 595))]


@pytest.mark.parametrize("figures", FIGURES)
def test_everything_stands_in_the_picture_and_within_the_bounds_that_are_drawn(
    figures: tuple[tuple[int, int], ...],
) -> None:
    drawn = _drawn(*figures)
    for one in drawn.spots:
        assert LEFT <= one.x <= (drawn.bound_x or RIGHT) <= RIGHT
        assert TOP <= (drawn.bound_y or TOP) <= one.y <= BOTTOM


def test_more_meetings_stand_higher_and_fewer_seats_off_further_right() -> None:
    first, second, third = _drawn((2, 581), (12, 595), (5, 588)).spots
    assert first.x < second.x < third.x
    assert first.y < second.y < third.y


def test_a_bound_far_away_does_not_push_the_plans_into_a_corner() -> None:
    drawn = _drawn((30, 452), (33, 457), most=509)
    assert (drawn.bound_x, drawn.bound_y) == (None, None)
    assert drawn.spots[1].x - drawn.spots[0].x > 0.4


@pytest.mark.parametrize("figures", FIGURES)
def test_no_name_covers_another_and_the_proposed_plan_has_one(figures: tuple[tuple[int, int], ...]) -> None:
    spots = _drawn(*figures).spots
    named = [one for one in spots if one.has_name]
    assert [one.has_name for one in spots if one.is_proposed] == [True]
    assert all(
        _end(a) < _begin(b) or _end(b) < _begin(a) or abs(a.y - b.y) > NAME_HEIGHT for a, b in combinations(named, 2)
    )


@pytest.mark.parametrize("label", ["spread", "meeste ontmoetingen", "dichter bij de meeste ontmoetingen"])
def test_a_name_covers_no_plan_that_is_not_proposed(label: str) -> None:
    drawn = _drawn((31, 386), (42, 400), (39, 398), (37, 396), (32, 392), most=434, least=0, label=label)
    for one in drawn.spots:
        if one.has_name and not one.is_proposed:
            over = [
                other.number
                for other in drawn.spots
                if other is not one and _begin(one) <= other.x <= _end(one) and abs(other.y - one.y) < CLEAR
            ]
            assert over == []


def test_plans_that_do_not_differ_are_not_drawn() -> None:
    same = [Candidate(number=one, label="plan", off=2, meetings=595, is_proposed=False) for one in (1, 2)]
    assert tradeoff(same, most_meetings=595, least_off=2) is None


def test_a_name_stands_on_the_side_where_no_other_plan_is() -> None:
    beside = next(one for one in _drawn((38, 468), (36, 467), (28, 441), most=509, least=0).spots if one.is_proposed)
    alone = next(one for one in _drawn((38, 468), (28, 441), most=509, least=0).spots if one.is_proposed)
    assert (beside.is_label_left, alone.is_label_left) == (True, False)


def test_the_line_goes_past_the_plans_that_none_beats() -> None:
    drawn = _drawn((12, 595), (11, 580), (5, 588))
    at = {one.number: (one.x, one.y) for one in drawn.spots}
    assert drawn.lines == ((*at[1], *at[3]),)
