"""A button that is pressed by somebody whose sign-in expired leads back to the page on which it stands."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.samples import ARGUMENTS

DOUBLES = f"/nl/organisaties/{ARGUMENTS['organisation']}/dubbel/"
UNDO = f"/nl/organisaties/{ARGUMENTS['organisation']}/samengevoegd/{ARGUMENTS['merge']}/"
ASKED = "Je moest opnieuw inloggen. Druk nog een keer op de knop."


def way_back(client: Client, address: str, referer: str = "") -> str:
    """Press a button without being signed in, and give where signing in will lead."""
    answer = client.post(address, {"once": "a"}, headers={"Referer": referer} if referer else {})
    assert answer.status_code == 302, answer.status_code
    parts = urlsplit(answer.headers["Location"])
    assert parts.path == "/nl/inloggen/", parts.path
    return parse_qs(parts.query)["next"][0]


def test_the_way_back_is_the_page_of_the_button_and_it_asks_for_the_press_once(cast: Cast, client: Client) -> None:
    page = way_back(client, UNDO, f"http://testserver{DOUBLES}?q=a")
    assert page == f"{DOUBLES}?q=a"
    client.force_login(cast.people["municipality_coordinator"])
    answer = client.get(page)
    assert answer.status_code == 200
    assert ASKED in answer.content.decode()
    assert ASKED not in client.get(page).content.decode(), "it is said once"


@pytest.mark.parametrize(
    "referer", ["", "http://elsewhere.example/nl/kringen/", "//elsewhere.example/", "javascript:1"]
)
def test_an_unknown_page_of_another_site_is_never_the_way_back(db: None, client: Client, referer: str) -> None:
    assert way_back(client, UNDO, referer) == "/nl/kringen/"


def test_every_button_leads_to_a_page_that_opens(cast: Cast, client: Client) -> None:
    assert way_back(client, "/nl/account/overal-uitloggen/", "http://testserver/nl/account/") == "/nl/account/"
    client.force_login(cast.people["controller"])
    assert client.get("/nl/account/").status_code == 200


def test_a_form_with_a_page_of_its_own_still_leads_to_that_page(db: None, client: Client) -> None:
    assert way_back(client, "/nl/account/", "http://testserver/nl/kringen/") == "/nl/account/"


def test_the_message_does_not_wait_on_another_page(cast: Cast, client: Client) -> None:
    person: Person = cast.people["municipality_coordinator"]
    client.force_login(person)
    session = client.session
    session["pressed_on"] = DOUBLES
    session.save()
    assert ASKED not in client.get("/nl/kringen/").content.decode()
    assert ASKED in client.get(DOUBLES).content.decode()
