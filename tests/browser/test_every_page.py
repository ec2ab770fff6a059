"""Every page is for everyone: axe, keyboard, 320 px, 200 % zoom."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.accessibility import PHONE, assert_accessible, assert_axe_is_silent, assert_fits
from tests.samples import readable


@pytest.mark.parametrize("address", readable(("nl",)))
def test_every_page_is_for_everyone(page: Page, address: str) -> None:
    page.goto(address)
    assert_accessible(page)


@pytest.mark.parametrize("address", readable(("en",)))
def test_every_page_is_for_everyone_in_english(page: Page, address: str) -> None:
    page.goto(address)
    assert_axe_is_silent(page)
    assert_fits(page, PHONE)  # other words, other widths; what the keyboard reaches is the same
