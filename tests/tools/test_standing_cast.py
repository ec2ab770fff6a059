"""The cast stands under the tests that ask for it, whatever each does to it, and under no other."""

from __future__ import annotations

import pytest
from django.db import connection

from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.standing_cast import can_stand_on_it


@pytest.mark.parametrize("turn", [1, 2])
def test_what_a_test_changes_is_as_it_was_for_the_next(cast: Cast, turn: int, request: pytest.FixtureRequest) -> None:
    assert can_stand_on_it(request.node)
    host = Person.objects.get(pk=cast.people["host"].pk)
    assert host.name == cast.people["host"].name != "somebody else"
    Person.objects.update(name="somebody else")
    cast.people["host"].name = "somebody else"


@pytest.mark.django_db
def test_under_a_test_that_does_not_ask_for_it_there_is_nobody(request: pytest.FixtureRequest) -> None:
    assert not can_stand_on_it(request.node)
    assert not Person.objects.exists()


@pytest.mark.django_db
def test_who_asks_for_it_halfway_gets_it(request: pytest.FixtureRequest) -> None:
    cast = request.getfixturevalue("cast")
    assert Person.objects.filter(pk=cast.people["host"].pk).exists()


@pytest.mark.django_db(transaction=True)
def test_a_test_that_writes_for_good_writes_it_itself(cast: Cast, request: pytest.FixtureRequest) -> None:
    assert not can_stand_on_it(request.node)
    assert not connection.in_atomic_block
    assert Person.objects.filter(pk=cast.people["host"].pk).exists()
