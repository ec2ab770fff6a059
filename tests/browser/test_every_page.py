"""Every page is for everyone: axe, keyboard, 320 px, 200 % zoom; in English the words fit too."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.accessibility import PHONE, assert_accessible, assert_fits
from tests.cast import Cast
from tests.samples import readable
from tests.signed_in import reader_of, session_key


def _sign_in(page: Page, address: str, request: pytest.FixtureRequest) -> None:
    """Let the window be somebody who may see the address."""
    if who := reader_of(address):
        server: LiveServer = request.getfixturevalue("live_server")
        cast: Cast = request.getfixturevalue("cast")
        page.context.add_cookies([{"name": "sessionid", "value": session_key(cast.people[who]), "url": server.url}])


def visited() -> list[str]:
    """List the addresses to visit: of a page for somebody the one with the longest question, it holds the most."""
    every = readable(("nl",))
    longest = {address.partition("?")[0]: address for address in sorted(every, key=len)}
    return [one for one in every if not reader_of(one) or longest[one.partition("?")[0]] == one]


@pytest.mark.parametrize("address", visited())
def test_every_page_is_for_everyone(page: Page, address: str, request: pytest.FixtureRequest) -> None:
    _sign_in(page, address, request)
    page.goto(address)
    assert_accessible(page)
    # Other words have other widths; what the keyboard reaches, and all that axe looks at, is the same.
    page.goto(address.replace("/nl/", "/en/", 1))
    assert_fits(page, PHONE)
