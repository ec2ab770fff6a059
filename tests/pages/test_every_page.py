"""What holds for every page, fetched through the one client by somebody who may see it."""

from __future__ import annotations

import pytest

from tests.pages.client import Pages
from tests.samples import PARTS, addresses
from tests.signed_in import name_of, reader_of, sign_in

DUTCH = addresses(("nl",))
"""Those without a language are among them."""
ENGLISH = tuple(address for address in addresses() if address not in DUTCH)
COSTS = {
    "/ready": 1,
    **{address: 1 for address in DUTCH if "/uitnodiging/" in address or name_of(address) == "public_lessons"},
    **{address: 2 for address in DUTCH if name_of(address) in {"practices", "practices_csv", "practices_xlsx"}},
}
"""The database queries of an open address that cannot do without."""
BY_LINK = (
    *("badge", "now_pulse", "answer_by_link", "wishes_by_link", "ics_by_link"),
    *("lesson_read", "source_consent"),
    *("wave_by_link", "observer_by_link", "practice"),
)
"""The names of open addresses that hold who or what it is about: they show that, signed in or not."""
MOST_SIGNED_IN = 22
"""The database queries of a page for somebody: who it is, the roles, and what the page tells."""

MORE = {
    "my_facts": 60,
    "my_facts_json": 60,
    "people_merge": 28,
    "woo": 31,
    **{name: most for part in PARTS for name, most in part.MORE.items()},
}
"""By the name of a route: all that is kept of somebody asks every table once; a merge tells two people whole."""


@pytest.mark.parametrize("address", ENGLISH)
def test_every_english_page_is_sound(pages: Pages, address: str, request: pytest.FixtureRequest) -> None:
    if (who := reader_of(address)) or name_of(address) in BY_LINK:
        sign_in(pages.client, request.getfixturevalue("cast"), who)
    pages.get(address)


@pytest.mark.parametrize("address", DUTCH)
def test_every_page_is_sound_and_costs_no_query_but_those_that_are_named_once_it_was_seen(
    pages: Pages, address: str, request: pytest.FixtureRequest
) -> None:
    name = name_of(address)
    if (who := reader_of(address)) or name in BY_LINK:
        sign_in(pages.client, request.getfixturevalue("cast"), who)
        assert pages.queries(address) <= MORE.get(name, MOST_SIGNED_IN)
    else:
        assert pages.queries(address) == COSTS.get(address, 0)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_that_is_not_there_says_what_to_do(pages: Pages, language: str) -> None:
    page = pages.get(f"/{language}/nergens/", status=404)
    assert page.soup.select(f"main a[href^='/{language}/']")
