"""What may help who looks for something."""

from __future__ import annotations

from leercyclus.web.practices.matching import Match, Offered, Said


def _keys(offered: list[Said], wanted: Said) -> list[str]:
    return [one.key for one in Offered(offered).matches(wanted, most=5)]


def test_the_same_topic_is_enough_whatever_its_capitals() -> None:
    assert _keys([Said("a", ("Schulden",), "Hulp"), Said("b", (), "Groen")], Said("w", ("schulden",), "Wie?")) == ["a"]


def test_one_short_word_is_too_little_and_two_are_enough() -> None:
    one = Said("a", (), "Groen beheer in de buurt")
    assert _keys([one], Said("w", (), "Wie weet iets van beheer")) == []
    assert _keys([one], Said("w", (), "Wie weet iets van beheer van groen")) == ["a"]


def test_one_long_word_tells_enough() -> None:
    assert _keys([Said("a", (), "Een schrijfwijzer")], Said("w", (), "Schrijfwijzer gezocht")) == ["a"]


def test_words_that_are_said_of_everything_match_nothing() -> None:
    assert _keys([Said("a", (), "Samenwerking tussen gemeenten")], Said("w", (), "Samenwerking van gemeenten")) == []


def test_accents_and_capitals_make_no_difference() -> None:
    assert _keys([Said("a", (), "Coördinatie van hulp")], Said("w", (), "COORDINATIE?")) == ["a"]


def test_the_most_in_common_stands_first_and_says_what_both_have() -> None:
    offered = Offered([Said("a", (), "Een wijkcoach"), Said("b", ("wijkteams",), "De wijkcoach in wijkteams")])
    found = offered.matches(Said("w", ("wijkteams",), "Een wijkcoach gezocht"), most=5)
    assert found == (Match("b", ("wijkteams", "wijkcoach")), Match("a", ("wijkcoach",)))


def test_no_more_are_given_than_were_asked_for() -> None:
    many = [Said(str(number), ("taal",), "Brieven") for number in range(9)]
    assert len(Offered(many).matches(Said("w", ("taal",), ""), most=3)) == 3
