"""Every page is for everyone: axe, keyboard, 320 px, 200 % zoom; in English the words fit too."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser
from pytest_django import DjangoDbBlocker

from tests.browser.accessibility import PHONE, assert_accessible, assert_fits, put_instead
from tests.browser.readers import Readers, reading
from tests.samples import readable
from tests.signed_in import reader_of

SIGN_IN = "/nl/inloggen/"


@pytest.fixture(scope="module")
def db(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Open the database for as long as this module takes, in place of what wipes it after each test.

    It has the name by which pytest-django sees that there must be a database for tests at all.
    """
    with django_db_blocker.unblock():
        yield


@pytest.fixture(scope="module")
def everybody(db: None, browser: Browser) -> Iterator[Readers]:
    """Give the cast one site to read, which no test here may change."""
    with reading(browser) as readers:
        yield readers


@pytest.fixture
def readers(everybody: Readers) -> Iterator[Readers]:
    """Give those who read; an error in the browser's console fails the test during which it came."""
    everybody.said.clear()
    yield everybody
    everybody.window.title()  # asked and answered: whatever the console said before has come in
    assert everybody.said == [], f"the browser's console said: {everybody.said}"


def visited() -> list[str]:
    """List the addresses to visit: of a page for somebody the one with the longest question, it holds the most."""
    every = readable(("nl",))
    longest = {address.partition("?")[0]: address for address in sorted(every, key=len)}
    return [one for one in every if not reader_of(one) or longest[one.partition("?")[0]] == one]


@pytest.mark.parametrize("address", visited())
def test_every_page_is_for_everyone(readers: Readers, address: str) -> None:
    who = reader_of(address)
    page = readers.window_of(who)
    answer = page.goto(address)
    assert answer is not None
    assert answer.ok
    # Whom the site does not know is sent to sign in, and that page would be looked at instead.
    assert not who or urlsplit(page.url).path != SIGN_IN
    assert_accessible(page)
    # Other words have other widths; what the keyboard reaches, and all that axe looks at, is the same.
    english = address.replace("/nl/", "/en/", 1)
    if english != address:
        put_instead(page, english)
        assert_fits(page, PHONE)
