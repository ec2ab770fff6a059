"""Find a municipality: as one types, or by sending the form."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.pages.client import Pages


@pytest.mark.parametrize(
    ("asked", "code"),
    [("Zwolle", "GM0193"), ("zwolle ", "GM0193"), ("GM0193", "GM0193"), ("den haag", "GM0518")],
)
def test_a_sure_name_leads_to_its_page(client: Client, asked: str, code: str) -> None:
    answer = client.get("/nl/zoek/", {"q": asked})
    assert (answer.status_code, answer["Location"]) == (302, f"/nl/gemeente/{code}/")


@pytest.mark.parametrize("asked", ["Brielle", "GM0501", "briel"])
def test_a_former_name_leads_to_its_successor_and_the_page_says_so(pages: Pages, asked: str) -> None:
    page = pages.get(f"/nl/zoek/?q={asked}")
    assert page.one("h1").get_text() == "Voorne aan Zee"
    assert "Brielle bestaat niet meer." in page.one("#problems").get_text()


def test_a_name_that_looks_like_one_of_the_past_is_told_once(pages: Pages) -> None:
    said = pages.get("/nl/zoek/?q=Haren").one("#found p").get_text()
    assert said.count("Haaren") == 1
    assert "Namen van voor 2021 kennen we niet." in said


def test_a_former_name_is_told_beside_the_new_one(pages: Pages) -> None:
    page = pages.get("/nl/zoek/?q=briel", partial=True)
    assert page.texts("li") == ["Voorne aan Zee vroeger Brielle Zuid-Holland"]


def test_while_one_types_only_the_names_come(pages: Pages) -> None:
    page = pages.get("/en/zoek/?q=zw", partial=True)
    assert not page.is_whole
    assert [link["href"] for link in page.soup.select("a")] == [
        "/en/gemeente/GM1896/",
        "/en/gemeente/GM0642/",
        "/en/gemeente/GM0193/",
    ]


def test_the_two_answers_are_kept_apart_by_a_cache(client: Client) -> None:
    assert "HX-Request" in client.get("/nl/zoek/", {"q": "zw"})["Vary"]


def test_one_that_was_split_gives_its_four_successors(pages: Pages) -> None:
    assert len(pages.get("/nl/zoek/?q=Haaren").soup.select("#found li")) == 4


def test_a_typing_error_gives_a_sentence_and_near_names(pages: Pages) -> None:
    page = pages.get("/nl/zoek/?q=zwole")
    assert "geen gemeente ‘zwole’" in page.one("#found p").get_text()
    assert "Zwolle" in page.texts("#found a")
    assert page.one("#search")["value"] == "zwole"


def test_what_looks_like_nothing_gives_a_sentence(pages: Pages) -> None:
    page = pages.get("/nl/zoek/?q=xqxqxq")
    assert page.one("#found p").get_text(strip=True)
    assert page.soup.select("#found a") == []


@pytest.mark.parametrize("asked", ["", "%00", "a" * 5000, "%F0%9F%98%80", "<script>", "%27%22"])
def test_strange_questions_give_a_usable_page(pages: Pages, asked: str) -> None:
    assert pages.get(f"/nl/zoek/?q={asked}").one("#search")
