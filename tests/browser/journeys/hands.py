"""The hands of somebody at a page: they count what they type, choose and tick."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page

from tests.browser.journeys.windows import main_button, main_link


@dataclass
class Hands:
    """Somebody at a window.

    Attributes:
        page: the window.
        typed: the label of every field that was typed into, in order; a field that is typed into twice counts twice.
        chosen: that of every list from which something was chosen, and of every box that was ticked or unticked.
    """

    page: Page
    typed: list[str] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)

    @property
    def main(self) -> Locator:
        """The middle of the page."""
        return self.page.locator("main")

    def type(self, label: str, text: str) -> None:
        """Type into a field."""
        self._field(label).fill(text)
        self.typed.append(label)

    def choose(self, label: str, words: str) -> None:
        """Choose the first of a list that has these words."""
        field = self._field(label)
        field.select_option(value=field.locator("option", has_text=words).first.get_attribute("value"))
        self.chosen.append(label)

    def tick(self, label: str, *, is_on: bool = True) -> None:
        """Tick a box, or untick it."""
        self._field(label).set_checked(is_on)
        self.chosen.append(label)

    def _field(self, label: str) -> Locator:
        """Find a field by its label, whether or not it says that it may stay empty."""
        return self.main.get_by_label(re.compile(rf"^\s*{re.escape(label)}\s*(\(niet verplicht\))?\s*$"))

    def press(self, button: str) -> None:
        """Press a button."""
        main_button(self.page, button)

    def follow(self, link: str) -> None:
        """Follow a link."""
        main_link(self.page, link)
