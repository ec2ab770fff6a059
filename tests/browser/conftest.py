"""A real browser on a real server, for the tests in this folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests.browser.bus import OFFLINE, Bus
from tests.browser.own_server import serving
from tests.browser.window import PATIENCE, open_window
from tests.cast import Cast
from tests.signed_in import session_key
from tests.today import make_it_today
from tests.worker_process import shared_database
from tools.machine import CHROMIUM_FLAGS, INSTALL, chromium

expect.set_options(timeout=PATIENCE)

# Playwright keeps an event loop in this thread; Django would refuse the database beside it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium once for all tests."""
    program = chromium()
    if program is None:
        pytest.skip(f"no Chromium here; to install it: {INSTALL['Chromium']}")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=list(CHROMIUM_FLAGS))
        yield started
        started.close()


@pytest.fixture
def bus(transactional_db: None, cast: Cast, browser: Browser, tmp_path: Path) -> Iterator[Bus]:
    """Let the day be today, with a server of its own; an error in the console, but for what was cut, fails the test."""
    make_it_today("closing")
    keys = {who: session_key(cast.people[who]) for who in ("participant", "municipal_secretary")}
    said: list[str] = []
    with shared_database(tmp_path) as database, serving(database) as site:
        yield Bus(browser, site, keys, database, said)
    assert [one for one in said if OFFLINE not in one] == []


@pytest.fixture
def page(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """Open a clean window on the site; an error in the browser's console fails the test."""
    said: list[str] = []
    window = open_window(browser, live_server.url, said)
    yield window
    window.context.close()
    assert said == [], f"the browser's console said: {said}"


@pytest.fixture
def page_without_script(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """Open a clean window in which no JavaScript runs."""
    window = open_window(browser, live_server.url, [], has_script=False)
    yield window
    window.context.close()
