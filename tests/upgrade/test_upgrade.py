"""A database that the first version made becomes one of this version, with all that stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.test import Client

from leercyclus.web.circles.models import Circle, Grant
from leercyclus.web.operating.tables import applied, counts
from leercyclus.web.people.models import Person
from tests.emptying import log_can_be_emptied
from tests.pages.client import Pages
from tests.upgrade.old import load
from tests.upgrade.schema import schema
from tests.web.operating.places import empty_place, site

GROW = {"django_migrations", "django_content_type", "auth_permission"}
"""Django's own lists of what there is."""


@contextmanager
def opened(url: str) -> Iterator[BaseDatabaseWrapper]:
    """Open another database than that of the test."""
    other = connections["default"].copy("default")
    other.settings_dict["NAME"] = (
        url.removeprefix("sqlite:///") if connection.vendor == "sqlite" else url.rpartition("/")[2]
    )
    try:
        yield other
    finally:
        other.close()


@pytest.mark.django_db(transaction=True)
def test_the_database_of_the_first_version_gets_the_schema_of_a_fresh_one_and_keeps_its_rows(tmp_path: Path) -> None:
    (tmp_path / "restored").mkdir()
    with empty_place(tmp_path) as place, opened(place) as old:
        load(old)
        before, known = counts(old), applied(old)
        old.close()
        assert "days" not in known
        done = site("migrate", "--no-input", DATABASE_URL=place)
        assert done.returncode == 0, done.stderr
        after, fresh, upgraded = counts(old), schema(connection), schema(old)
    assert {name: number for name, number in after.items() if name in before and name not in GROW} == {
        name: number for name, number in before.items() if name not in GROW
    }
    assert before["people_person"] == 62
    assert set(fresh) == set(upgraded)
    for part, told in fresh.items():
        assert upgraded[part] == told, part
    assert len(fresh["columns"]) > 300


@pytest.fixture
def upgraded(transactional_db: None) -> Iterator[None]:
    """Put the old database, upgraded, in the place of that of the test; afterwards a fresh one stands there again."""
    load(connection)
    call_command("migrate", verbosity=0, interactive=False)
    yield
    with log_can_be_emptied():
        call_command("flush", verbosity=0, interactive=False)


def test_the_people_of_then_open_their_pages(upgraded: None) -> None:
    grant = Grant.objects.filter(role="circle_coordinator").select_related("person", "circle").first()
    assert grant is not None
    assert grant.circle is not None
    client = Client()
    client.force_login(grant.person)
    pages = Pages(client)
    assert grant.circle.name in pages.get("/nl/kringen/").text
    for part in ("", "agenda/", "dagen/"):
        assert grant.circle.name in pages.get(f"/nl/kringen/{grant.circle.pk}/{part}").text
    pages.get("/nl/post/")
    assert (Circle.objects.count(), Person.objects.count()) == (1, 62)
