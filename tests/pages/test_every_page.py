"""What holds for every page, fetched through the one client."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory

from tests.pages.client import Pages
from tests.samples import addresses

SECONDS = 0.1  # of processor time: what the machine does beside it does not count


def _start(_status: str, _headers: list[tuple[str, str]], _error: object = None, /) -> Callable[[bytes], object]:
    """Take the head of an answer as a web server would, and do nothing with it."""
    return len


@pytest.mark.parametrize("address", addresses())
def test_every_page_is_sound(pages: Pages, address: str) -> None:
    pages.get(address)


@pytest.mark.parametrize("address", addresses())
def test_every_page_costs_less_than_a_tenth_of_a_second(db: None, address: str) -> None:
    path, _, query = address.partition("?")
    best = float("inf")
    for _ in range(4):  # the first reads the figures and the templates
        cache.clear()
        # Asked as a web server asks: Django's test client keeps a copy of every template's context, which takes time.
        request = RequestFactory().get(path, QUERY_STRING=query).environ
        start = time.process_time()
        list(WSGIHandler()(request, _start))
        best = min(best, time.process_time() - start)
    assert best < SECONDS


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_page_that_is_not_there_says_what_to_do(pages: Pages, language: str) -> None:
    page = pages.get(f"/{language}/nergens/", status=404)
    assert page.soup.select(f"main a[href^='/{language}/']")
