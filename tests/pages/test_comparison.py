"""Municipalities side by side, chosen by hand."""

from __future__ import annotations

import io

import pytest
import python_calamine
from django.test import Client

from leercyclus.engine.peers import Method, ranks
from leercyclus.figures import load
from tests.pages.client import Pages
from tests.samples import ARTICLE, DORDRECHT, ENSCHEDE, ZWOLLE

THREE = f"/nl/vergelijken/?g={ZWOLLE}&g={ENSCHEDE}&g={DORDRECHT}"


def _address(codes: tuple[str, ...]) -> str:
    return "/nl/vergelijken/?" + "&".join(f"g={code}" for code in codes)


def test_without_a_choice_one_can_choose(pages: Pages) -> None:
    page = pages.get("/nl/vergelijken/")
    assert page.one("h1").get_text() == "Welke gemeenten wil je naast elkaar zien?"
    assert len(page.soup.select("datalist option")) == 342


def test_three_open_with_the_place_of_each_on_the_lists_of_the_others(pages: Pages) -> None:
    page = pages.get(THREE)
    chosen = ranks(load().context(), ARTICLE)
    pairs = [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)]
    expected = [rank.place for one, other in pairs if (rank := chosen[one][other])]
    assert [int(number) for number in page.texts(".lc-drie__getal b")] == expected


def test_the_places_by_size_alone_stand_beside_them(pages: Pages) -> None:
    by_size = ranks(load().context(), ARTICLE, Method(theme="size"))
    said = pages.get(THREE).texts(".lc-drie__getal small")
    assert by_size[0][1] is not None
    assert said[0].endswith(f"Op grootte alleen: {by_size[0][1].place}.")


def test_a_theme_can_be_chosen(pages: Pages) -> None:
    page = pages.get(f"{THREE}&thema=size")
    chosen = ranks(load().context(), ARTICLE, Method(theme="size"))
    assert chosen[0][1] is not None
    assert int(page.texts(".lc-drie__getal b")[0]) == chosen[0][1].place
    assert page.one("input[name=thema][checked]")["value"] == "size"


def test_the_article_s_cities_are_near_in_size_and_not_in_everything(pages: Pages) -> None:
    said = pages.get(THREE).one(".utrecht-paragraph--lead").get_text()
    assert said.startswith("In grootte liggen ze bij elkaar")
    assert "Het verst uit elkaar liggen ze in" in said


def test_many_stand_in_a_table(pages: Pages) -> None:
    codes = load().register.codes[:13]
    page = pages.get(_address(codes))
    rows = page.soup.select("section[aria-labelledby=places] tbody tr")
    assert len(rows) == 13
    assert {len(row.select("td")) for row in rows} == {13}


def test_what_is_too_small_for_a_list_says_so(pages: Pages) -> None:
    page = pages.get(_address((ZWOLLE, "GM0088")))
    assert "Ze staan niet op elkaars lijst" in page.text
    assert "Schiermonnikoog valt buiten het venster" in page.text


def test_names_lead_to_the_address_with_codes(pages: Pages) -> None:
    page = pages.get("/nl/vergelijken/?g=Zwolle&g=Enschede&g=dordrecht")
    assert page.response.redirect_chain == [(THREE, 302)]  # type: ignore[attr-defined]  # of Django's test client


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("g=Zwolle", "Kies er minstens twee."),
        ("g=Zwolle&g=Dordrecht&g=Enschedee", "Enschede"),
        ("g=Zwolle&g=Dordrecht&thema=x", "Verwacht: een van de thema’s"),
        ("g=Zwolle&g=Dordrecht&g=Haaren", "Haaren"),
        ("g=Zwolle&g=Dordrecht&g=💩", "Er is geen gemeente"),
        ("g=" + "x" * 3000, "Er is geen gemeente"),
        ("&".join(f"g=GM{number:04d}" for number in range(150)), "Er is geen gemeente"),
    ],
)
def test_what_cannot_be_read_gets_a_sentence_and_nothing_is_lost(pages: Pages, query: str, said: str) -> None:
    page = pages.get(f"/nl/vergelijken/?{query}")
    assert said in page.one("[role=alert]").get_text(" ")
    kept = {str(tag["value"]) for tag in page.soup.select(".lc-naast input[type=hidden][name=g]")}
    assert {code for code, name in ((ZWOLLE, "g=Zwolle"), (DORDRECHT, "g=Dordrecht")) if name in query} <= kept


def test_of_fourteen_thirteen_are_shown(pages: Pages) -> None:
    page = pages.get(_address(load().register.codes[:14]))
    assert "Je koos er 14." in page.text
    assert len(page.soup.select(".lc-naast__lijst li")) == 13


def test_who_may_be_meant_can_be_added(pages: Pages) -> None:
    page = pages.get(f"/nl/vergelijken/?g={ZWOLLE}&g=Enschedee")
    link = next(tag for tag in page.soup.select(".lc-naast a") if tag.get_text().startswith("Enschede"))
    assert link["href"] == f"/nl/vergelijken/?g={ZWOLLE}&g={ENSCHEDE}"
    assert page.one("#add")["value"] == "Enschedee"


def test_many_have_a_letter_each_in_legend_lines_and_tables(pages: Pages) -> None:
    page = pages.get(_address(load().register.codes[:6]))
    letters = list("ABCDEF")
    assert page.texts(".lc-legenda .lc-letter") == letters
    assert page.texts(".lc-naast__lijst .lc-letter") == letters
    lines = [line.split() for line in page.texts(".lc-profiel__orde")]
    assert len(lines) == len(page.soup.select(".lc-profiel__rij")) > 0
    assert [line for line in lines if len(set(line)) != len(line) or not set(line) <= set(letters)] == []


def test_each_can_be_taken_away(pages: Pages) -> None:
    link = pages.get(THREE).soup.select(".lc-naast__lijst a")[1]
    assert link["href"] == f"/nl/vergelijken/?g={ZWOLLE}&g={DORDRECHT}"


def test_every_line_says_in_words_what_it_shows(pages: Pages) -> None:
    words = pages.get(THREE).texts(".lc-profiel desc")
    assert len(words) == 12
    assert [line for line in words if "Zwolle hoger dan" not in line] == []


def test_all_indicators_stand_in_the_table(pages: Pages) -> None:
    rows = pages.get(THREE).soup.select("section[aria-labelledby=profile] tbody tr")
    assert len(rows) == len(load().context().indicators)


def test_the_longest_journey_is_told(pages: Pages) -> None:
    assert "De langste reis is die tussen Enschede en Dordrecht" in pages.get(THREE).text


@pytest.mark.parametrize("count", [2, 3, 13])
def test_no_comparison_asks_the_database(pages: Pages, count: int) -> None:
    assert pages.queries(_address(load().register.codes[:count])) == 0


def test_the_figures_can_be_taken_along(client: Client, db: None) -> None:
    query = THREE.partition("?")[2]
    lines = client.get(f"/nl/vergelijken/cijfers.csv?{query}").content.decode("utf-8-sig").splitlines()
    assert len(lines) == 1 + len(load().context().indicators)
    content = client.get(f"/nl/vergelijken/cijfers.xlsx?{query}").content
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert book.sheet_names == ["cijfers", "plekken", "minuten (schatting)", "bronnen"]
    assert "Zwolle: plaats van 100" in lines[0]
    assert client.get("/nl/vergelijken/cijfers.csv?g=Zwolle").status_code == 404
