"""The points of a circle in short."""

from __future__ import annotations

import pytest

from leercyclus.web.municipalities.page_bridge import differences_page
from leercyclus.web.municipalities.points_queries import circle_points, points_at_hand, points_by_indicator
from leercyclus.web.municipalities.question import ComparisonQuestion
from leercyclus.web.municipalities.snapshot import current_figures
from tests.samples import ARTICLE


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_points_are_those_of_the_comparison_page_in_its_order(language: str) -> None:
    page = differences_page(current_figures(), ComparisonQuestion(ARTICLE), None, "nl" if language == "nl" else "en")
    points = circle_points(ARTICLE, "nl" if language == "nl" else "en")
    shown = [(one.id, one.title, one.number, one.call, one.told[0]) for one in page.shown]
    mine = [(one.indicator, one.title, str(one.place), one.call, one.sentence) for one in points]
    assert mine[: len(shown)] == shown


def test_every_point_names_all_members_and_its_highest_and_lowest() -> None:
    points = circle_points(ARTICLE, "nl")
    assert {tuple(name for name, _amount in one.values) for one in points} == {("Zwolle", "Enschede", "Dordrecht")}
    assert all({one.highest, one.lowest} <= set(ARTICLE) for one in points)


def test_a_point_that_was_picked_before_is_found_by_its_indicator_even_when_it_may_be_chance() -> None:
    every = points_by_indicator(ARTICLE, "nl")
    assert {point.indicator for point in circle_points(ARTICLE, "nl")} < set(every)
    assert any(point.call == "none" for point in every.values())


def test_a_point_in_doubt_gets_no_place_and_no_judgement() -> None:
    doubted = [point for point in points_by_indicator(ARTICLE, "nl").values() if point.label == "geen oordeel"]
    assert {(point.place, point.call) for point in doubted} == {(0, "none")}


def test_one_municipality_has_no_points() -> None:
    assert circle_points(("GM0193",), "nl") == ()


def test_after_a_first_comparison_points_are_at_hand() -> None:
    circle_points(ARTICLE, "nl")
    assert points_at_hand()
