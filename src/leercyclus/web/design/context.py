"""What every page knows about itself: its section of the menu, its language and the same page in the other."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import ResolverMatch
from django.utils.translation import get_language

SECTIONS = {
    "municipalities": "municipalities",
    "municipality": "municipalities",
    "search": "municipalities",
    "comparison": "comparison",
    "differences": "comparison",
    "cards": "comparison",
    "own_table": "comparison",
    "comparable": "guide",
    "sources": "guide",
    "ideas": "guide",
    "partners": "circles",
    **dict.fromkeys(("issuer_list", "issuer_new", "issuer", "factor_lost"), "circles"),
}
IN_A_CIRCLE = {
    *("agenda", "attending", "audit", "calendars", "checkin", "circles", "days", "guests", "keeping", "mail", "paper"),
    *("people", "running", "scripts", "seating"),
    "landing",
}
"""The apps whose pages all stand in one section of the menu."""
NAMES = {"nl": "Nederlands", "en": "English"}


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in a language: its code, its own name for itself, the address, and whether we are there now."""

    code: str
    name: str
    address: str
    current: bool


def page(request: HttpRequest) -> dict[str, object]:
    """Give the base template its language links and the section of the menu that is open."""
    match = request.resolver_match
    return {
        "section": _section(match) if match else "",
        "demo": settings.DEMO,
        "language_links": language_links(request.get_full_path(), get_language() or settings.LANGUAGE_CODE),
    }


def _section(match: ResolverMatch) -> str:
    """Give the section of the menu to which a page belongs, by its name or else by its app."""
    app = match.func.__module__.removeprefix("leercyclus.web.").partition(".")[0]
    return SECTIONS.get(match.url_name or "", "circles" if app in IN_A_CIRCLE else "")


def language_links(address: str, language: str) -> list[LanguageLink]:
    """Give the address of this page in each language, its question included.

    Examples:
        >>> language_links("/nl/vergelijken/?g=GM0193", "nl")[1].address
        '/en/vergelijken/?g=GM0193'
    """
    first, slash, rest = address.removeprefix("/").partition("/")
    tail = rest if slash and first in NAMES else ""
    return [LanguageLink(code, name, f"/{code}/{tail}", code == language) for code, name in NAMES.items()]
