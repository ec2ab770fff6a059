"""The second step: on with a picture, off with a code, codes for when the app is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client

from leercyclus.web.accounts.account_queries import has_second_factor, recovery_codes
from leercyclus.web.accounts.factor_views import FRESH
from leercyclus.web.audit.models import Line
from tests.cast import Cast
from tests.pages.client import Page, Pages
from tests.web.accounts.knocking import app_code, ask_code, is_in, mailed_code

ADDRESS = "controller@zwolle.example"
FACTOR = "/nl/account/tweede-stap/"


@pytest.fixture(autouse=True)
def _no_limits_of_before() -> Iterator[None]:
    """Forget how often other tests typed a code."""
    cache.clear()
    yield
    cache.clear()


def switched_on(pages: Pages, cast: Cast) -> tuple[str, Page]:
    """Switch the second step of the controller on; give its secret and the page that follows."""
    pages.client.force_login(cast.people["controller"])
    secret = pages.get(FACTOR).one(".lc-sleutel").get_text().replace(" ", "")
    return secret, pages.post(FACTOR, {"code": app_code(secret)})


def test_it_goes_on_with_a_code_of_the_app_and_gives_recovery_codes_once(cast: Cast, pages: Pages) -> None:
    _secret, page = switched_on(pages, cast)
    shown = page.texts(".lc-noodcodes code")
    assert shown == recovery_codes(cast.people["controller"].pk)
    assert len(shown) == 10
    session = pages.client.session
    session[FRESH] = 0
    session.save()
    assert pages.get("/nl/account/noodcodes/").texts(".lc-noodcodes code") == []
    assert Line.objects.filter(what="account.factor_on").count() == 1


def test_the_picture_holds_and_another_code_does_not_switch_it_on(cast: Cast, pages: Pages) -> None:
    pages.client.force_login(cast.people["controller"])
    first = pages.get(FACTOR).one(".lc-sleutel").get_text()
    page = pages.post(FACTOR, {"code": "000000"}, status=422)
    assert page.one(".lc-sleutel").get_text() == first
    assert not has_second_factor(cast.people["controller"].pk)


def test_the_database_does_not_hold_the_secret_in_the_open(cast: Cast, pages: Pages) -> None:
    secret, _page = switched_on(pages, cast)
    assert secret not in "".join(str(row.data) for row in Authenticator.objects.all())


def test_it_goes_off_with_a_code_only(cast: Cast, pages: Pages) -> None:
    switched_on(pages, cast)
    pages.post(f"{FACTOR}uit/", {"code": "000000"}, status=422)
    assert has_second_factor(cast.people["controller"].pk)
    pages.post(f"{FACTOR}uit/", {"code": recovery_codes(cast.people["controller"].pk)[0]})
    assert Authenticator.objects.count() == 0


def test_new_recovery_codes_replace_the_old_ones(cast: Cast, pages: Pages) -> None:
    switched_on(pages, cast)
    old = recovery_codes(cast.people["controller"].pk)
    page = pages.post("/nl/account/noodcodes/nieuw/", {"code": old[0]})
    assert len(page.texts(".lc-noodcodes code")) == 10
    assert set(page.texts(".lc-noodcodes code")) & set(old) == set()


def test_a_recovery_code_lets_somebody_in_once(cast: Cast, pages: Pages) -> None:
    switched_on(pages, cast)
    code = recovery_codes(cast.people["controller"].pk)[3]
    came = []
    for _ in range(2):
        client = Client()
        ask_code(client, ADDRESS)
        client.post("/nl/inloggen/code/", {"code": mailed_code()})
        client.post("/nl/inloggen/tweede-stap/", {"code": code})
        came.append(is_in(client))
    assert came == [True, False]


def test_an_administrator_switches_it_off_for_who_lost_all(cast: Cast, pages: Pages) -> None:
    switched_on(pages, cast)
    pages.client.force_login(cast.people["network_administrator"])
    pages.post("/nl/beheer/tweede-stap/", {"email": "host@zwolle.example"}, status=422)
    pages.post("/nl/beheer/tweede-stap/", {"email": ADDRESS})
    assert not has_second_factor(cast.people["controller"].pk)
    line = Line.objects.get(what="account.factor_off")
    assert (line.actor, line.person) == (cast.people["network_administrator"].pk, cast.people["controller"].pk)
