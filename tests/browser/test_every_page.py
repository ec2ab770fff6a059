"""Every page is for everyone: axe, keyboard, 320 px, 200 % zoom."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.accessibility import assert_accessible
from tests.samples import readable


@pytest.mark.parametrize("address", readable())
def test_every_page_is_for_everyone(page: Page, address: str) -> None:
    page.goto(address)
    assert_accessible(page)
