"""The pages that tell."""

from __future__ import annotations

from django.test import Client

from leercyclus.engine.peers.method import Method
from leercyclus.web.municipalities.snapshot import current_figures
from tests.pages.client import Pages


def test_the_recipe_tells_the_true_figures(pages: Pages) -> None:
    text = pages.get("/nl/vergelijkbaar/").text
    assert f"{len(current_figures().context().indicators)} kenmerken" in text
    assert f"nog {Method().resamples} keer" in text


def test_every_source_is_credited(pages: Pages) -> None:
    text = pages.get("/nl/bronnen/").text
    assert [source.id for source in current_figures().sources if source.attribution("nl") not in text] == []


def test_every_indicator_is_explained(pages: Pages) -> None:
    page = pages.get("/en/bronnen/")
    assert [info.id for info in current_figures().catalogue if not page.soup.find(id=info.id)] == []


def test_the_catalogue_can_be_searched(pages: Pages) -> None:
    page = pages.get("/nl/bronnen/?q=inwoners")
    assert page.soup.find(id="inhabitants")
    assert len(page.soup.select("details[open]")) > 0
    assert "Geen kenmerk past" in pages.get("/nl/bronnen/?q=xqxq").text


def test_every_gap_is_told_with_its_municipalities(pages: Pages) -> None:
    text = pages.get("/nl/bronnen/").text
    names = {current_figures().register.by_code[gap.code].name for gap in current_figures().gaps}
    assert [name for name in sorted(names) if name not in text] == []


def test_the_catalogue_can_be_taken_along(client: Client) -> None:
    lines = client.get("/en/bronnen/kenmerken.csv").content.decode("utf-8-sig").splitlines()
    assert lines[0] == "id,indicator,definition,unit,years,source,kind,caution"
    assert len(lines) == len(current_figures().catalogue) + 1
    assert client.get("/en/bronnen/kenmerken.xlsx").content.startswith(b"PK")
