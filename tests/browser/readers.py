"""The whole cast reading one site in one window, one after the other.

A visit changes nothing that the next one reads, so they share what takes longer than the visit itself: the cast in the
database, the server, and the process that the browser starts for every window.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.core.management import call_command
from django.db import connection
from django.test import modify_settings
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from leercyclus.web.people.models import Person
from tests.browser.accessibility import AXE, LAPTOP, resize
from tests.browser.window import open_window
from tests.cast import build_cast
from tests.emptying import log_can_be_emptied
from tests.signed_in import session_key

HOST = "localhost"


@dataclass(frozen=True)
class Readers:
    """Who may read, and where.

    Attributes:
        window: the window that each uses in turn.
        site: the address of the server.
        keys: by who of the cast, the key of a session in which that one is signed in.
        said: what the console of the window complained of.
    """

    window: Page
    site: str
    keys: dict[str, str]
    said: list[str]

    def window_of(self, who: str) -> Page:
        """Give the window to somebody of the cast, or to a visitor by an empty name, as large as it was when it opened.

        What the one before was told to keep is forgotten.
        """
        self.window.context.clear_cookies()
        if who:
            self.window.context.add_cookies([{"name": "sessionid", "value": self.keys[who], "url": self.site}])
        resize(self.window, LAPTOP)
        return self.window


@contextmanager
def reading(browser: Browser) -> Iterator[Readers]:
    """Serve a site with the cast in its database, and empty that again afterwards.

    Raises:
        RuntimeError: if there is somebody in the database already; what is there is not ours to wipe.
    """
    if Person.objects.exists():
        raise RuntimeError("The cast reads on a site of its own, and somebody is in the database already.")
    said: list[str] = []
    # For good: what the browser kept open to the server ends a moment after it, and touches the connection as it does.
    connection.inc_thread_sharing()
    server = LiveServer(HOST)
    try:
        with modify_settings(ALLOWED_HOSTS={"append": HOST}):
            # All at once: while the window shows a page, the server may be using the one connection of the tests.
            keys = {who: session_key(person) for who, person in build_cast().people.items()}
            window = open_window(browser, server.url, said)
            window.context.add_init_script(path=AXE)  # sent once; what looks at every page needs it on every page
            yield Readers(window, server.url, keys, said)
            window.context.close()
    finally:
        server.stop()
        with log_can_be_emptied():
            call_command("flush", verbosity=0, interactive=False)
