"""The page of a municipality: its list, the map, why, what counts, the themes and the circles."""

from __future__ import annotations

import io
import json

import numpy as np
import pytest
import python_calamine
from django.core.cache import cache
from django.test import Client

from leercyclus.engine.circles import estimate
from leercyclus.engine.peers import Method, find_peers, rank_of
from leercyclus.figures import load
from tests.pages.client import Pages
from tests.samples import DORDRECHT, ZWOLLE

PAGE = f"/nl/gemeente/{ZWOLLE}/"


def _listed(pages: Pages, query: str = "") -> list[str]:
    return pages.get(f"{PAGE}{query}").texts(".lc-peers--lijst th[scope=row] a")


def _names(codes: list[str]) -> list[str]:
    return [load().register.by_code[code].name for code in codes]


def test_the_list_is_the_one_of_the_engine(pages: Pages) -> None:
    found = find_peers(load().context(), ZWOLLE)
    assert _listed(pages) == _names([peer.code for peer in found.peers])


def test_the_lead_names_the_nearest(pages: Pages) -> None:
    first = _listed(pages)[0]
    assert pages.get(PAGE).one("#lead").get_text(strip=True).startswith(f"{first} lijkt het meest op Zwolle, daarna")


def test_the_map_numbers_the_same_ten(pages: Pages) -> None:
    page = pages.get(PAGE)
    assert sorted(int(number) for number in page.texts("svg .k-nr")) == list(range(1, 11))
    told = page.one("#map-text").get_text()
    assert [name for name in _listed(pages) if name not in told] == []


@pytest.mark.parametrize("code", load().register.codes[::20])
def test_the_municipality_itself_is_named_on_the_map_or_above_it(pages: Pages, code: str) -> None:
    page = pages.get(f"/nl/gemeente/{code}/")
    on_the_map = page.soup.select(".k-naam--ik")
    narrow = [one for one in on_the_map if "k-naam--breed" not in (one.get("class") or [])]
    assert len(narrow) + len(page.soup.select(".lc-kaart__ik")) == 1


def test_the_drawing_has_no_comma_in_its_numbers(pages: Pages) -> None:
    drawn = pages.get(PAGE).soup.select("svg [x], svg [width], svg [cx], svg [x1]")
    values = [str(tag.get(name, "")) for tag in drawn for name in ("x", "y", "width", "cx", "cy", "x1", "x2")]
    assert [value for value in values if "," in value] == []


def test_a_theme_gives_the_list_of_that_theme(pages: Pages) -> None:
    found = find_peers(load().context(), ZWOLLE, method=Method(theme="social"))
    assert _listed(pages, "?thema=social") == _names([peer.code for peer in found.peers])
    assert pages.get(f"{PAGE}?thema=social").one("input[name=thema][checked]")["value"] == "social"


def test_weights_change_the_list_as_the_engine_says(pages: Pages) -> None:
    weights = {"theme:size": 0.0, "age_0_14": 2.0}
    found = find_peers(load().context(), ZWOLLE, method=Method(weights=weights))
    page = pages.get(f"{PAGE}?gewicht.age_0_14=2&gewicht.size=0")
    assert page.texts(".lc-peers--lijst th[scope=row] a") == _names([peer.code for peer in found.peers])
    assert page.one("#weight-size option[selected]")["value"] == "0"
    assert page.one("#weight-age_0_14 option[selected]")["value"] == "2"
    assert page.soup.select("#weighing-fine[open]") != []


def test_a_weight_between_the_usual_ones_can_be_chosen_again(pages: Pages) -> None:
    assert pages.get(f"{PAGE}?gewicht.size=3").one("#weight-size option[selected]").get_text() == "telt 3 keer"


def test_the_parts_of_why_add_up_to_the_distance(pages: Pages) -> None:
    page = pages.get(f"{PAGE}?waarom={DORDRECHT}")
    assert page.one("#why-title").get_text(" ", strip=True) == "Waarom Dordrecht?"
    cells = [row.select("td")[2].get_text() for row in page.soup.select("#why tbody tr")]
    *parts, total = (float(cell.replace(",", ".")) for cell in cells)
    assert sum(parts) == pytest.approx(total, abs=0.0005 * len(parts))
    assert len(parts) == len(load().context().indicators)


def test_the_places_by_theme_are_those_of_the_engine(pages: Pages) -> None:
    page = pages.get(PAGE)
    assert page.texts("#themes-table thead th") == [
        *("gemeente", "alles (deze lijst)", "grootte", "mensen", "inkomen en waarde", "bodem"),
    ]
    names = {one.name: one.code for one in load().register}
    for row in page.soup.select("#themes-table tbody tr")[:3]:
        cells = [cell.get_text(strip=True) for cell in row.select("td")]
        code = names[row.select("th")[0].get_text(strip=True)]
        themes = ("general", "size", "social", "financial", "physical")
        places = [rank_of(load().context(), ZWOLLE, code, Method(theme=theme)).place for theme in themes]
        assert cells == [str(place) for place in places]


