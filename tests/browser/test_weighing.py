"""Play with what counts: the answers follow, the address too, and without JavaScript it works as well."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.accessibility import assert_accessible
from tests.samples import ZWOLLE

PAGE = f"/nl/gemeente/{ZWOLLE}/"
UNFOLD = "() => document.querySelectorAll('details').forEach(part => { part.open = true; })"
NAMES = ".lc-peers--lijst th[scope=row] a"


def test_a_theme_changes_list_map_and_address_and_leaves_the_rest(page: Page) -> None:
    page.goto(PAGE)
    before = page.locator(NAMES).all_inner_texts()
    page.get_by_text("Weeg elk kenmerk apart").click()
    page.get_by_label("grootte", exact=True).click()
    expect(page).to_have_url(re.compile(r"\?thema=size$"))
    after = page.locator(NAMES).all_inner_texts()
    assert after != before
    assert [name for name in after if name not in (page.locator("#map-text").text_content() or "")] == []
    expect(page.locator("#lead")).to_contain_text("Wie alleen kijkt naar grootte")
    expect(page.locator("#weighing-fine")).to_have_attribute("open", "")
    expect(page.get_by_label("grootte", exact=True)).to_be_focused()
    expect(page.locator("#languages a")).to_have_attribute("href", f"/en/gemeente/{ZWOLLE}/?thema=size")


def test_a_weight_changes_the_list_and_can_be_taken_back(page: Page) -> None:
    page.goto(PAGE)
    before = page.locator(NAMES).all_inner_texts()
    page.get_by_label("Grootte", exact=True).scroll_into_view_if_needed()
    page.get_by_label("Grootte", exact=True).select_option("0")
    expect(page).to_have_url(re.compile(r"\?gewicht\.size=0$"))
    expect(page.locator("#changed")).to_contain_text("Nieuw op de lijst:")
    expect(page.locator("#changed")).to_be_in_viewport()
    page.get_by_role("link", name="Terug naar gewoon").first.click()
    expect(page).to_have_url(re.compile(rf"{PAGE}$"))
    assert page.locator(NAMES).all_inner_texts() == before


def test_another_municipality_is_explained_and_stays_so(page: Page) -> None:
    page.goto(PAGE)
    page.get_by_role("link", name="waarom Breda").click()
    expect(page.locator("#why-title")).to_have_text(re.compile(r"Waarom\s+Breda\?"))
    page.wait_for_load_state()
    page.get_by_label("Hoeveel leden").select_option("4")
    expect(page).to_have_url(re.compile(r"\?waarom=GM0758&leden=4$"))
    expect(page.locator("#why-title")).to_have_text(re.compile(r"Waarom\s+Breda\?"))


def test_everything_unfolded_is_for_everyone(page: Page) -> None:
    page.goto(f"{PAGE}?gewicht.age_0_14=2&thema=x")
    page.evaluate(UNFOLD)
    assert_accessible(page)


def test_thirteen_side_by_side_are_for_everyone(page: Page) -> None:
    codes = [f"GM{number:04d}" for number in (14, 34, 37, 47, 50, 59, 60, 72, 74, 80, 85, 86, 88)]
    page.goto("/en/vergelijken/?" + "&".join(f"g={code}" for code in codes))
    page.evaluate(UNFOLD)
    assert_accessible(page)


def test_without_javascript_the_form_answers(page_without_script: Page, live_server: LiveServer) -> None:
    page = page_without_script
    page.goto(f"{live_server.url}{PAGE}")
    page.get_by_label("Mensen", exact=True).select_option("2")
    page.get_by_role("button", name="Reken opnieuw").click()
    expect(page).to_have_url(re.compile(r"\?gewicht\.social=2$"))
    page.get_by_label("inkomen en waarde", exact=True).click()
    page.get_by_role("button", name="Bekijk").click()
    expect(page).to_have_url(re.compile(r"\?thema=financial&gewicht\.social=2$"))


def test_a_municipality_is_added_to_the_comparison(page: Page) -> None:
    page.goto(f"/nl/vergelijken/?g={ZWOLLE}&g=GM0153")
    page.get_by_label("Zet er een gemeente bij").fill("dordrecht")
    page.get_by_role("button", name="Zet erbij").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Zwolle, Enschede en Dordrecht naast elkaar")
    page.get_by_label("grootte", exact=True).click()
    expect(page).to_have_url(re.compile(r"&thema=size$"))
