"""Sign in by a code by mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.test import Client

from leercyclus.web.accounts.account_actions import switch_factor_on
from leercyclus.web.accounts.sign_in_actions import MINUTES
from leercyclus.web.audit.models import Line
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.oidc_issuer import OidcIssuer
from tests.pages.client import Pages
from tests.web.accounts.knocking import app_code, ask_code, bind, come_in, is_in, mailed_code, newest_mail

ADDRESS = "controller@zwolle.example"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture(autouse=True)
def _no_limits_of_before() -> Iterator[None]:
    """Forget how often other tests asked for a code."""
    cache.clear()
    yield
    cache.clear()


def mails() -> int:
    """Count the mails with a code, or about one."""
    return Message.objects.filter(kind="sign_in_code").count()


def told(client: Client, address: str) -> str:
    """Give what the page says after an address was typed, without the address, tokens and codes."""
    page = client.post("/nl/inloggen/", {"email": address}, follow=True)
    text = BeautifulSoup(page.content, "html.parser").get_text(" ").replace(address, "…")
    return f"{page.status_code} {page.request['PATH_INFO']} {' '.join(text.split())}"


def test_a_code_lets_somebody_in_and_leads_where_one_wanted(cast: Cast) -> None:
    client = Client()
    answer = ask_code(client, "Controller@Zwolle.example", "/nl/account/")
    assert answer.headers["Location"] == "/nl/inloggen/code/?next=%2Fnl%2Faccount%2F"
    last = client.post(answer.headers["Location"], {"code": mailed_code().replace("-", " ").lower()})
    assert (is_in(client), last.headers["Location"]) == (True, "/nl/account/")
    line = Line.objects.get(what="account.signed_in")
    assert (line.facts, line.actor) == ({"how": "code", "second_factor": False}, cast.people["controller"].pk)


def test_without_a_wish_one_comes_to_the_own_circles(cast: Cast) -> None:
    client = Client()
    ask_code(client, ADDRESS)
    answer = client.post("/en/inloggen/code/", {"code": mailed_code()})
    assert answer.headers["Location"] == "/en/kringen/"


@pytest.mark.parametrize("elsewhere", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])
def test_nobody_is_led_to_another_site(cast: Cast, elsewhere: str) -> None:
    client = Client()
    ask_code(client, ADDRESS, elsewhere)
    answer = client.post(f"/nl/inloggen/code/?next={elsewhere}", {"code": mailed_code()})
    assert answer.headers["Location"] == "/nl/kringen/"


def test_the_mail_is_in_the_language_of_its_reader(cast: Cast) -> None:
    Person.objects.filter(email=ADDRESS).update(language="en")
    ask_code(Client(), ADDRESS)
    mail = newest_mail()
    assert (mail.language, mail.kind, mail.address, mail.due_at) == ("en", "sign_in_code", ADDRESS, None)
    assert mail.subject == f"Your code: {mailed_code()}"
    assert f"for {MINUTES} minutes" in mail.body


def test_every_request_has_a_mail_of_its_own(cast: Cast) -> None:
    client = Client()
    ask_code(client, ADDRESS)
    first = mailed_code()
    ask_code(client, ADDRESS)
    assert mails() == 2
    assert client.post("/nl/inloggen/code/", {"code": first}).status_code == 422
    client.post("/nl/inloggen/code/", {"code": mailed_code()})
    assert is_in(client)


def test_the_page_says_the_same_for_an_address_that_we_do_not_know(cast: Cast) -> None:
    Person.objects.filter(email="host@zwolle.example").update(is_active=False)
    known = told(Client(), ADDRESS)
    assert known.startswith("200 /nl/inloggen/code/")
    assert told(Client(), "nobody@zwolle.example") == known
    assert told(Client(), "host@zwolle.example") == known


def test_an_address_that_we_do_not_know_is_told_so_by_mail(cast: Cast) -> None:
    client = Client()
    ask_code(client, "nobody@zwolle.example")
    mail = newest_mail()
    assert mail.subject == "Leercyclus kent dit adres niet"
    assert "coördinator van je gemeente" in mail.body
    assert re.search(r"[A-Z]{4}-[A-Z]{4}", mail.body) is None
    assert client.post("/nl/inloggen/code/", {"code": ""}).status_code == 422
    assert not is_in(client)


def without_role(person: Person) -> None:
    person.grants.all().delete()
    person.delegations.all().delete()


@pytest.mark.parametrize("change", ["inactive", "merged", "no role"])
def test_who_may_not_come_in_gets_no_code(cast: Cast, change: str) -> None:
    person = cast.people["controller"]
    if change == "no role":
        without_role(person)
    else:
        rows = Person.objects.filter(pk=person.pk)
        rows.update(**({"is_active": False} if change == "inactive" else {"merged_into": cast.people["host"]}))
    ask_code(Client(), ADDRESS)
    assert newest_mail().subject == "Leercyclus kent dit adres niet"


def test_who_loses_the_last_role_between_mail_and_code_does_not_come_in(cast: Cast) -> None:
    client = Client()
    ask_code(client, ADDRESS)
    without_role(cast.people["controller"])
    assert client.post("/nl/inloggen/code/", {"code": mailed_code()}).status_code == 403
    assert not is_in(client)


def test_after_three_wrong_codes_the_right_one_is_worth_nothing(cast: Cast) -> None:
    client = Client()
    ask_code(client, ADDRESS)
    code = mailed_code()
    pages = [client.post("/nl/inloggen/code/", {"code": "XXXX-XXXX"}) for _ in range(3)]
    assert [page.status_code for page in pages] == [422, 422, 422]
    assert "Vraag een nieuwe code" in pages[-1].content.decode()
    client.post("/nl/inloggen/code/", {"code": code})
    assert not is_in(client)


def test_a_code_is_too_old_after_ten_minutes(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client()
    ask_code(client, ADDRESS)
    session = client.session
    session["account_login"]["state"]["stages"]["login_by_code"]["data"]["at"] -= 60 * MINUTES + 1
    session.save()
    assert client.post("/nl/inloggen/code/", {"code": mailed_code()}).headers["Location"] == "/nl/inloggen/"
    assert not is_in(client)


def test_a_code_is_good_in_the_browser_that_asked_for_it_only(cast: Cast) -> None:
    ask_code(Client(), ADDRESS)
    other = Client()
    other.post("/nl/inloggen/code/", {"code": mailed_code()})
    assert not is_in(other)


def test_the_sixth_request_for_an_address_within_a_quarter_waits(cast: Cast) -> None:
    client = Client()
    assert [ask_code(client, ADDRESS).status_code for _ in range(6)] == [302] * 5 + [429]
    assert mails() == 5


def test_an_address_with_a_typing_error_is_told_what_was_expected(pages: Pages) -> None:
    page = pages.post("/nl/inloggen/", {"email": "controller"}, status=422)
    assert "naam@gemeente.nl" in page.one(".lc-fout").get_text()


def test_a_second_press_asks_for_one_code(cast: Cast) -> None:
    client = Client()
    for _ in range(2):
        client.post("/nl/inloggen/", {"email": ADDRESS, "once": "one-and-the-same"})
    assert mails() == 1


@pytest.mark.parametrize("address", [ADDRESS, "nobody@zwolle.example"])
def test_where_an_organisation_has_an_issuer_its_button_comes_instead_of_a_code(cast: Cast, address: str) -> None:
    bind(OidcIssuer(), "zwolle", cast.zwolle, "zwolle.example")
    page = Client().post("/nl/inloggen/?next=/nl/account/", {"email": address})
    form = BeautifulSoup(page.content, "html.parser").select_one("main form")
    assert form is not None
    assert form["action"] == "/nl/inloggen/bij/zwolle/?next=%2Fnl%2Faccount%2F"
    assert mails() == 0


def test_the_second_step_comes_after_the_code(cast: Cast) -> None:
    switch_factor_on(actor=Actor(cast.people["controller"].pk), secret=SECRET)
    client = Client()
    ask_code(client, ADDRESS)
    answer = client.post("/nl/inloggen/code/?next=/nl/account/", {"code": mailed_code()})
    assert (is_in(client), answer.headers["Location"]) == (False, "/nl/inloggen/tweede-stap/")
    assert client.post("/nl/inloggen/tweede-stap/", {"code": "000000"}).status_code == 422
    last = client.post("/nl/inloggen/tweede-stap/", {"code": app_code(SECRET)})
    assert (is_in(client), last.headers["Location"]) == (True, "/nl/account/")


def test_the_second_step_is_not_tried_without_end(cast: Cast) -> None:
    switch_factor_on(actor=Actor(cast.people["controller"].pk), secret=SECRET)
    client = Client()
    ask_code(client, ADDRESS)
    client.post("/nl/inloggen/code/", {"code": mailed_code()})
    tries = [client.post("/nl/inloggen/tweede-stap/", {"code": "000000"}).status_code for _ in range(6)]
    assert tries == [422] * 5 + [429]
    assert client.post("/nl/inloggen/tweede-stap/", {"code": app_code(SECRET)}).status_code == 429


def test_a_code_of_the_app_is_good_once(cast: Cast) -> None:
    switch_factor_on(actor=Actor(cast.people["controller"].pk), secret=SECRET)
    code = app_code(SECRET)
    clients = [Client(), Client()]
    for client in clients:
        ask_code(client, ADDRESS)
        client.post("/nl/inloggen/code/", {"code": mailed_code()})
        client.post("/nl/inloggen/tweede-stap/", {"code": code})
    assert [is_in(client) for client in clients] == [True, False]


def test_a_form_that_waits_is_there_after_signing_in(cast: Cast) -> None:
    client = Client()
    client.post("/nl/account/", {"name": "Controller sociaal, Zwolle", "language": "nl"})
    come_in(client, ADDRESS)
    assert "Controller sociaal, Zwolle" in client.get("/nl/account/").content.decode()


def test_signing_out_needs_a_press_and_is_written_down(cast: Cast, pages: Pages) -> None:
    client = pages.client
    client.force_login(cast.people["controller"])
    pages.get("/nl/uitloggen/")
    assert is_in(client)
    assert "Je bent uitgelogd" in pages.post("/nl/uitloggen/", {}).text
    assert not is_in(client)
    assert Line.objects.get(what="account.signed_out").person == cast.people["controller"].pk


def test_the_session_lasts_two_weeks(cast: Cast) -> None:
    client = Client()
    come_in(client, ADDRESS)
    assert client.session.get_expiry_age() == 14 * 24 * 3600


def test_no_line_holds_an_address_or_a_code(cast: Cast) -> None:
    client = Client()
    come_in(client, ADDRESS)
    client.post("/nl/uitloggen/")
    assert "@" not in "".join(f"{line.facts}{line.thing}" for line in Line.objects.all())


def test_allauths_own_pages_are_not_there(client: Client) -> None:
    for path in ("accounts/login/", "accounts/signup/", "inloggen/signup/", "accounts/password/reset/"):
        assert client.get(f"/nl/{path}").status_code == 404
