"""Cards out of a comparison: the roles to ask, the questions, the names on paper."""

from __future__ import annotations

import pytest

from leercyclus.figures import load
from leercyclus.figures.differences import field_of, is_doubtful
from leercyclus.web.municipalities.cards_bridge import CardsAnswer, answer_cards
from leercyclus.web.municipalities.cards_hints_sentences import FIELD_HINTS
from leercyclus.web.municipalities.cards_making import MINDED, TOLD
from leercyclus.web.municipalities.cards_roles_sentences import ROLES
from leercyclus.web.municipalities.question import ComparisonQuestion
from tests.samples import ARTICLE


@pytest.fixture(scope="module")
def answer() -> CardsAnswer:
    return answer_cards(load(), ComparisonQuestion(ARTICLE), None, (), "nl")


def test_every_task_field_has_a_role() -> None:
    fields = {
        info.id.split(".", 1)[1].rpartition(".")[0] for info in load().catalogue.of("choice") if "iv3." in info.id
    }
    assert fields - set(ROLES) == set()


def test_every_task_field_that_may_become_a_card_has_a_hint_of_its_own() -> None:
    fields = {field_of(info.id) for info in load().catalogue.of("choice") if not is_doubtful(info.id)} - {""}
    assert fields - set(FIELD_HINTS) == set()


def test_a_card_on_waste_does_not_speak_of_the_health_service(answer: CardsAnswer) -> None:
    waste = next(shown.card for shown in answer.shown if shown.difference.id == "iv3.7.3.gross")
    assert [question.hint for question in waste.questions if "Denk aan" in question.hint] == [
        "Denk aan ophalen of brengen, scheiden en betalen per zak."
    ]


def test_every_point_has_both_ends_to_ask(answer: CardsAnswer) -> None:
    for shown in answer.shown:
        first = shown.card.people[0]
        assert len(first.places) == 2
        assert {place.name for place in first.places} <= {"Zwolle", "Enschede", "Dordrecht"}


def test_the_booking_is_asked_about_where_there_is_a_caution(answer: CardsAnswer) -> None:
    for shown in answer.shown:
        assert (len(shown.card.people) == 2) == bool(shown.difference.cautions)


def test_a_card_holds_no_more_than_has_room(answer: CardsAnswer) -> None:
    for shown in answer.shown:
        assert 0 < len(shown.card.told) <= TOLD
        assert 0 < len(shown.card.mind) <= MINDED


def test_the_picture_on_paper_is_that_of_the_page(answer: CardsAnswer) -> None:
    for shown in answer.shown:
        picture, chart = shown.card.picture, shown.difference.chart
        assert picture is not None
        assert len(picture.ticks) == chart.ticks.count("M")
        assert all(0 <= tick <= 1 for tick in picture.ticks)
        assert [mark.x for mark in picture.marks] == [mark.x for mark in chart.marks]
        assert picture.description == chart.description


def test_the_names_on_paper_say_what_the_sentence_says(answer: CardsAnswer) -> None:
    for shown in answer.shown:
        assert shown.card.picture is not None
        for name in shown.card.picture.names:
            town, _, amount = name.text.partition(" ")
            assert town in {"Zwolle", "Enschede", "Dordrecht"}
            if town in shown.card.told[0]:
                assert amount in shown.card.told[0]


def test_two_names_never_cover_each_other(answer: CardsAnswer) -> None:
    for shown in answer.shown:
        assert shown.card.picture is not None
        names = shown.card.picture.names
        assert len(names) >= 2
        assert len({(name.x, name.above) for name in names}) == len(names)


def test_the_same_question_gives_the_same_deck(answer: CardsAnswer) -> None:
    assert answer_cards(load(), ComparisonQuestion(ARTICLE), None, (), "nl").deck == answer.deck
