"""Home: what this is, find your municipality, and the circle that did it."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.pages.client import Pages
from tests.samples import ARTICLE


@pytest.mark.parametrize(("accepted", "language"), [("nl-NL", "nl"), ("en-GB", "en"), ("fr", "nl"), ("", "nl")])
def test_the_bare_address_leads_to_the_language_of_the_reader(client: Client, accepted: str, language: str) -> None:
    answer = client.get("/", headers={"accept-language": accepted})
    assert (answer.status_code, answer["Location"]) == (302, f"/{language}/")


def test_home_tells_it_in_five_lines(pages: Pages) -> None:
    assert len(pages.get("/nl/").soup.select(".lc-vijf > li")) == 5


def test_home_leads_to_the_three_cities_side_by_side(pages: Pages) -> None:
    question = "&".join(f"g={code}" for code in ARTICLE)
    assert pages.get("/nl/").one(".lc-deel a[href*='vergelijken']")["href"] == f"/nl/vergelijken/?{question}"


def test_home_leads_to_the_practices_that_everybody_may_read(pages: Pages) -> None:
    assert pages.get("/nl/").one(".lc-deel a[href*='praktijken']")["href"] == "/nl/praktijken/"


def test_the_picture_shows_the_three_by_name(pages: Pages) -> None:
    assert pages.get("/nl/").texts(".lc-kaart text") == ["Zwolle", "Enschede", "Dordrecht"]


def test_home_keeps_nothing_of_a_visitor(client: Client) -> None:
    assert not client.get("/nl/").cookies


def test_no_page_that_tells_asks_the_database(client: Client) -> None:
    for address in ("/nl/", "/nl/gemeenten/", "/nl/bronnen/", "/nl/vergelijkbaar/", "/nl/privacy/"):
        assert client.get(address).status_code == 200


@pytest.mark.parametrize("address", ["/nl/", "/nl/gemeenten/", "/nl/bronnen/", "/nl/vergelijkbaar/"])
def test_a_page_with_figures_says_of_which_year(pages: Pages, address: str) -> None:
    text = pages.get(address).text
    assert "2022" in text
    assert "2024" in text
