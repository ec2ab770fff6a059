"""The own account."""

from __future__ import annotations

from django.test import Client

from leercyclus.web.audit.models import Line
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.pages.client import Pages
from tests.web.accounts.knocking import is_in


def test_name_and_language_are_changed_by_oneself_and_the_address_is_not(cast: Cast, pages: Pages) -> None:
    person = cast.people["controller"]
    pages.client.force_login(person)
    pages.post("/nl/account/", {"name": "Controller, Zwolle", "language": "en", "version": "1", "email": "x@y.example"})
    person.refresh_from_db()
    assert (person.name, person.language, person.email) == ("Controller, Zwolle", "en", "controller@zwolle.example")
    assert Line.objects.get(what="account.changed").facts == {}


def test_who_comes_second_sees_what_the_coordinator_saved(cast: Cast, pages: Pages) -> None:
    person = cast.people["controller"]
    pages.client.force_login(person)
    Person.objects.filter(pk=person.pk).update(name="Senior controller, Zwolle", version=2)
    page = pages.post("/nl/account/", {"name": "Mijn naam", "language": "nl", "version": "1"}, status=409)
    assert "Senior controller, Zwolle" in page.text
    assert page.one("#id_name")["value"] == "Mijn naam"


def test_signing_out_everywhere_ends_every_session(cast: Cast) -> None:
    here, there = Client(), Client()
    for client in (here, there):
        client.force_login(cast.people["controller"])
    here.post("/nl/account/overal-uitloggen/")
    assert [client.get("/nl/account/").status_code for client in (here, there)] == [302, 302]
    assert not is_in(here)
    assert Line.objects.filter(what="account.signed_out_everywhere").count() == 1


def test_only_administrators_see_the_way_to_the_issuers(cast: Cast, pages: Pages) -> None:
    for who, seen in (("controller", 0), ("network_administrator", 1)):
        pages.client.force_login(cast.people[who])
        page = pages.get("/nl/account/")
        assert len(page.soup.select("a[href='/nl/beheer/inlogdiensten/']")) == seen
