"""Find your municipality, as a person does."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.accessibility import assert_axe_is_silent


def test_names_appear_while_one_types_and_lead_on(page: Page) -> None:
    page.goto("/nl/")
    page.get_by_label("Zoek je gemeente").press_sequentially("briel")
    found = page.locator("#found").get_by_role("link", name="Voorne aan Zee")
    expect(found).to_be_visible()
    assert_axe_is_silent(page)
    found.click()
    expect(page).to_have_url("/nl/gemeente/GM1992/?van=GM0501")


def test_without_script_the_form_does_the_same(page_without_script: Page) -> None:
    page_without_script.goto("/nl/")
    page_without_script.get_by_label("Zoek je gemeente").fill("Brielle")
    page_without_script.get_by_role("button", name="Bekijk").click()
    expect(page_without_script).to_have_url("/nl/gemeente/GM1992/?van=GM0501")


def test_the_list_narrows_and_the_address_follows(page: Page) -> None:
    page.goto("/nl/gemeenten/")
    page.get_by_label("Provincie").select_option("Drenthe")
    expect(page.locator("#rows tbody tr")).to_have_count(12)
    expect(page).to_have_url("/nl/gemeenten/?q=&provincie=Drenthe")
    assert_axe_is_silent(page)
