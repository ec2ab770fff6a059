"""The administration of issuers."""

from __future__ import annotations

import pytest
from allauth.socialaccount.models import SocialAccount
from django.test import Client

from leercyclus.web.accounts.models import Issuer
from leercyclus.web.accounts.sealed import unseal
from leercyclus.web.audit.models import Line
from tests.cast import Cast
from tests.fixed import fixed
from tests.form_samples import ISSUER
from tests.oidc_issuer import running_issuer
from tests.pages.client import Pages
from tests.web.accounts.knocking import bind, dance, is_in

LIST = "/nl/beheer/inlogdiensten/"


@pytest.fixture
def administrator(cast: Cast, pages: Pages) -> Pages:
    """Let an administrator of the network open the pages."""
    pages.client.force_login(cast.people["network_administrator"])
    return pages


def new(**changed: str) -> dict[str, str]:
    """Give a filled form for a new issuer."""
    return {**ISSUER, "organisation": str(fixed("organisation-GM0193")), "slug": "zwolle", **changed}


def test_a_new_issuer_is_there_with_its_domains_and_its_secret_is_sealed(administrator: Pages) -> None:
    page = administrator.post(f"{LIST}nieuw/", new(domains="zwolle.example\n@Ook.Zwolle.example"))
    issuer = Issuer.objects.get(slug="zwolle")
    assert sorted(issuer.domains.values_list("name", flat=True)) == ["ook.zwolle.example", "zwolle.example"]
    assert "geheim" not in issuer.client_secret
    assert unseal(issuer.client_secret) == "geheim"
    assert "http://testserver/inloggen/terug/zwolle/" in page.text
    assert "geheim" not in str(page.one("main #id_client_secret"))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        pytest.param({"server_url": "http://login.zwolle.example"}, "begint met https://", id="not safe on the way"),
        pytest.param({"domains": "zwolle"}, "maildomeinen zoals", id="no domain"),
        pytest.param({"domains": "proef.zwolle.example"}, "Al bij een andere", id="bound to another"),
        pytest.param({"slug": "proef"}, "Kies een ander woord", id="a word that is taken"),
        pytest.param({"is_active": "on", "server_url": "https://127.0.0.1:9"}, "geen antwoord", id="does not answer"),
    ],
)
def test_what_cannot_be_used_is_told_and_nothing_is_saved(
    administrator: Pages, changed: dict[str, str], told: str
) -> None:
    page = administrator.post(f"{LIST}nieuw/", new(**changed), status=422)
    assert told in " ".join(page.texts(".lc-fout"))
    assert not Issuer.objects.filter(slug="zwolle").exists()


def test_an_issuer_in_use_is_asked_how_it_calls_itself(administrator: Pages) -> None:
    with running_issuer() as running:
        administrator.post(f"{LIST}nieuw/", new(server_url=running.url, is_active="on"))
    assert Issuer.objects.get(slug="zwolle").is_active


def test_an_empty_secret_keeps_the_one_we_have(administrator: Pages) -> None:
    administrator.post(f"{LIST}nieuw/", new())
    issuer = Issuer.objects.get(slug="zwolle")
    administrator.post(f"{LIST}{issuer.pk}/", {**ISSUER, "client_secret": "", "name": "Zwolle", "version": "1"})
    issuer.refresh_from_db()
    assert (issuer.name, unseal(issuer.client_secret)) == ("Zwolle", "geheim")
    assert Line.objects.get(what="issuer.changed").facts == {"changed": ["name"], "in_use": False}


def test_who_comes_second_is_told(administrator: Pages) -> None:
    path = f"{LIST}{fixed('issuer')}/"
    Issuer.objects.filter(pk=fixed("issuer")).update(version=2, name="Naam van een ander")
    page = administrator.post(path, {**ISSUER, "version": "1"}, status=409)
    assert "Naam van een ander" in page.text


def test_another_server_knows_nobody_yet(administrator: Pages, cast: Cast) -> None:
    issuer = Issuer.objects.get(pk=fixed("issuer"))
    SocialAccount.objects.create(user=cast.people["host"], provider=issuer.slug, uid="h-1")
    administrator.post(f"{LIST}{issuer.pk}/", {**ISSUER, "server_url": "https://nieuw.zwolle.example", "version": "1"})
    assert SocialAccount.objects.count() == 0


def test_an_address_that_went_to_another_account_is_untied(administrator: Pages, cast: Cast) -> None:
    with running_issuer() as running:
        issuer = bind(running, "zwolle", cast.zwolle, "zwolle.example")
        running.claims = {"sub": "old", "email": "host@zwolle.example", "email_verified": True}
        dance(Client(), "zwolle")
        running.claims["sub"] = "new"
        path = f"{LIST}{issuer.pk}/losmaken/"
        administrator.post(path, {"email": "controller@zwolle.example"}, status=422)
        administrator.post(path, {"email": "host@zwolle.example"})
        client = Client()
        dance(client, "zwolle")
    assert is_in(client)
    assert SocialAccount.objects.get().uid == "new"
