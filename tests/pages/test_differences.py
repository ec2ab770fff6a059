"""Where a circle differs, on the comparison page."""

from __future__ import annotations

import csv
import io

import pytest
import python_calamine
from bs4 import Tag
from django.core.cache import cache
from django.test import Client

from leercyclus.figures import differences as figured
from leercyclus.figures import load
from tests.pages.client import Page, Pages
from tests.samples import ARTICLE, SIDE_BY_SIDE

PART = f"/nl/vergelijken/verschillen/?{SIDE_BY_SIDE}"
LARGEST_PICTURE = 30_000


@pytest.fixture
def three(pages: Pages) -> Page:
    """Open the page of the article's circle with its differences."""
    return pages.get(PART)


def _address(codes: tuple[str, ...], more: str = "") -> str:
    return "/nl/vergelijken/verschillen/?" + "&".join(f"g={code}" for code in codes) + more


def test_the_first_ten_are_the_engine_s_first_ten_that_are_real(three: Page) -> None:
    found = figured.differences(load(), ARTICLE)
    trusted = [point.indicator for point in found.leading if point.call != "none" and not figured.is_in_doubt(point)]
    shown = [str(tag["value"]) for tag in three.soup.select(".lc-verschil input[name=punt]")]
    assert shown == trusted[:10]
    assert three.texts("form .lc-verschil > .lc-bord") == [str(number) for number in range(1, len(shown) + 1)]


def test_what_is_not_to_be_believed_at_once_stands_apart_without_judgement_and_without_a_card(three: Page) -> None:
    doubted = three.soup.select("section[aria-labelledby=doubted] .lc-verschil")
    assert doubted
    for one in doubted:
        assert one.select_one(".lc-bord").get_text() == "?"  # type: ignore[union-attr]
        assert "geen oordeel" in one.get_text()
        assert one.select("input[name=punt]") == []
    assert any("Beschermd wonen" in one.get_text() for one in doubted)


def test_every_doubted_point_has_a_caution(three: Page) -> None:
    for one in three.soup.select("section[aria-labelledby=doubted] .lc-verschil"):
        assert one.select(".lc-let"), one.get_text()


def test_sentences_are_in_euros_and_never_in_standard_deviations(three: Page) -> None:
    told = [tag.get_text(" ") for tag in three.soup.select(".lc-verschil__tekst")]
    assert sum("per inwoner" in text and "€" in text for text in told) >= 10
    assert [text for text in told if "standaardafwijking" in text or " SD" in text] == []


def test_a_picture_speaks_is_small_and_has_its_table(three: Page) -> None:
    for one in three.soup.select(".lc-verschil"):
        picture = one.select_one("svg.lc-halter")
        assert isinstance(picture, Tag)
        assert len(str(picture).encode()) < LARGEST_PICTURE
        assert "Zwolle" in picture.find("desc").get_text()  # type: ignore[union-attr]
        assert one.select("figcaption")[0].get_text().startswith("De lijn loopt van")
        rows = [cell.get_text().split() for cell in one.select("table")[0].select("th[scope=row]")][:3]
        assert [row[0] for row in rows] == ["Zwolle", "Enschede", "Dordrecht"]


def test_costs_add_up_in_the_table(three: Page) -> None:
    for table in three.soup.select(".lc-verschil__beeld > table"):
        if len(table.select("thead th")) < 4:
            continue
        for row in table.select("tbody tr"):
            if row.select_one(".lc-merk"):
                gross, revenue, net = (_euros(cell.get_text()) for cell in row.select("td")[:3])
                assert abs(gross - revenue - net) <= 1


def test_behind_every_name_stands_its_place_and_one_is_the_lowest_or_has_the_least_risk(three: Page) -> None:
    for one in three.soup.select(".lc-verschil"):
        notes = [tag.get_text() for tag in one.select("table")[0].select(".lc-plek")]
        places = [int(note.split()[1].rstrip(",")) for note in notes]
        assert len(places) == 3
        if one["id"] == "d-ratio-solvency_ratio":
            assert notes[places.index(min(places))].endswith(", minste risico")
        else:
            assert notes[places.index(max(places))].endswith(", laagste")


def test_ratios_lie_apart_in_percentage_points(three: Page) -> None:
    said = three.one("#d-ratio-solvency_ratio .lc-verschil__tekst").get_text()
    assert "zit daar 33\N{NO-BREAK SPACE}procentpunt boven" in said


