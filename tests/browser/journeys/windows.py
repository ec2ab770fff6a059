"""A window of the browser for each person, and how somebody gets into the site."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, expect

from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Person
from tests.browser.window import open_window
from tests.mail_links import links_of
from tests.signed_in import session_key
from tests.web.accounts.knocking import mailed_code


@dataclass
class Windows:
    """The windows that are open on one site; `said` is what their consoles complained of."""

    browser: Browser
    site: str
    has_script: bool = True
    contexts: list[BrowserContext] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def open(self) -> Page:
        """Open a window in which nobody is signed in."""
        window = open_window(self.browser, self.site, self.said, has_script=self.has_script)
        self.contexts.append(window.context)
        return window

    def open_for(self, address: str) -> Page:
        """Open a window in which the owner of an address is signed in already."""
        window = self.open()
        key = session_key(Person.objects.get(email=address))
        window.context.add_cookies([{"name": "sessionid", "value": key, "url": self.site}])
        return window

    def close(self) -> None:
        """Close them all."""
        for context in self.contexts:
            context.close()


def main_button(page: Page, name: str) -> None:
    """Press a button in the middle of the page, once it has come in: what is pressed before may lead nowhere."""
    page.wait_for_load_state()
    page.locator("main").get_by_role("button", name=name, exact=True).click()


def main_link(page: Page, name: str) -> None:
    """Follow a link in the middle of the page, once it has come in: what is pressed before may lead nowhere."""
    page.wait_for_load_state()
    page.locator("main").get_by_role("link", name=name, exact=True).click()


def heading(page: Page, name: str) -> None:
    """See that a page came."""
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()


def code_by_mail(page: Page, address: str) -> None:
    """Sign in on the page for it, with the code that comes by mail."""
    page.get_by_label("Je e-mailadres van je werk").fill(address)
    main_button(page, "Verder")
    heading(page, "Kijk in je mail")
    page.get_by_label("De code uit de mail").fill(mailed_code())
    main_button(page, "Inloggen")


def link_in_mail(kind: str, address: str) -> str:
    """Give the address behind the one link of the newest mail of a kind to a reader."""
    message = Message.objects.filter(kind=kind, address=address).latest("created_at")
    return urlsplit(links_of(message)[0]).path