def test_with_own_weights_the_usual_places_stand_beside_them(pages: Pages) -> None:
    page = pages.get(f"{PAGE}?gewicht.size=2")
    assert page.texts("#themes-table thead th")[1] == "zonder jouw gewichten"


def test_every_circle_leads_to_the_comparison_of_its_members(pages: Pages) -> None:
    page = pages.get(PAGE)
    circles = page.soup.select("#circles-list li")
    assert len(circles) == 5
    for circle in circles:
        address = str(circle.select("a")[0]["href"])
        together = pages.get(address)
        assert circle.select("b")[0].get_text() in together.one("h1").get_text()
        assert len(together.soup.select(".lc-naast__lijst li")) == 3


def test_the_circle_of_the_article_stands_below_the_others(pages: Pages) -> None:
    assert "De kring uit het artikel." in pages.get(PAGE).texts("#circles-list li")[-1]


def test_circles_keep_to_the_size_and_the_journey_asked(pages: Pages) -> None:
    page = pages.get("/nl/gemeente/GM0150/?leden=4&minuten=90")
    register = load().register
    codes = tuple(register.codes)
    travel = estimate(
        codes, np.array([one.latitude for one in register]), np.array([one.longitude for one in register])
    )
    for link in page.soup.select("#circles-list li a"):
        members = [part.removeprefix("g=") for part in str(link["href"]).partition("?")[2].split("&")]
        assert len(members) == 4
        assert max(travel.between(one, other) for one in members for other in members) <= 90


def test_without_a_circle_a_sentence_says_what_to_do(pages: Pages) -> None:
    said = pages.get("/nl/gemeente/GM0448/?minuten=60").one("#circles-list").get_text()
    assert "Er is geen kring van 3 gemeenten rond Texel" in said


def test_a_form_that_says_too_much_gets_a_short_address(pages: Pages) -> None:
    page = pages.get(f"{PAGE}?thema=general&gewicht.size=2&gewicht.social=1&leden=3&minuten=150")
    assert page.response.redirect_chain == [(f"{PAGE}?gewicht.size=2", 302)]  # type: ignore[attr-defined]  # of Django's test client


def test_for_htmx_the_short_address_goes_along(pages: Pages) -> None:
    page = pages.get(f"{PAGE}?thema=size&leden=3", partial=True)
    assert page.response.headers["HX-Push-Url"] == f"{PAGE}?thema=size"


@pytest.mark.parametrize(
    "query",
    [
        *("gewicht=abc", "thema=x", "waarom=qqqq", "leden=9", "minuten=-1", "gewicht.size=1e999"),
        *("thema=" + "x" * 3000, "gewicht.%00=1", "waarom=%F0%9F%92%A9", "thema=size&gewicht.size=0", "leden=%2B"),
        "gewicht.size=0&gewicht.social=0&gewicht.financial=0&gewicht.physical=0",
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_question_that_cannot_be_read_gets_a_sentence_and_a_page(pages: Pages, query: str, language: str) -> None:
    page = pages.get(f"/{language}/gemeente/{ZWOLLE}/?{query}")
    assert page.one("#problems").get_text(strip=True) != ""
    assert len(page.soup.select(".lc-peers--lijst tbody tr")) == 10


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("/nl/gemeente/GM0193/zwolle/", ZWOLLE),
        ("/nl/gemeente/gm0193/", ZWOLLE),
        ("/nl/gemeente/Zwolle/", ZWOLLE),
        ("/nl/gemeente/0193/", ZWOLLE),
    ],
)
def test_other_ways_to_write_it_lead_to_the_one_address(pages: Pages, address: str, code: str) -> None:
    page = pages.get(address)
    assert page.response.redirect_chain[-1][0] == f"/nl/gemeente/{code}/"  # type: ignore[attr-defined]  # of Django's test client


def test_a_municipality_that_merged_leads_to_its_successor_and_says_so(pages: Pages) -> None:
    page = pages.get("/nl/gemeente/GM0501/?thema=size")
    assert page.one("h1").get_text() == "Voorne aan Zee"
    assert "Brielle bestaat niet meer." in page.one("#problems").get_text()
    assert page.one("input[name=thema][checked]")["value"] == "size"


@pytest.mark.parametrize("text", ["xyz", "GM9999", "x" * 2000, "Haaren", "%00"])
def test_an_unknown_municipality_gets_help(pages: Pages, text: str) -> None:
    page = pages.get(f"/nl/gemeente/{text}/", status=404)
    assert page.one("h1").get_text() == "Deze gemeente is er niet"
    assert page.soup.select("main input[type=search]") != []


