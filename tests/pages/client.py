"""The one client of the page tests: whatever page it fetches, it checks what holds for every page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from itertools import pairwise
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.http.response import HttpResponseBase
from django.test import Client
from django.test.utils import CaptureQueriesContext

UNLABELLED = ("hidden", "submit", "button", "reset", "image")
POLICY = ("unsafe-inline", "unsafe-eval", "http:", "https:", "data: *", " *")
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@dataclass(frozen=True)
class Page:
    """A page that was fetched: its answer, and its elements where it is HTML."""

    address: str
    response: HttpResponseBase
    soup: BeautifulSoup

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
            self.get(address)
        return len(captured)

    def _checked(self, address: str, response: HttpResponseBase, status: int, *, partial: bool) -> Page:
        assert response.status_code == status, f"{address}: expected {status}, got {response.status_code}"
        _check_headers(address, response)
        if not response.headers.get("Content-Type", "").startswith("text/html"):
            return Page(address, response, BeautifulSoup("", "html.parser"))
        page = Page(address, response, BeautifulSoup(_content(response), "html.parser"))
        _check_elements(page)
        if not partial:
            _check_whole(page)
        return page


def _content(response: Any) -> bytes:  # noqa: ANN401 - Django's test client adds to the answer what no type tells
    return bytes(response.content)


def _check_headers(address: str, response: HttpResponseBase) -> None:
    policy = response.headers.get("Content-Security-Policy", "")
    assert "default-src" in policy, f"{address}: no content security policy"
    assert "frame-ancestors" in policy, f"{address}: the policy says nothing of frames"
    assert [word for word in POLICY if word in policy] == [], f"{address}: the policy is loose: {policy}"
    for header, expected in HEADERS.items():
        assert response.headers.get(header) == expected, f"{address}: expected {header}: {expected}"
    for header in ("Referrer-Policy", "Permissions-Policy"):
        assert response.headers.get(header), f"{address}: no {header}"


def _check_whole(page: Page) -> None:
    """Check what a page has once: its language, title, first heading, main part and way past the navigation."""
    language = page.one("html").get("lang")
    prefix = re.match(r"/(nl|en)/", page.address)
    assert language == (prefix[1] if prefix else language), f"{page.address}: lang is {language}"
    assert language in {"nl", "en"}, f"{page.address}: lang is {language}"
    assert "Leercyclus" in page.one("head > title").get_text(), f"{page.address}: the title does not name the site"
    assert page.one("h1").get_text(strip=True), f"{page.address}: the h1 is empty"
    main = page.one("main").get("id")
    first = page.soup.select_one("body a[href]")
    assert first is not None, f"{page.address}: no link at all"
    assert first["href"] == f"#{main}", f"{page.address}: the first link does not lead to main"
    assert page.soup.select_one("meta[name=viewport]"), f"{page.address}: no viewport"


def _check_elements(page: Page) -> None:
    """Check every element: labelled, nothing inline, pictures with words, ids once, headings without a gap."""
    at = page.address
    inline = page.soup.select("style, script:not([src]), [style]")
    events = [tag.name for tag in page.soup.find_all() if any(name.startswith("on") for name in tag.attrs)]
    assert (inline, events) == ([], []), f"{at}: inline style or script"
    fields = page.soup.select("input, select, textarea")
    unlabelled = [str(tag) for tag in fields if tag.get("type") not in UNLABELLED and not _label(page, tag)]
    assert unlabelled == [], f"{at}: fields without a label"
    silent = [str(tag)[:200] for tag in page.soup.find_all("svg") if not _speaks(tag)]
    assert silent == [], f"{at}: a picture without title and description, and not hidden from readers either"
    assert page.soup.select("img:not([alt])") == [], f"{at}: an image without alt"
    nameless = [str(tag)[:200] for tag in page.soup.select("a[href], button") if not _name(tag)]
    assert nameless == [], f"{at}: a link or button without words"
    ids = [str(tag["id"]) for tag in page.soup.select("[id]")]
    assert sorted(ids) == sorted(set(ids)), f"{at}: an id twice"
    pointed = [word for tag in page.soup.find_all() for word in _pointed(tag)]
    assert set(pointed) <= set(ids), f"{at}: points at no element: {set(pointed) - set(ids)}"
    levels = [int(tag.name[1]) for tag in page.soup.find_all(re.compile("^h[1-6]$"))]
    gaps = [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
    assert gaps == [], f"{at}: headings skip a level"


def _label(page: Page, field: Tag) -> bool:
    if field.get("aria-label") or field.get("aria-labelledby"):
        return True
    label = page.soup.find("label", attrs={"for": str(field["id"])}) if field.get("id") else None
    label = label or field.find_parent("label")
    return bool(label and label.get_text(strip=True))


def _speaks(picture: Tag) -> bool:
    """Tell whether a picture says what it shows; a part of a picture and a decoration need not."""
    if picture.find_parent("svg") or picture.find_parent(attrs={"aria-hidden": "true"}):
        return True
    if picture.get("aria-hidden") == "true":
        return True
    words = picture.find("title"), picture.find("desc")
    return picture.get("role") == "img" and all(tag and tag.get_text(strip=True) for tag in words)


def _name(tag: Tag) -> str:
    pictures = " ".join(str(image.get("alt") or "") for image in tag.find_all("img"))
    return f"{tag.get('aria-label') or ''}{tag.get_text(strip=True)}{pictures}".strip()


def _pointed(tag: Tag) -> list[str]:
    """Give the ids that an element points at."""
    names = (
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        *(("for",) if tag.name in {"label", "output"} else ()),
    )
    found = [str(tag.get(name) or "") for name in names]
    href = str(tag.get("href") or "") if tag.name == "a" else ""
    return [*" ".join(found).split(), *([href[1:]] if re.fullmatch(r"#.+", href) else [])]
