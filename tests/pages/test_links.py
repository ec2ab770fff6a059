"""No dead ends: what a page leads to, its reader may open."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.db import transaction
from django.template.backends.django import Template
from django.test import Client
from django.urls import reverse
from django.utils import translation
from lxml import html

from leercyclus.web.circles.models import Membership
from tests.cast import Cast
from tests.pages.client import Pages
from tests.pages.test_access import WALKERS
from tests.samples import ARGUMENTS
from tests.signed_in import sign_in

WALKED = ("my_circles", "circle", "agenda", "rota", "organisation", "calendar", "person")
REFUSED = {HTTPStatus.NOT_FOUND, HTTPStatus.FORBIDDEN, HTTPStatus.METHOD_NOT_ALLOWED}
TAKES = {"circle": "circle", "agenda": "circle", "rota": "circle", "organisation": "organisation"} | {
    "calendar": "organisation",
    "person": "person",
}
# Public pages, walked by tests of their own, and files: who may open them is decided as for their page.
PUBLIC = (
    "/nl/gemeente",
    "/nl/vergelijk",
    "/nl/bronnen/",
    "/nl/demo/",
    "/nl/inloggen/",
    "/nl/zoek/",
    "/en/",
    "/static/",
)


def walked() -> list[str]:
    """List the addresses of the pages to walk."""
    with translation.override("nl"):
        return [reverse(name, args=[ARGUMENTS[TAKES[name]]] if name in TAKES else []) for name in WALKED]


def links_of(client: Client, address: str) -> set[str]:
    """Give the links within the site on a page that the reader may open; none where it may not be opened."""
    response = client.get(address)
    if response.status_code != HTTPStatus.OK:
        return set()
    inside = (
        urljoin(address, link).partition("#")[0]
        for link in html.document_fromstring(response.content).xpath("//a/@href")
    )
    return {one for one in inside if not urlsplit(one).netloc and one.startswith("/") and not one.startswith(PUBLIC)}


@pytest.mark.parametrize("who", WALKERS[1:])
def test_every_link_on_the_pages_of_a_reader_opens_for_that_reader(
    cast: Cast, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Client()
    sign_in(client, cast, who)
    found = {link: page for page in walked() for link in links_of(client, page)}
    assert found, "the home of who signed in leads somewhere"
    monkeypatch.setattr(Template, "render", lambda *_given, **_named: "")
    dead = []
    for link, page in sorted(found.items()):
        with transaction.atomic():
            status = client.get(link).status_code
        if status in REFUSED:
            dead.append(f"{page} -> {link}: {status}")
    assert dead == []


def test_the_home_of_an_administrator_leads_to_all_that_is_run(cast: Cast) -> None:
    client = Client()
    sign_in(client, cast, "network_administrator")
    names = ("organisations", "network_roles", "issuer_list", "address_claims", "factor_lost", "retention", "woo")
    with translation.override("nl"):
        wanted = {reverse(name) for name in (*names, "outbox", "my_facts", "account")}
        home = reverse("my_circles")
    assert wanted - links_of(client, home) == set()


def test_the_home_shows_what_is_run_only_to_who_runs_it(cast: Cast) -> None:
    client = Client()
    for who in ("participant", "host", "researcher", "municipal_secretary", "deventer"):
        sign_in(client, cast, who)
        page = BeautifulSoup(client.get("/nl/kringen/").content, "html.parser")
        assert "Beheer" not in [title.get_text() for title in page.select("h2")], who


def test_every_page_of_a_circle_has_its_signs_and_a_way_back(cast: Cast) -> None:
    client = Client()
    sign_in(client, cast, "circle_coordinator")
    names = ("agenda", "agenda_pick", "agenda_order", "agenda_cards", "rota", "three_lines", "themes", "circle_members")
    bars = set()
    with translation.override("nl"):
        pages = [
            reverse(name, args=[ARGUMENTS["circle"]]) for name in (*names, "circle_roles", "partners", "circle_log")
        ]
        pages.append(reverse("calendar", args=[ARGUMENTS["organisation"]]))
    for address in pages:
        page = BeautifulSoup(client.get(address).content, "html.parser")
        bar = page.select_one("nav.lc-route")
        assert bar is not None, f"{address}: no signs"
        assert page.select(".lc-terug a"), f"{address}: no way back"
        for step in bar.select("[aria-current]"):
            del step["aria-current"]
        bars.add(str(bar))
    assert len(bars) == 1, "the signs are the same on every page"


def test_a_page_of_a_circle_costs_no_question_more_for_a_member_more(cast: Cast) -> None:
    client = Client()
    sign_in(client, cast, "network_administrator")
    address = walked()[1]
    before = Pages(client).queries(address)
    Membership.objects.create(
        circle=cast.circle, organisation=cast.organisations["GM0150"], state="accepted", position=3
    )
    assert Pages(client).queries(address) == before
