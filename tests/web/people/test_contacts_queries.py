"""Whom one can ask at an organisation."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from leercyclus.web.people.contacts_queries import contacts_of
from leercyclus.web.people.models import Delegation, Person, Post
from tests.cast import Cast


def names(cast: Cast) -> list[str]:
    return [one.name for one in contacts_of([cast.zwolle.pk])[cast.zwolle.pk]]


def test_people_of_today_stand_by_name_with_what_they_do(cast: Cast) -> None:
    found = contacts_of([cast.enschede.pk])[cast.enschede.pk]
    assert [(one.name, one.title, one.department) for one in found] == [
        ("coordinator, Enschede", "coordinator", "sociaal")
    ]
    assert names(cast) == sorted(names(cast))


@pytest.mark.parametrize("why", ["left", "erased", "merged", "nameless"])
def test_who_is_not_there_any_more_is_not_offered(cast: Cast, why: str) -> None:
    person = cast.people["participant"]
    assert person.name in names(cast)
    if why == "left":
        yesterday = timezone.localdate() - timedelta(days=1)
        Delegation.objects.filter(person=person).update(valid_to=yesterday)
    elif why == "erased":
        Person.objects.filter(pk=person.pk).update(erased_at=timezone.now())
    elif why == "merged":
        Person.objects.filter(pk=person.pk).update(merged_into=cast.people["alderman"])
    else:
        Person.objects.filter(pk=person.pk).update(name="")
    assert person.name not in names(cast)


def test_a_partner_that_comes_along_is_no_contact_of_the_municipality(cast: Cast) -> None:
    partner = cast.people["partner"]
    assert Post.objects.get(person=partner).organisation_id == cast.organisations["partner"].pk
    assert partner.name not in names(cast)


def test_two_queries_whatever_the_number(cast: Cast, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for organisations in ([cast.enschede.pk], [one.pk for one in cast.organisations.values()]):
        with django_assert_num_queries(2):
            assert set(contacts_of(organisations)) == set(organisations)
