"""The page of an indicator: what it is, its years, and where they break."""

from __future__ import annotations

import time

from leercyclus.web.municipalities.snapshot import current_figures
from tests.pages.client import Pages
from tests.samples import ZWOLLE

TEAMS = "/nl/bronnen/kenmerk/iv3.6.2.net/"
SECONDS = 0.1


def test_the_page_tells_what_the_indicator_is(pages: Pages) -> None:
    page = pages.get(TEAMS)
    info = current_figures().catalogue["iv3.6.2.net"]
    for said in (info.name_nl, info.definition_nl, info.unit_nl, info.caution_nl, info.id):
        assert said in page.text


def test_breaks_are_drawn_and_told(pages: Pages) -> None:
    page = pages.get(TEAMS)
    assert len(page.soup.select(".v-breuk")) == 1
    for one in current_figures().catalogue["iv3.6.2.net"].breaks:
        assert one.why_nl in page.text
    assert pages.get("/nl/bronnen/kenmerk/inhabitants/").soup.select(".v-breuk") == []


def test_the_line_joins_one_kind_only_and_stops_at_the_break(pages: Pages) -> None:
    page = pages.get(f"{TEAMS}?g={ZWOLLE}")
    # Budgets of 2023 and 2024 are joined; that of 2025 lies beyond the break, and the accounts are alone.
    assert len(page.soup.select(".v-verloop")) == 1
    assert len(page.soup.select(".v-eigen")) == 4
    assert "Zwolle zit op € 138." in page.text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_value_that_is_missing_is_told_with_its_reason(pages: Pages) -> None:
    page = pages.get(f"{TEAMS}?g=GM1961")
    assert "Het cijfer van Vijfheerenlanden ontbreekt." in page.text
    assert "Vijfheerenlanden: In de bron is dit hele document nul" in page.text


def test_an_unknown_name_gets_a_sentence_and_stays_in_the_field(pages: Pages) -> None:
    page = pages.get(f"{TEAMS}?g=Zwole")
    assert "Bedoel je" in page.text
    assert page.one("#who")["value"] == "Zwole"


def test_an_unknown_indicator_is_not_found(pages: Pages) -> None:
    pages.get("/nl/bronnen/kenmerk/nothing/", status=404)


def test_every_indicator_has_its_page(pages: Pages) -> None:
    for info in list(current_figures().catalogue)[::7]:
        assert info.definition_en in pages.get(f"/en/bronnen/kenmerk/{info.id}/?g={ZWOLLE}").text


def test_the_sources_lead_there(pages: Pages) -> None:
    links = [link["href"] for link in pages.get("/nl/bronnen/").soup.select("#indicators ~ * a[href], li[id] a")]
    assert TEAMS in links


def test_the_page_is_quick_and_asks_the_database_nothing(pages: Pages) -> None:
    assert pages.queries(f"{TEAMS}?g={ZWOLLE}") == 0
    start = time.process_time()
    pages.client.get(f"{TEAMS}?g={ZWOLLE}")
    assert time.process_time() - start < SECONDS
