"""The way home after a day: phones on which one thing is written, and the texts that the server has of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.window import open_window
from tests.fixed import fixed
from tests.worker_process import SharedDatabase, wait_until

NOW = f"/nl/dagen/{fixed('day')}/nu/"
LESSON = f"/nl/les/{fixed('registration-participant')}/"
OTHERS = f"/nl/les/{fixed('registration-municipal_secretary')}/"
PHONE = {"width": 390, "height": 844}
PATIENCE = 30
"""Seconds that sending again may take on a machine that does other work too."""
OFFLINE = "Failed to load resource"
"""What the console says of every request without a connection; nobody does anything wrong then."""
FIRST = "De wijkcoach komt zelf aan de deur."
LAST = "De wijkcoach komt zelf aan de deur. Eén gezicht voor alle hulp."
WAITS = "Geen verbinding. Schrijf gerust door. Je tekst staat op deze telefoon en wordt straks vanzelf verstuurd."
SENT = "Verstuurd. Je tekst is aangekomen."
CONFIRM = "form[action$='/bevestig/'] button"
"""Lets a text hold, and opens it again."""
KEPT = "Object.keys(localStorage).filter(one => one.startsWith('leercyclus:les:'))"


def until(page: Page, holds: Callable[[], bool]) -> None:
    """Wait until something holds, while the window goes on."""

    def is_so() -> bool:
        page.wait_for_timeout(100)
        return holds()

    wait_until(is_so, seconds=PATIENCE)


@dataclass
class Bus:
    """The way home: a server, and the phones of the cast."""

    browser: Browser
    site: str
    keys: dict[str, str]
    database: SharedDatabase
    said: list[str]

    def phone(self, who: str = "participant") -> Page:
        """Open a phone on which somebody is signed in."""
        window = open_window(self.browser, self.site, self.said)
        self.sign_in(window.context, who)
        window.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
        return window

    def sign_in(self, context: BrowserContext, who: str) -> None:
        """Let somebody be signed in on a phone."""
        context.add_cookies([{"name": "sessionid", "value": self.keys[who], "url": self.site}])

    def texts(self) -> list[str]:
        """Give the text of every lesson of the person on this day."""
        visit = fixed("registration-participant")
        rows = self.database.rows("SELECT registration_id, text FROM lessons_lesson")
        return [str(text) for owner, text in rows if str(owner).replace("-", "") == visit.hex]

    def written_at(self) -> datetime:
        """Give the moment at which the text was written, as the server has it."""
        visit = fixed("registration-participant")
        rows = self.database.rows("SELECT registration_id, written_at FROM lessons_lesson")
        moment = next(str(at) for owner, at in rows if str(owner).replace("-", "") == visit.hex)
        found = datetime.fromisoformat(moment)
        return found if found.tzinfo else found.replace(tzinfo=UTC)

    def arrives(self, text: str, page: Page) -> None:
        """See that one text is kept, and that it is this one; meanwhile the window goes on."""
        until(page, lambda: self.texts() == [text])


def what(page: Page) -> Locator:
    """Give the field in which the one thing stands."""
    return page.locator("[name=text]")


def write(page: Page, text: str, *, then: str = "ga ik er zelf langs") -> None:
    """Answer the four questions."""
    what(page).fill(text)
    page.locator("[name=source]").select_option("other")
    page.locator("[name=source_text]").fill("wijkcoach, op bezoek")
    page.locator("[name=if_text]").fill("een gezin drie loketten zag")
    page.locator("[name=then_text]").fill(then)


def press(page: Page) -> None:
    """Press the button below the four questions."""
    page.locator("form[data-lc-les=les] button[type=submit]").click()


def line(page: Page, text: str) -> None:
    """See what the phone says."""
    expect(page.locator("[data-lc-zegt]")).to_have_text(text)


def is_kept_here(page: Page) -> None:
    """See that the page opens without a connection from now on."""
    line(page, "Werkt ook zonder verbinding.")
