"""Cards of an agenda: who is named, how much of a text has room."""

from __future__ import annotations

import pytest

from leercyclus.web.agenda.actions import write_position
from leercyclus.web.agenda.agenda_bridge import AgendaPage, answer_agenda
from leercyclus.web.agenda.cards_bridge import LONG, answer_cards, shortened
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.now_queries import circle_now
from leercyclus.web.circles.roles_queries import actor_for
from tests.cast import Cast
from tests.fixed import fixed


def page(cast: Cast, who: str) -> AgendaPage:
    facts, now = circle_facts(cast.circle.pk), circle_now(cast.circle.pk)
    assert facts is not None
    assert now is not None
    return answer_agenda(actor_for(cast.people[who].pk), facts, now, "nl")


def test_who_is_named_stands_on_the_card_and_roles_only_for_the_others(cast: Cast) -> None:
    card = answer_cards(page(cast, "circle_coordinator"), "nl").shown[0].card
    assert [(way.place.name, way.contact) for way in card.ways] == [("Zwolle", "participant, Zwolle")]
    assert "Zwolle" not in {place.name for person in card.people for place in person.places}
    assert card.people


def test_a_researcher_reads_the_texts_without_the_names(cast: Cast) -> None:
    card = answer_cards(page(cast, "researcher"), "nl").shown[0].card
    assert [(way.how, way.contact) for way in card.ways] == [("Ons museum heeft een eigen gebouw.", "")]


@pytest.mark.parametrize("who", ["partner", "dordrecht"])
def test_who_may_not_read_positions_gets_cards_without_them(cast: Cast, who: str) -> None:
    found = answer_cards(page(cast, who), "nl").shown
    assert [one.card.ways for one in found] == [()]


def test_a_long_text_is_cut_for_the_card_and_not_for_the_agenda(cast: Cast) -> None:
    how = "Wij doen dit samen met anderen. " * 15
    write_position(
        actor=actor_for(cast.people["enschede"].pk),
        circle=cast.circle.pk,
        point=fixed("point"),
        organisation=cast.enschede.pk,
        how=how,
    )
    shown = page(cast, "enschede")
    assert shown.points[0].ways[1].written is not None
    assert shown.points[0].ways[1].written.how == how
    told = answer_cards(shown, "nl").shown[0].card.ways[1].how
    assert len(told) <= LONG
    assert told.endswith("anderen.")


def test_a_text_without_a_sentence_end_is_cut_after_a_word() -> None:
    assert shortened("woord " * 30, 20) == "woord woord woord…"
