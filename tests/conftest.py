"""What the tests share."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from django.db import connection
from django.template import Template
from django.test import Client, TransactionTestCase
from django.utils import timezone, translation
from pytest_django import DjangoDbBlocker

from leercyclus.web.attending.moments import forget_moments
from tests.cast import Cast
from tests.clock import STARTS, run_late
from tests.emptying import log_can_be_emptied
from tests.only_database import asks_database
from tests.pages.client import Pages
from tests.recorded_cast import RecordedCast
from tests.standing_cast import StandingCast, can_stand_on_it
from tests.upgrade.old import become_upgraded

STANDING = pytest.StashKey[StandingCast]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the ways to run the tests on another database, and to agree to a changed table of who may."""
    parser.addoption("--agree-access", action="store_true", help="write tests/contract/access.txt anew")
    parser.addoption("--upgraded", action="store_true", help="run on a database that the first version made, upgraded")
    parser.addoption("--only-database", action="store_true", help="leave out the tests that ask no database")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what another database is asked: what asks none on the second one, what is PostgreSQL's on SQLite."""
    is_second = config.getoption("--only-database")
    wanted = [
        item
        for item in items
        if (asks_database(item) or not is_second)
        and (connection.vendor == "postgresql" or not item.get_closest_marker("of_postgresql"))
    ]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(wanted)])
    items[:] = sorted(wanted, key=can_stand_on_it, reverse=True)


def pytest_collection_finish() -> None:
    """Look for what may be thrown away less often, and never among what was imported: it was a fifth of the time.

    A page that is read is a great many small things that point at each other, and Python would look through all of
    them, and all of the site, again and again while it is being read.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
def django_db_setup(request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """Make the database of the tests; with `--upgraded` one that the first version made and this one upgraded."""
    if request.config.getoption("--upgraded"):
        with django_db_blocker.unblock():
            become_upgraded()


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """Begin every test in the language of the site: a page that was fetched leaves its own behind."""
    yield
    translation.deactivate()


@pytest.fixture(autouse=True, scope="session")
def _clock_of_the_cast() -> Iterator[None]:
    """Let the clock of the site run from the day for which the cast was written, whatever day it is."""
    with pytest.MonkeyPatch.context() as patch:
        run_late(patch, timezone.now() - STARTS)
        yield


@pytest.fixture(autouse=True, scope="session")
def _pages_are_only_written(django_test_environment: None) -> Iterator[None]:
    """Write a page as the site does: no test asks which templates it had, and Django would copy what each was told."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Template, "_render", lambda template, context: template.nodelist.render(context))
        yield


@pytest.fixture(autouse=True)
def _nothing_of_a_moment_ago() -> None:
    """Forget what was read for the phones of a day: its id is the same in every test."""
    forget_moments()


@pytest.fixture
def pages(db: None, client: Client) -> Pages:
    """Give the client that checks every page it fetches; nobody is signed in."""
    return Pages(client)


@pytest.fixture(scope="session")
def standing_cast(
    request: pytest.FixtureRequest,
    _clock_of_the_cast: None,
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
) -> Iterator[StandingCast]:
    """Build the cast once, before any test changes the clock or the settings."""
    with django_db_blocker.unblock():
        standing = StandingCast(RecordedCast(), django_db_blocker)
    request.config.stash[STANDING] = standing
    yield standing
    standing.leave()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let the cast stand under a test that asks for it, once it was built, and under no other."""
    standing = item.config.stash.get(STANDING, None)
    if standing is not None:
        (standing.stand if can_stand_on_it(item) else standing.leave)()


@pytest.fixture
def cast(standing_cast: StandingCast, db: None) -> Cast:
    """Put the named cast in the database: the article's circle, and somebody in every role."""
    return standing_cast.give()


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
