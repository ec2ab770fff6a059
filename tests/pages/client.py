"""The one client of the page tests: whatever page it fetches, it checks what holds for every page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.http.response import HttpResponseBase
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.pages.soundness import check_page

POLICY = ("unsafe-inline", "unsafe-eval", "http:", "https:", "data: *", " *")
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    # Stricter is broken: what a form sends comes from nowhere then, and is refused.
    "Referrer-Policy": "same-origin",
}


@dataclass(frozen=True)
class Page:
    """A page that was fetched: its answer, and its elements where it is HTML."""

    address: str
    response: HttpResponseBase

    @cached_property
    def soup(self) -> BeautifulSoup:
        """Its elements; read when a test first looks, for that takes longer than writing the page."""
        return BeautifulSoup(_content(self.response) if _is_html(self.response) else b"", "lxml")

    @property
    def is_whole(self) -> bool:
        """Tell whether it is a page of its own, and not a part to put into one."""
        return b"<html" in _content(self.response)

    @property
    def content(self) -> str:
        """Its source, as it was sent."""
        return _content(self.response).decode()

    @property
    def text(self) -> str:
        """All that a reader can read, in one line."""
        return " ".join(self.soup.get_text(" ").split())

    def one(self, selector: str) -> Tag:
        """Give the only element that a CSS selector finds."""
        found = self.soup.select(selector)
        assert len(found) == 1, f"{self.address}: expected one {selector}, found {len(found)}"
        return found[0]

    def texts(self, selector: str) -> list[str]:
        """Give the text of every element that a CSS selector finds."""
        return [" ".join(found.get_text(" ").split()) for found in self.soup.select(selector)]


class Pages:
    """Fetches pages and checks each: status, title, one h1, language, labels, pictures, nothing inline, headers."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get(self, address: str, *, status: int = HTTPStatus.OK, partial: bool = False) -> Page:
        """Fetch an address, after its redirects; `partial` asks for the part that htmx would put in the page."""
        headers = {"HX-Request": "true"} if partial else {}
        return self._checked(address, self.client.get(address, follow=True, headers=headers), status, partial=partial)

    def post(self, address: str, data: dict[str, str], *, status: int = HTTPStatus.OK) -> Page:
        """Send a form, after its redirects."""
        return self._checked(address, self.client.post(address, data, follow=True), status, partial=False)

    def queries(self, address: str) -> int:
        """Count the database queries that a page costs once it has been seen before."""
        self.get(address)
        with CaptureQueriesContext(connection) as captured:
            again = self.client.get(address, follow=True)
        assert again.status_code == HTTPStatus.OK, f"{address}: expected 200 again, got {again.status_code}"
        return len(captured)

    def _checked(self, address: str, response: HttpResponseBase, status: int, *, partial: bool) -> Page:
        assert response.status_code == status, f"{address}: expected {status}, got {response.status_code}"
        _check_headers(address, response)
        if _is_html(response):
            check_page(address, _content(response), partial=partial)
        return Page(address, response)


def _is_html(response: HttpResponseBase) -> bool:
    return response.headers.get("Content-Type", "").startswith("text/html")


def _content(response: Any) -> bytes:  # noqa: ANN401 - Django's test client adds to the answer what no type tells
    return bytes(response.content)


def _check_headers(address: str, response: HttpResponseBase) -> None:
    policy = response.headers.get("Content-Security-Policy", "")
    assert "default-src" in policy, f"{address}: no content security policy"
    assert "frame-ancestors" in policy, f"{address}: the policy says nothing of frames"
    assert [word for word in POLICY if word in policy] == [], f"{address}: the policy is loose: {policy}"
    for header, expected in HEADERS.items():
        assert response.headers.get(header) == expected, f"{address}: expected {header}: {expected}"
    assert response.headers.get("Permissions-Policy"), f"{address}: no Permissions-Policy"
