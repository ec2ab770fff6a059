"""The place of a municipality itself under every theme: what the page says is true of the figures."""

from __future__ import annotations

from leercyclus.engine.peers import Method, find_peers
from leercyclus.figures import load
from leercyclus.web.municipalities.question import PeerQuestion
from leercyclus.web.municipalities.themes_bridge import ThemesAnswer, answer_themes
from tests.samples import DORDRECHT, ZWOLLE


def _answer(question: PeerQuestion | None = None) -> ThemesAnswer:
    return answer_themes(load(), ZWOLLE, [DORDRECHT], question or PeerQuestion(), "en")


def test_a_place_counts_who_of_the_first_ten_has_a_higher_figure() -> None:
    figures = load()
    ratio = figures.values("ratio.solvency_ratio").values[:, -1]
    ten = [peer.code for peer in find_peers(figures.context(), ZWOLLE, method=Method(theme="size")).peers]
    higher = sum(ratio[figures.register.place[code]] > ratio[figures.register.place[ZWOLLE]] for code in ten)
    answer = _answer()
    row = next(row for row in answer.standing.rows if row.indicator == "ratio.solvency_ratio")
    place = row.cells[[column.word for column in answer.columns].index("size")].place
    assert place is not None
    assert place.place == 1 + higher


def test_every_statutory_ratio_has_a_place_in_every_column() -> None:
    answer = _answer(PeerQuestion(weights=(("theme:size", 0.0),)))
    assert len(answer.standing.rows) == 6
    assert {len(row.cells) for row in answer.standing.rows} == {len(answer.columns)}


def test_the_sentence_names_the_figure_with_the_widest_span() -> None:
    answer = _answer()
    spans = {
        row.name: max(places) - min(places)
        for row in answer.standing.rows
        if (places := [cell.place.place for cell in row.cells[1:] if cell.place])
    }
    named = [name for name in spans if f"in {name}:" in answer.standing.said]
    assert [spans[name] for name in named] == [max(spans.values())]
