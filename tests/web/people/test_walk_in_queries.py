"""Who was made known at the door."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from leercyclus.web.people.models import Person
from leercyclus.web.people.walk_in_queries import came_by_the_door


@pytest.mark.django_db
def test_who_was_made_known_on_the_day_without_an_address_came_by_the_door() -> None:
    day = timezone.localdate()
    at_the_door = Person.objects.create(name="Wethouder zorg")
    with_address = Person.objects.create(name="Jo", email="jo@zwolle.example")
    signed_in = Person.objects.create(name="Bo", last_login=timezone.now())
    assert [came_by_the_door(one.pk, day) for one in (at_the_door, with_address, signed_in)] == [True, False, False]
    assert not came_by_the_door(at_the_door.pk, day + timedelta(days=1))
