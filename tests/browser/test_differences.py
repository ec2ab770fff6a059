"""The differences in a real browser: they come by themselves, a subject is chosen, a phone folds."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from leercyclus.figures import differences as figured
from leercyclus.figures import load
from tests.browser.accessibility import assert_accessible
from tests.samples import SIDE_BY_SIDE

HERE = f"/nl/vergelijken/?{SIDE_BY_SIDE}"
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def unprepared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that nobody asked for differences since the site began."""
    monkeypatch.setattr(figured, "is_prepared", lambda _figures: False)


@pytest.mark.usefixtures("unprepared")
def test_they_come_by_themselves(page: Page) -> None:
    page.goto(HERE)
    expect(page.locator(".lc-verschil").first).to_be_visible()


@pytest.mark.usefixtures("unprepared")
def test_without_a_script_a_link_gives_them(page_without_script: Page) -> None:
    page_without_script.goto(HERE)
    page_without_script.get_by_role("link", name="Toon de verschillen").click()
    expect(page_without_script.locator(".lc-verschil").first).to_be_visible()


def test_a_subject_is_chosen_in_place_and_stands_in_the_address(page: Page) -> None:
    page.goto(HERE)
    page.get_by_role("radio", name="Onderwijs").click()
    page.wait_for_url("**onderwerp=education**")
    expect(page.locator(".lc-verschil h3").first).to_have_text("Onderwijshuisvesting")


def test_a_phone_shows_three_pictures_and_the_others_on_demand(page: Page) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # a plain dict is what playwright takes
    page.goto(HERE)
    pictures = page.locator("form .lc-verschil__beeld:visible")
    expect(pictures).to_have_count(3)
    page.locator(".lc-vouw:visible").first.click()
    expect(pictures).to_have_count(4)


def test_an_own_table_is_looked_at_used_and_accessible(page: Page, tmp_path: Path) -> None:
    rows = [f"{one.name};{place % 10}" for place, one in enumerate(load().register.municipalities)]
    file = tmp_path / "deelfietsen.csv"
    file.write_text("\n".join(["gemeente;deelfietsen", *rows]), encoding="utf-8")
    page.goto(f"/nl/vergelijken/eigen-tabel/?{SIDE_BY_SIDE}")
    page.get_by_label("CSV- of Excel-bestand").set_input_files(file)
    page.get_by_role("button", name="Bekijk").click()
    expect(page.get_by_role("heading", name="Dit hebben we begrepen")).to_be_visible()
    assert_accessible(page)
    page.get_by_role("button", name="Zet hem naast de cijfers").click()
    expect(page.locator(".lc-verschil h3").first).to_have_text("deelfietsen")
    assert "deelfietsen" not in page.url
