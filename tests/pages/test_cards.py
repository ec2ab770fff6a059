"""Conversation cards: the points of a comparison with questions for a table, on the screen and as PDF."""

from __future__ import annotations

import io

import pikepdf
import pytest
from django.test import Client
from pypdf import PdfReader

from leercyclus.web.municipalities.cards_bridge import FIRST
from tests.pages.client import Pages
from tests.samples import DORDRECHT, ENSCHEDE, SIDE_BY_SIDE, ZWOLLE

CARDS = f"/nl/vergelijken/kaarten/?{SIDE_BY_SIDE}"
PAPER = f"/nl/vergelijken/kaarten.pdf?{SIDE_BY_SIDE}"
POINTS = ("iv3.7.4.net", "iv3.7.3.gross")


def _chosen(address: str, *points: str) -> str:
    return address + "".join(f"&punt={point}" for point in points)


def _paper(client: Client, address: str) -> PdfReader:
    answer = client.get(address)
    assert answer["Content-Type"] == "application/pdf"
    return PdfReader(io.BytesIO(answer.content))


def test_without_a_choice_the_first_six_points_are_cards(pages: Pages) -> None:
    page = pages.get(CARDS)
    assert page.texts(".lc-a5__kop .lc-bord") == [str(number) for number in range(1, FIRST + 1)]
    titles = page.texts(".lc-a5 h2")
    assert len(set(titles)) == FIRST
    comparison = pages.get(f"/nl/vergelijken/verschillen/?{SIDE_BY_SIDE}")
    assert comparison.texts(".lc-verschil h3")[:FIRST] == titles


def test_every_card_asks_three_questions_and_whom_to_call(pages: Pages) -> None:
    page = pages.get(CARDS)
    for card in page.soup.select(".lc-a5"):
        assert len(card.select(".lc-vragen li")) == 3
        text = card.get_text(" ")
        for part in ("Wat doen jullie dat wij niet doen?", "Wie kun je bellen?", "Let op", "Wie het zei niet."):
            assert part in text
        assert card.select_one("svg[role=img] title")


def test_the_chosen_points_become_cards_in_the_order_of_the_comparison(pages: Pages) -> None:
    one, other = (pages.get(_chosen(CARDS, *points)).texts(".lc-a5 h2") for points in (POINTS, POINTS[::-1]))
    assert one == other
    assert len(one) == 2


def test_a_point_below_the_first_ten_can_be_a_card(pages: Pages) -> None:
    page = pages.get(f"/nl/vergelijken/verschillen/?{SIDE_BY_SIDE}&onderwerp=safety")
    below = [str(box["value"]) for box in page.soup.select("input[name=punt]")]
    assert below
    assert len(pages.get(_chosen(CARDS, *below)).soup.select(".lc-a5")) == len(below)


def test_what_is_no_point_of_the_comparison_gets_a_sentence(pages: Pages) -> None:
    page = pages.get(_chosen(CARDS, "nergens", POINTS[0]))
    assert "‘nergens’ is er geen en is weggelaten" in page.texts("[role=alert]")[0]
    assert len(page.soup.select(".lc-a5")) == 1


def test_the_pdf_holds_the_same_cards(pages: Pages, client: Client) -> None:
    page = pages.get(_chosen(CARDS, *POINTS))
    link = page.one(".lc-kaartkop a.utrecht-button-link")
    assert link.get_text() == "2 kaarten als pdf"
    read = _paper(client, str(link["href"]))
    assert len(read.pages) == 1
    text = " ".join(read.pages[0].extract_text().split())
    for title in page.texts(".lc-a5 h2"):
        assert title in text


@pytest.mark.parametrize(
    ("language", "asked", "spoken"),
    [("nl", "Waardoor zou jij van mening veranderen?", "nl-NL"), ("en", "What would make you change", "en-GB")],
)
def test_the_pdf_speaks_the_language_of_the_page(client: Client, language: str, asked: str, spoken: str) -> None:
    answer = client.get(PAPER.replace("/nl/", f"/{language}/"))
    assert asked in PdfReader(io.BytesIO(answer.content)).pages[0].extract_text()
    with pikepdf.open(io.BytesIO(answer.content)) as document:
        assert str(document.Root.Lang) == spoken
        assert document.Root.MarkInfo.Marked


def test_six_cards_fill_three_pages(client: Client) -> None:
    assert len(_paper(client, PAPER).pages) == FIRST // 2


def test_thirteen_municipalities_get_cards_too(pages: Pages, client: Client) -> None:
    codes = [ZWOLLE, ENSCHEDE, DORDRECHT, "Breda", "Deventer", "Arnhem", "Leiden", "Zaanstad", "Haarlem", "Venlo"]
    codes += ["Ede", "Apeldoorn", "Amersfoort"]
    query = "&".join(f"g={code}" for code in codes)
    assert pages.get(f"/nl/vergelijken/kaarten/?{query}").soup.select(".lc-a5")
    assert _paper(client, f"/nl/vergelijken/kaarten.pdf?{query}").pages


@pytest.mark.parametrize("path", ["kaarten/", "kaarten.pdf"])
@pytest.mark.parametrize("query", ["", f"?g={ZWOLLE}", "?g=Nergens&g=Zwolle"])
def test_without_a_circle_one_is_led_to_the_choice(pages: Pages, path: str, query: str) -> None:
    page = pages.get(f"/nl/vergelijken/{path}{query}")
    assert page.soup.select("form input[name=g]")


def test_the_cards_cost_no_query(pages: Pages) -> None:
    assert pages.queries(CARDS) == 0
