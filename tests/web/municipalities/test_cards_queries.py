"""Points that were picked, whole."""

from __future__ import annotations

from leercyclus.web.municipalities.cards_queries import card_words, doubted_points, picked_points
from tests.samples import ARTICLE, ZWOLLE

MUSEUMS, WASTE = "iv3.5.4.net", "iv3.7.3.gross"


def test_points_come_in_the_order_wanted_and_unknown_ones_are_left_out() -> None:
    found = picked_points(ARTICLE, [WASTE, "nergens", MUSEUMS, WASTE], "nl")
    assert [(one.difference.id, one.difference.number, one.card.number) for one in found] == [
        (WASTE, "1", 1),
        (MUSEUMS, "2", 2),
    ]


def test_a_point_that_another_speaks_for_can_be_picked_too() -> None:
    found = picked_points(ARTICLE, ["iv3.7.3.net"], "nl")
    assert [one.difference.id for one in found] == ["iv3.7.3.net"]


def test_a_doubted_point_carries_no_judgement_and_says_why() -> None:
    doubted = doubted_points(ARTICLE, "nl")
    assert doubted
    assert {one.difference.call for one in doubted} == {""}
    assert all(one.difference.cautions for one in doubted)


def test_one_municipality_is_no_comparison() -> None:
    assert picked_points([ZWOLLE], [MUSEUMS], "nl") == ()
    assert doubted_points([ZWOLLE], "nl") == ()


def test_the_words_of_a_card_are_in_the_language_of_the_reader() -> None:
    assert (card_words("nl").mind, card_words("en").mind) == ("Let op", "Keep in mind")
