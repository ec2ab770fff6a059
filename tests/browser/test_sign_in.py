"""Sign in as a person does: by a code from the mail, and with the account of the own organisation."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.accessibility import assert_axe_is_silent
from tests.cast import Cast
from tests.oidc_issuer import running_issuer
from tests.web.accounts.knocking import bind, mailed_code


def test_a_code_from_the_mail_leads_to_the_page_that_was_wanted(page: Page, cast: Cast) -> None:
    page.goto("/nl/account/")
    page.get_by_label("Je e-mailadres van je werk").fill("controller@zwolle.example")
    assert_axe_is_silent(page)
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("heading", name="Kijk in je mail")).to_be_visible()
    assert_axe_is_silent(page)
    page.get_by_label("De code uit de mail").fill(mailed_code())
    page.locator("main").get_by_role("button", name="Inloggen").click()
    expect(page.get_by_role("heading", name="Mijn account")).to_be_visible()


def test_the_button_of_the_organisation_leads_there_and_back(page: Page, cast: Cast) -> None:
    with running_issuer() as running:
        bind(running, "zwolle", cast.zwolle, "zwolle.example")
        running.claims = {"sub": "z-1", "email": "controller@zwolle.example", "email_verified": True}
        page.goto("/nl/account/")
        page.get_by_label("Je e-mailadres van je werk").fill("controller@zwolle.example")
        page.get_by_role("button", name="Verder").click()
        page.get_by_role("button", name="Inloggen met Gemeente Zwolle").click()
        expect(page.get_by_role("heading", name="Mijn account")).to_be_visible()
