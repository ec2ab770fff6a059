"""Who is named as second observer by a name and an address is nobody on the site: one promise by one link, no more."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.apps import apps
from django.utils import timezone

from leercyclus.engine.lessons import Step
from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.sign_in_queries import who_signs_in
from leercyclus.web.circles.named import Named
from leercyclus.web.keeping.person_actions import erase_person
from leercyclus.web.landing.models import Observer
from leercyclus.web.landing.observer_actions import answer_as_observer, ask_observers, choose_observer
from leercyclus.web.landing.observer_queries import asked_observer
from leercyclus.web.landing.personal_queries import export_person
from leercyclus.web.landing.retention_actions import empty_observers
from leercyclus.web.mail.models import Message
from leercyclus.web.people.contacts_queries import contacts_of
from leercyclus.web.people.models import Delegation, Person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.web.landing.landed import AFTER_90, actor, mails

MINE = fixed("lesson-municipal_secretary")
NAME, ADDRESS = "Jannes Meekijkgraag", "jannes@elders.example"
ROLES = (
    *("network_administrator", "circle_coordinator", "municipality_coordinator", "host", "session_leader"),
    *("controller", "researcher", "participant", "partner", "executive_secretariat", "privacy_officer"),
)


def name_somebody(cast: Cast, name: str = NAME, address: str = ADDRESS) -> Observer:
    return choose_observer(actor=actor(cast, "municipal_secretary"), lesson=MINE, observer=Named(name, address))


def link(address: str = ADDRESS) -> str:
    (mail,) = [one for one in mails("landing_observer") if one.address == address]
    return str(mail.body.partition("/meekijker/")[2].partition("/")[0])


def test_a_name_with_an_address_becomes_nobody_and_cannot_sign_in(cast: Cast) -> None:
    before = (Person.objects.count(), Delegation.objects.count())
    chosen = name_somebody(cast)
    assert (chosen.person, chosen.name, chosen.address) == (None, NAME, ADDRESS)
    assert (Person.objects.count(), Delegation.objects.count()) == before
    assert who_signs_in(ADDRESS) is None
    assert NAME not in str(contacts_of([cast.zwolle.pk]))


def test_an_address_elsewhere_tells_nobody_that_it_is_known(cast: Cast) -> None:
    elsewhere = cast.people["enschede"]
    chosen = name_somebody(cast, "Iemand", (elsewhere.email or "").upper())
    assert (chosen.person, chosen.name) == (None, "Iemand")


def test_the_address_of_a_colleague_names_the_colleague_and_the_own_one_is_refused(cast: Cast) -> None:
    assert name_somebody(cast, "X", cast.people["host"].email or "").person == cast.people["host"]
    with pytest.raises(BadInput):
        name_somebody(cast, "X", cast.people["municipal_secretary"].email or "")


def test_the_link_shows_the_promise_takes_one_answer_and_stops_at_replacement(cast: Cast, pages: Pages) -> None:
    name_somebody(cast)
    assert ask_observers(AFTER_90) == 1
    (mail,) = mails("landing_observer")
    assert (mail.person, mail.address) == (None, ADDRESS)
    first = link()
    assert cast.people["municipal_secretary"].name in pages.get(f"/nl/meekijker/{first}/").text
    name_somebody(cast, "Een ander", "een.ander@elders.example")
    assert asked_observer(first) is None
    assert not Observer.objects.filter(address=ADDRESS).exists()
    assert ask_observers(AFTER_90) == 1
    second = link("een.ander@elders.example")
    pages.post(f"/nl/meekijker/{second}/", {"stap": "3"})
    assert Observer.objects.get(pk=MINE).step == Step.DECIDED


@pytest.mark.parametrize("who", ROLES)
def test_the_name_is_read_by_nobody_but_who_chose(cast: Cast, pages: Pages, who: str) -> None:
    name_somebody(cast)
    ask_observers(AFTER_90)
    sign_in(pages.client, cast, who)
    zwolle = fixed("organisation-GM0193")
    addresses = [
        *("/nl/praktijken/nieuw/", "/nl/gezocht/nieuw/", "/nl/lessen/", "/nl/lessen/lessen.csv", f"/nl/lessen/{MINE}/"),
        *(f"/nl/organisaties/{zwolle}/", f"/nl/thuis/{fixed('lived')}/{zwolle}/", f"/nl/lessen/{MINE}/meekijker/"),
        *(
            "/nl/post/",
            f"/nl/post/?q={ADDRESS[:6]}",
            "/nl/post/post.csv",
            "/nl/mijn-gegevens/",
            f"/nl/lessen/{MINE}/stand/",
            "/nl/praktijken/",
        ),
        *(f"/nl/kringen/{cast.circle.pk}/", f"/nl/kringen/{cast.circle.pk}/logboek/", "/nl/dubbele-adressen/"),
    ]
    for address in addresses:
        content = pages.client.get(address, follow=True)
        told = b"".join(content) if content.streaming else content.content
        assert NAME not in told.decode(), address
        assert ADDRESS not in told.decode(), address


def test_who_chose_reads_the_name(cast: Cast, pages: Pages) -> None:
    name_somebody(cast)
    sign_in(pages.client, cast, "municipal_secretary")
    assert NAME in pages.get(f"/nl/lessen/{MINE}/stand/").text
    assert NAME in pages.get(f"/nl/lessen/{MINE}/meekijker/").text


def test_the_name_stands_in_one_table_besides_the_mail(cast: Cast) -> None:
    name_somebody(cast)
    ask_observers(AFTER_90)
    for model in apps.get_models():
        if model in {Observer, Message}:
            continue
        rows = str(list(model._default_manager.values()))
        assert NAME not in rows, model
        assert ADDRESS not in rows, model


def test_once_answered_the_name_goes_after_its_period_and_the_answer_stays(cast: Cast) -> None:
    name_somebody(cast)
    later = timezone.now() + timedelta(days=1)
    assert empty_observers(before=later) == 0
    answer_as_observer(actor=Actor(by_link=True), landing=MINE, step=Step.DECIDED)
    assert [empty_observers(before=later, dry_run=True), empty_observers(before=later)] == [1, 1]
    row = Observer.objects.get(pk=MINE)
    assert (row.name, row.address, row.step) == ("", "", 3)


def test_whoever_has_the_address_is_told_of_it_and_can_be_erased(cast: Cast) -> None:
    elsewhere = cast.people["enschede"]
    name_somebody(cast, "Iemand", elsewhere.email or "")
    looked = export_person(elsewhere.pk)["looked_along"]
    assert looked == [{"on": None, "step": None}]
    erase_person(actor=None, person=elsewhere.pk)
    assert not Observer.objects.filter(pk=MINE).exists()
