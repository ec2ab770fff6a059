"""What holds for every page, fetched through the one client."""

from __future__ import annotations

import pytest

from tests.pages.client import Pages
from tests.samples import addresses

COSTS = {"/ready": 1}
"""The database queries of an address that cannot do without."""


@pytest.mark.parametrize("address", addresses())
def test_every_page_is_sound(pages: Pages, address: str) -> None:
    pages.get(address)


@pytest.mark.parametrize("address", addresses(("nl",)))
def test_a_page_that_was_seen_before_costs_no_query_but_those_that_are_named(pages: Pages, address: str) -> None:
    assert pages.queries(address) == COSTS.get(address, 0)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_that_is_not_there_says_what_to_do(pages: Pages, language: str) -> None:
    page = pages.get(f"/{language}/nergens/", status=404)
    assert page.soup.select(f"main a[href^='/{language}/']")