def test_every_municipality_has_a_page(client: Client) -> None:
    register = load().register
    some = [one.code for one in register][::23]
    assert [code for code in some if client.get(f"/nl/gemeente/{code}/").status_code != 200] == []


def test_no_page_of_a_municipality_asks_the_database(pages: Pages) -> None:
    assert [pages.queries(address) for address in (PAGE, f"{PAGE}?thema=size", f"{PAGE}?leden=5")] == [0, 0, 0]


def test_a_question_is_answered_once(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.clear()
    pages.get(PAGE)

    def refuse(*_: object) -> None:
        raise AssertionError("asked twice")

    monkeypatch.setattr("leercyclus.web.municipalities.page_bridge.answer_peers", refuse)
    assert len(_listed(pages)) == 10


def test_english_speaks_english(pages: Pages) -> None:
    page = pages.get(f"/en/gemeente/{ZWOLLE}/?thema=size")
    assert "is most like Zwolle" in page.one("#lead").get_text()
    assert "Inhabitants" in page.text


def test_the_years_of_the_figures_stand_there(pages: Pages) -> None:
    page = pages.get(PAGE)
    assert "Cijfers van CBS 2022 en gemeentefonds 2024; grenzen van 2024." in page.one("#list").get_text()
    assert load().years_line("nl") in page.one("#circles-list").get_text()


def test_a_weighted_list_says_so_and_how(pages: Pages, client: Client) -> None:
    query = "?thema=size&gewicht.age_0_14=2&gewicht.financial=0.5"
    page = pages.get(f"{PAGE}{query}")
    assert page.one("#lead").get_text(strip=True).startswith("Met jouw gewichten")
    told = page.one(".lc-gewogen").get_text()
    assert "Kinderen tot 15 jaar telt dubbel; inkomen en waarde telt half." in told
    assert "Dan doet het gewicht van een heel thema niets." in told
    answer = client.get(f"{PAGE}lijst.csv{query}")
    assert f'filename="{ZWOLLE}-size-eigen-gewichten.csv"' in answer.headers["Content-Disposition"]
    assert "telt dubbel" in answer.content.decode()
    assert "telt dubbel" in json.loads(client.get(f"{PAGE}lijst.json{query}").content)["weights_in_words"]


def test_a_plain_list_says_nothing_of_weights(pages: Pages) -> None:
    page = pages.get(PAGE)
    assert page.soup.select(".lc-gewogen") == []
    assert "gewichten" not in page.one("#lead").get_text()


def test_what_another_weight_did_is_told_beside_the_choice(pages: Pages, client: Client) -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{PAGE}"}
    answer = client.get(f"{PAGE}?gewicht.size=0", headers=headers).content.decode()
    old, new = _listed(pages), _listed(pages, "?gewicht.size=0")
    added = [name for name in new if name not in old]
    assert "Nieuw op de lijst:" in answer
    said = answer.partition("Nieuw op de lijst:")[2].partition("Eraf:")
    assert [name for name in added if name not in said[0]] == []
    assert [name for name in old if name not in new and name not in said[2].partition("</p>")[0]] == []


@pytest.mark.parametrize("shown", ["", "http://[", "http://testserver/nl/", f"http://testserver{PAGE}?thema=x"])
def test_whatever_the_browser_says_it_shows_gets_an_answer(client: Client, shown: str) -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": shown}
    assert client.get(f"{PAGE}?gewicht.size=0", headers=headers).status_code == 200


def test_the_list_can_be_taken_along_as_text(client: Client) -> None:
    lines = client.get(f"{PAGE}lijst.csv?thema=size").content.decode("utf-8-sig").splitlines()
    assert lines[0].split(";")[:3] == ["plek", "code", "gemeente"]
    assert len(lines) == 11


def test_the_list_can_be_taken_along_as_a_workbook(client: Client) -> None:
    content = client.get(f"{PAGE}lijst.xlsx").content
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert len(book.get_sheet_by_index(0).to_python()) == 11
    assert len(book.get_sheet_by_index(1).to_python()) == 1 + len(load().context().indicators)
    assert book.sheet_names[1].startswith("waarom ")
    assert ["thema", "alles"] in book.get_sheet_by_index(2).to_python()


def test_the_list_for_programs_has_terms_that_add_up(client: Client) -> None:
    answer = json.loads(client.get(f"{PAGE}lijst.json").content)
    assert answer["code"] == ZWOLLE
    for peer in answer["peers"]:
        assert sum(peer["terms"].values()) == pytest.approx(peer["distance"], abs=1e-12)


def test_nothing_to_take_along_of_an_unknown_one(client: Client, db: None) -> None:
    assert [client.get(f"/nl/gemeente/GM9999/lijst.{kind}").status_code for kind in ("csv", "xlsx", "json")] == [
        404
    ] * 3
