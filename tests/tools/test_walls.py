"""The walls inside the web are where they should be; whether they hold, `make lint` says."""

from __future__ import annotations

import pytest

from tools.walls import breach, breaches


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("towns.urls", "towns.views"),
        ("towns.urls", "towns.register_views"),
        ("towns.views", "towns.forms"),
        ("towns.views", "towns.charts"),
        ("towns.charts", "towns.rules"),
        ("towns.views", "days.queries"),
        ("towns.views", "days.actions"),
        ("towns.views", "design.components"),
        ("towns.management.commands.load", "towns.actions"),
        ("config.urls", "towns.urls"),
        ("design.templatetags.lc", "towns.snapshot"),
    ],
)
def test_what_stands_lower_may_be_imported(importer: str, imported: str) -> None:
    assert breach(importer, imported) is None


@pytest.mark.parametrize(
    ("importer", "imported", "because"),
    [
        ("towns.queries", "towns.views", "views stand above queries"),
        ("towns.charts", "towns.models", "models stand above the ground"),
        ("towns.rules", "towns.queries", "queries stand above the ground"),
        ("towns.views", "days.views", "apps meet through queries and actions"),
        ("towns.views", "days.models", "apps meet through queries and actions"),
        ("towns.views", "config.settings", "the settings stand above the apps"),
        ("design.context", "towns.queries", "the look knows no more than the ground"),
    ],
)
def test_what_stands_higher_or_elsewhere_may_not(importer: str, imported: str, because: str) -> None:
    assert breaches([(importer, imported)]) == [f"{importer} imports {imported}: {because}"]
