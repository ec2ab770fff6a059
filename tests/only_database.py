"""Which tests are worth a second run on another database."""

from __future__ import annotations

import pytest

FIXTURES = {"db", "transactional_db", "live_server"}


def asks_database(item: pytest.Item) -> bool:
    """Tell whether a test may ask the database: pytest-django refuses it to every other."""
    return item.get_closest_marker("django_db") is not None or not FIXTURES.isdisjoint(
        getattr(item, "fixturenames", ())
    )
