"""What was typed is not lost when the proof of a form is no longer good."""

from __future__ import annotations

from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client

from leercyclus.web.accounts.parked import PARKED
from leercyclus.web.people.models import Person
from tests.cast import Cast

PAGE = "/nl/account/"
OWN = {"Origin": "http://testserver", "Referer": f"http://testserver{PAGE}", "Sec-Fetch-Site": "same-origin"}


def filled(client: Client) -> dict[str, str]:
    """Open the page of the own account, and type another name in its form."""
    form = BeautifulSoup(client.get(PAGE).content, "html.parser").select_one("main form:has(#id_name)")
    assert form is not None
    hidden = {str(field["name"]): str(field["value"]) for field in form.select("input[type=hidden]")}
    return {**hidden, "name": "Controller, net getypt", "language": "nl"}


def test_a_login_in_another_tab_does_not_lose_the_form_in_the_old_one(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.people["controller"])
    typed = filled(client)
    client.logout()
    client.force_login(cast.people["controller"])
    answer = client.post(PAGE, typed, headers=OWN)
    assert (answer.status_code, answer.headers["Location"]) == (302, PAGE)
    assert Person.objects.get(pk=cast.people["controller"].pk).name != "Controller, net getypt"
    again = filled(client)
    page = client.get(PAGE).content.decode()
    assert "Controller, net getypt" not in page, "it is shown once"
    assert client.post(PAGE, again, headers=OWN).status_code == 302
    assert Person.objects.get(pk=cast.people["controller"].pk).name == "Controller, net getypt"


def test_the_form_is_shown_with_what_was_typed(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.people["controller"])
    typed = {**filled(client), "csrfmiddlewaretoken": "x" * 64}
    page = client.post(PAGE, typed, headers=OWN, follow=True).content.decode()
    assert "Controller, net getypt" in page


def test_a_form_from_another_site_is_refused_and_not_kept(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.people["controller"])
    typed = {"name": "Van elders", "language": "nl"}
    elsewhere: tuple[dict[str, str], ...] = (
        {"Origin": "https://elsewhere.example"},
        {"Origin": "http://testserver", "Sec-Fetch-Site": "cross-site"},
        {"Referer": f"http://elsewhere.example{PAGE}"},
        {},
    )
    for headers in elsewhere:
        answer = client.post(PAGE, typed, headers=headers)
        assert answer.status_code == 403, headers
        assert PARKED not in client.session, headers


def test_a_button_without_anything_typed_is_told_that_the_form_expired(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.people["controller"])
    headers = {"Origin": "http://testserver", "Referer": "http://testserver/nl/uitloggen/"}
    assert client.post("/nl/uitloggen/", {"once": "a"}, headers=headers).status_code == 403


def test_a_secret_is_never_kept(cast: Cast) -> None:
    client = Client()
    client.post("/nl/beheer/inlogdiensten/nieuw/", {"name": "Zwolle", "client_secret": "geheim", "code": "1"})
    assert client.session[PARKED]["form"] == "name=Zwolle"


def waits_for(client: Client, cast: Cast, who: str) -> bool:
    """Sign somebody in in the browser of a form that waits, and tell whether it is shown there."""
    person = cast.people[who]
    session = client.session
    session["_auth_user_id"], session["_auth_user_backend"] = str(person.pk), settings.AUTHENTICATION_BACKENDS[0]
    session["_auth_user_hash"] = person.get_session_auth_hash()
    session.save()
    return "Van wie eerst" in client.get(PAGE).content.decode()


def test_what_waits_of_somebody_who_signed_out_is_not_shown_to_the_next(cast: Cast) -> None:
    for who, shown in (("participant", False), ("controller", True)):
        client = Client()
        client.force_login(cast.people["controller"])
        client.post("/nl/uitloggen/")
        client.post(PAGE, {"name": "Van wie eerst", "language": "nl"})
        assert PARKED in client.session
        assert waits_for(client, cast, who) is shown, who


def test_signing_out_takes_along_what_waited(cast: Cast) -> None:
    client = Client()
    client.post(PAGE, {"name": "Van wie eerst", "language": "nl"})
    client.force_login(cast.people["controller"])
    assert PARKED in client.session
    client.post("/nl/uitloggen/")
    assert PARKED not in client.session
