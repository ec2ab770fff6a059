"""What the page says of a list is true of the list."""

from __future__ import annotations

import pytest

from leercyclus.figures import load
from leercyclus.web.municipalities import rules, sentences
from leercyclus.web.municipalities.circles_bridge import answer_circles
from leercyclus.web.municipalities.peers_bridge import PeersAnswer, answer_peers
from leercyclus.web.municipalities.question import PeerQuestion
from leercyclus.web.municipalities.themes_bridge import answer_themes
from leercyclus.web.municipalities.why_bridge import answer_why
from leercyclus.web.municipalities.wording import in_letters
from tests.samples import ARTICLE, DORDRECHT, ZWOLLE

SAMPLE = load().register.codes[::20]


def _answer(code: str, question: PeerQuestion | None = None) -> PeersAnswer:
    return answer_peers(load(), code, question or PeerQuestion(), "en")


@pytest.mark.parametrize("code", SAMPLE)
def test_who_is_called_sure_is_on_the_list_in_eight_of_ten_trials(code: str) -> None:
    answer = _answer(code)
    leading = next((place for place, row in enumerate(answer.rows) if not rules.is_sure(row.stability)), 10)
    told = [
        count
        for count in (2, 3, 4)
        if sentences.SURE(count=in_letters(count, "en")).say("en").split(".")[0] in answer.lead
    ]
    assert told == ([min(leading, 4)] if 1 < leading < 10 else [])


@pytest.mark.parametrize("code", SAMPLE)
def test_bars_and_the_tick_stay_within_the_track(code: str) -> None:
    answer = _answer(code)
    assert max(row.share for row in answer.rows) <= 1
    assert 0 < answer.middle <= 0.8 + 1e-12


def test_a_bar_is_as_long_as_its_distance() -> None:
    first, *others = _answer(ZWOLLE).rows
    assert [row.share / first.share for row in others] == pytest.approx(
        [row.distance / first.distance for row in others]
    )


def test_who_is_unlike_most_is_told_so() -> None:
    wageningen, zwolle = _answer("GM0289").lead, _answer(ZWOLLE).lead
    assert "Wageningen is unlike most municipalities" in wageningen
    assert "unlike" not in zwolle


def test_what_keeps_apart_adds_more_than_usual_and_what_brings_together_less() -> None:
    why = answer_why(load(), ZWOLLE, DORDRECHT, PeerQuestion(), "nl")
    assert [part.name for part in why.apart if part.part <= part.usual] == []
    assert [part.name for part in why.together if part.part >= part.usual] == []
    assert sum(part.part for part in why.parts) == pytest.approx(why.distance, abs=1e-12)


def test_a_municipality_outside_the_window_is_explained_too() -> None:
    why = answer_why(load(), ZWOLLE, "GM0088", PeerQuestion(), "en")
    assert "Schiermonnikoog is outside the window" in why.place


def test_a_theme_that_does_not_count_has_its_places_still() -> None:
    question = PeerQuestion(weights=(("theme:size", 0.0),))
    answer = answer_themes(load(), ZWOLLE, [DORDRECHT], question, "en")
    assert [column.word for column in answer.columns] == [
        *("without your weights", "everything", "size", "people", "income and value", "land"),
    ]


def test_the_steady_ones_are_among_the_first_ten_in_every_column() -> None:
    listed = [row.code for row in _answer(ZWOLLE).rows]
    answer = answer_themes(load(), ZWOLLE, listed, PeerQuestion(), "en")
    steady = [row.name for row in answer.rows if row.is_listed and all(cell.is_near for cell in row.cells)]
    assert [name for name in steady if name not in answer.said.partition(".")[0]] == []
    assert steady != []


@pytest.mark.parametrize("code", ARTICLE)
def test_the_circle_of_the_article_stands_with_its_three_members(code: str) -> None:
    circles = answer_circles(load(), code, PeerQuestion(), "en").circles
    assert "The circle of the article." in circles[-1].reasons[0]


def test_no_circle_of_the_article_elsewhere() -> None:
    circles = answer_circles(load(), "GM0150", PeerQuestion(), "en").circles
    assert [circle for circle in circles if "article" in circle.reasons[0]] == []
