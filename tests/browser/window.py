"""A window of the browser on the site."""

from __future__ import annotations

from django.utils import timezone
from playwright.sync_api import Browser, ConsoleMessage, Page

from tests.browser.accessibility import LAPTOP

PATIENCE = 30_000
"""Milliseconds that a page may take on a machine that does other work too."""


def open_window(browser: Browser, site: str, said: list[str], *, has_script: bool = True) -> Page:
    """Open a clean window of the size of a laptop, in Dutch, with the clock of the tests.

    `said` gets each error that its console shows.
    """
    width, height = LAPTOP["width"], LAPTOP["height"]
    context = browser.new_context(
        base_url=site, locale="nl-NL", java_script_enabled=has_script, viewport={"width": width, "height": height}
    )
    context.clock.install(time=timezone.now())
    window = context.new_page()
    window.set_default_timeout(PATIENCE)

    def keep(message: ConsoleMessage) -> None:
        if message.type == "error":
            said.append(message.text)

    window.on("console", keep)
    window.on("pageerror", lambda error: said.append(str(error)))
    return window
