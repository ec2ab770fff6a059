"""Municipalities and people that are named for the first time."""

from __future__ import annotations

import pytest

from leercyclus.web.municipalities.models import Municipality
from leercyclus.web.people.known_actions import known_municipality, known_person
from leercyclus.web.people.models import Delegation, Organisation, Person
from tests.samples import ZWOLLE

pytestmark = pytest.mark.django_db


def test_a_municipality_of_an_empty_site_is_added_with_the_register() -> None:
    organisation = known_municipality(code=ZWOLLE)
    assert Organisation.objects.get(pk=organisation).name == "Zwolle"
    assert Municipality.objects.count() > 342


def test_a_municipality_is_added_once() -> None:
    assert known_municipality(code=ZWOLLE) == known_municipality(code=ZWOLLE)


def test_an_unknown_code_is_no_municipality() -> None:
    with pytest.raises(KeyError):
        known_municipality(code="GM9999")


def test_somebody_new_comes_along_with_the_municipality_that_is_named() -> None:
    organisation = known_municipality(code=ZWOLLE)
    person = known_person(name="Coördinator, Zwolle", address="Kring@Zwolle.example", organisation=organisation)
    assert Person.objects.get(pk=person).email == "kring@zwolle.example"
    assert Delegation.objects.get(person=person).organisation_id == organisation


def test_an_address_that_is_known_is_the_same_person() -> None:
    first = known_person(name="Coördinator, Zwolle", address="kring@zwolle.example", organisation=None)
    assert known_person(name="Iemand anders", address="KRING@zwolle.example", organisation=None) == first
