"""On a second database only the tests that may ask one are run."""

from __future__ import annotations

import pytest

from tests.cast import Cast
from tests.only_database import asks_database


def test_what_has_no_database_is_left_out(request: pytest.FixtureRequest) -> None:
    assert not asks_database(request.node)


@pytest.mark.django_db
def test_what_is_marked_is_run(request: pytest.FixtureRequest) -> None:
    assert asks_database(request.node)


def test_what_has_the_cast_is_run(request: pytest.FixtureRequest, cast: Cast) -> None:
    assert cast.people
    assert asks_database(request.node)
