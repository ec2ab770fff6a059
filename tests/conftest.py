"""What the tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client, TransactionTestCase
from django.utils import translation

from tests.cast import Cast, build_cast
from tests.emptying import log_can_be_emptied
from tests.pages.client import Pages


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the way to agree to a changed table of who may."""
    parser.addoption("--agree-access", action="store_true", help="write tests/contract/access.txt anew")


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """Begin every test in the language of the site: a page that was fetched leaves its own behind."""
    yield
    translation.deactivate()


@pytest.fixture
def pages(db: None, client: Client) -> Pages:
    """Give the client that checks every page it fetches; nobody is signed in."""
    return Pages(client)


@pytest.fixture
def cast(db: None) -> Cast:
    """Put the named cast in the database: the article's circle, and somebody in every role."""
    return build_cast()


@pytest.fixture(autouse=True, scope="session")
def _lines_go_between_tests() -> Iterator[None]:
    """Let Django empty the database after a test with real transactions: the log alone refuses to be emptied."""
    empty = TransactionTestCase._fixture_teardown  # type: ignore[attr-defined]

    def teardown(case: TransactionTestCase) -> None:
        with log_can_be_emptied():
            empty(case)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", teardown)
        yield
