"""What holds for every page, fetched through the one client by somebody who may see it."""

from __future__ import annotations

import pytest

from tests.pages.client import Pages
from tests.samples import addresses
from tests.signed_in import reader_of, sign_in

COSTS = {"/ready": 1, **{address: 1 for address in addresses(("nl",)) if "/uitnodiging/" in address}}
"""The database queries of an open address that cannot do without."""
MOST_SIGNED_IN = 20
"""The database queries of a page for somebody: who it is, the roles, and what the page tells."""

ALL_TABLES = {"/nl/mijn-gegevens/": 32, "/nl/mijn-gegevens/gegevens.json": 32}
"""A page that tells all that is kept of somebody asks every table once."""


@pytest.mark.parametrize("address", addresses())
def test_every_page_is_sound(pages: Pages, address: str, request: pytest.FixtureRequest) -> None:
    if who := reader_of(address):
        sign_in(pages.client, request.getfixturevalue("cast"), who)
    pages.get(address)


@pytest.mark.parametrize("address", addresses(("nl",)))
def test_a_page_that_was_seen_before_costs_no_query_but_those_that_are_named(
    pages: Pages, address: str, request: pytest.FixtureRequest
) -> None:
    if who := reader_of(address):
        sign_in(pages.client, request.getfixturevalue("cast"), who)
        assert pages.queries(address) <= ALL_TABLES.get(address, MOST_SIGNED_IN)
    else:
        assert pages.queries(address) == COSTS.get(address, 0)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_that_is_not_there_says_what_to_do(pages: Pages, language: str) -> None:
    page = pages.get(f"/{language}/nergens/", status=404)
    assert page.soup.select(f"main a[href^='/{language}/']")
