"""The list of all municipalities: filtered, linked and taken along."""

from __future__ import annotations

import io

import pytest
import python_calamine
from django.test import Client

from tests.pages.client import Pages


def test_all_municipalities_stand_in_the_list(pages: Pages) -> None:
    page = pages.get("/nl/gemeenten/")
    assert len(page.soup.select("tbody tr")) == 342
    assert "Alle 342 gemeenten." in page.text


def test_the_list_is_in_the_order_of_an_index(pages: Pages) -> None:
    names = pages.get("/nl/gemeenten/").texts("tbody th")
    place = names.index("'s-Hertogenbosch")
    assert names[place - 1].startswith("H") or names[place - 1] == "'s-Gravenhage"


def test_the_filter_stands_in_the_address(pages: Pages) -> None:
    page = pages.get("/nl/gemeenten/?q=zw&provincie=Overijssel")
    assert page.texts("tbody th") == ["Zwartewaterland", "Zwolle"]
    assert page.one("#filter")["value"] == "zw"
    assert page.one("#province option[selected]")["value"] == "Overijssel"


def test_the_language_link_keeps_the_filter(pages: Pages) -> None:
    page = pages.get("/nl/gemeenten/?provincie=Drenthe")
    assert page.one("#languages a")["href"] == "/en/gemeenten/?provincie=Drenthe"


def test_the_filter_changes_only_the_rows(pages: Pages) -> None:
    page = pages.get("/nl/gemeenten/?provincie=Drenthe", partial=True)
    assert not page.is_whole
    assert len(page.soup.select("tbody tr")) == 12


def test_an_unknown_province_gives_a_sentence(pages: Pages) -> None:
    assert "Niets past hierbij" in pages.get("/nl/gemeenten/?provincie=Atlantis").text


def test_inhabitants_are_written_as_the_reader_does(pages: Pages) -> None:
    dutch, english = (
        pages.get(f"/{language}/gemeenten/?q=emmen").one(".lc-getal:not(th)") for language in ("nl", "en")
    )
    assert dutch.get_text().replace(".", ",") == english.get_text()
    assert "." in dutch.get_text()


@pytest.mark.parametrize(("question", "rows"), [("", 342), ("?provincie=Drenthe", 12)])
def test_the_list_can_be_taken_along(client: Client, question: str, rows: int) -> None:
    text = client.get(f"/nl/gemeenten/gemeenten.csv{question}").content.decode("utf-8-sig").splitlines()
    assert text[0] == "code;gemeente;provincie;inwoners"
    assert len(text) == rows + 1
    book = python_calamine.CalamineWorkbook.from_filelike(
        io.BytesIO(client.get(f"/nl/gemeenten/gemeenten.xlsx{question}").content)
    )
    assert book.get_sheet_by_index(0).height == rows + 1