def test_what_rounds_to_zero_is_not_called_below_zero(three: Page) -> None:
    desk = three.one("#d-iv3-3-3-net .lc-verschil__tekst").get_text()
    assert "€\N{NO-BREAK SPACE}0" in desk
    assert "Onder nul" not in desk


def test_the_table_gives_no_judgement_on_what_is_doubted(three: Page) -> None:
    rows = three.soup.select("[aria-labelledby=all-caption] tbody tr")
    said = {" ".join(row.th.get_text().split()): row.select("td")[-1].get_text() for row in rows if row.th}
    assert said["Beschermd wonen en opvang"] == "geen oordeel"
    assert said["1. Afval: lasten"] == "groter dan toeval"


def _euros(text: str) -> int:
    return int(text.replace("€", "").replace("\N{NO-BREAK SPACE}", "").replace(".", "").replace("–", "0"))


def test_the_years_can_be_seen_on_demand(three: Page) -> None:
    slopes = three.soup.select(".lc-verschil details svg.lc-verloop")
    assert len(slopes) >= 10
    assert "begroting 2025" in slopes[0].find("desc").get_text()  # type: ignore[union-attr]


def test_the_table_holds_every_point(three: Page) -> None:
    rows = three.soup.select("[aria-labelledby=all-caption] tbody tr")
    assert len(rows) == len(figured.differences(load(), ARTICLE).points)


def test_it_says_that_quality_and_satisfaction_are_missing(three: Page) -> None:
    assert "Kwaliteit en tevredenheid ontbreken hier" in three.text


def test_what_they_do_alike_is_shown_by_the_same_method(three: Page) -> None:
    assert 1 <= len(three.soup.select("section[aria-labelledby=alike] tbody tr")) <= 6


def test_a_subject_shows_only_its_points(pages: Pages) -> None:
    page = pages.get(f"{PART}&onderwerp=culture")
    ids = [str(tag["value"]) for tag in page.soup.select(".lc-verschil input[name=punt]")]
    assert ids
    assert [one for one in ids if load().catalogue[one].theme != "culture"] == []
    assert page.one("input[name=onderwerp][checked]")["value"] == "culture"


def test_an_unknown_subject_gets_a_sentence_and_shows_all(pages: Pages) -> None:
    page = pages.get(f"/nl/vergelijken/?{SIDE_BY_SIDE}&onderwerp=x")
    assert "Verwacht: een van de onderwerpen" in page.one("[role=alert]").get_text()


def test_before_the_study_is_made_the_page_does_not_wait(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.clear()
    monkeypatch.setattr(figured, "is_prepared", lambda _figures: False)
    page = pages.get(f"/nl/vergelijken/?{SIDE_BY_SIDE}")
    waiting = page.one("#differences-part")
    assert waiting["hx-get"] == PART
    assert page.one("#differences-part a")["href"] == PART


def test_the_part_alone_is_what_a_script_gets(pages: Pages) -> None:
    page = pages.get(PART, partial=True)
    assert b"<html" not in page.response.content  # type: ignore[attr-defined]  # of Django's answer
    assert page.one("#differences-part")


@pytest.mark.parametrize("count", [2, 4, 13])
def test_any_size_of_circle_is_shown_without_the_database(pages: Pages, count: int) -> None:
    assert pages.queries(_address(load().register.codes[:count])) == 0


def test_one_alone_leads_back_to_the_choice(pages: Pages) -> None:
    page = pages.get("/nl/vergelijken/verschillen/?g=Zwolle")
    assert "Welke gemeenten" in page.one("h1").get_text()


def test_all_of_it_can_be_taken_along(client: Client, db: None) -> None:
    text = client.get(f"/nl/vergelijken/verschillen.csv?{SIDE_BY_SIDE}").content.decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(lines) == 3 * len(figured.differences(load(), ARTICLE).points)
    assert {line["gemeente"] for line in lines} == {"Zwolle", "Enschede", "Dordrecht"}
    content = client.get(f"/nl/vergelijken/verschillen.xlsx?{SIDE_BY_SIDE}").content
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert len(book.sheet_names) == 5
    labels = {row[3] for row in book.get_sheet_by_index(1).to_python()[1:]}
    assert labels == {"groter dan toeval", "geen oordeel", "–"}
    assert client.get("/nl/vergelijken/verschillen.csv?g=Zwolle").status_code == 404
