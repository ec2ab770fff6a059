"""Two real issuers on this machine, one of which lies: there and back, and who is let in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jwt
import pytest
from allauth.socialaccount.models import SocialAccount, SocialToken
from cryptography.hazmat.primitives.asymmetric import rsa
from django.test import Client

from leercyclus.web.accounts.issuer_actions import Wanted, change_issuer
from leercyclus.web.accounts.models import Domain, Issuer
from leercyclus.web.accounts.parked import PARKED
from leercyclus.web.audit.models import Line
from leercyclus.web.people.models import Person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.oidc_issuer import OidcIssuer, running_issuer
from tests.web.accounts.knocking import app_code, bind, dance, is_in, led_to, sent_back

ADDRESS = "controller@zwolle.example"


@pytest.fixture
def zwolle(cast: Cast) -> Iterator[OidcIssuer]:
    """Run the issuer of Zwolle, that tells the truth."""
    with running_issuer() as running:
        bind(running, "zwolle", cast.zwolle, "zwolle.example")
        running.claims = {"sub": "z-1", "email": ADDRESS, "email_verified": True}
        yield running


@pytest.fixture
def enschede(cast: Cast) -> Iterator[OidcIssuer]:
    """Run the issuer of Enschede, that says that somebody of Zwolle signed in there."""
    with running_issuer() as running:
        bind(running, "enschede", cast.enschede, "enschede.example")
        running.claims = {"sub": "e-1", "email": ADDRESS, "email_verified": True}
        yield running


def reasons() -> list[object]:
    """Give the reasons of the refusals that were written down."""
    return [line.facts["reason"] for line in Line.objects.filter(what="issuer.refused")]


def test_somebody_of_the_organisation_comes_in_and_goes_where_one_wanted(zwolle: OidcIssuer, cast: Cast) -> None:
    client = Client()
    answer = dance(client, "zwolle", "/nl/account/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/nl/account/")
    assert client.session["_auth_user_id"] == str(cast.people["controller"].pk)
    line = Line.objects.get(what="account.signed_in")
    assert (line.facts, line.person) == ({"how": "issuer", "second_factor": False}, cast.people["controller"].pk)


def test_nothing_is_kept_but_the_subject(zwolle: OidcIssuer) -> None:
    dance(Client(), "zwolle")
    account = SocialAccount.objects.get()
    assert (account.provider, account.uid, account.extra_data) == ("zwolle", "z-1", {})
    assert SocialToken.objects.count() == 0


def test_the_way_there_asks_for_a_code_with_a_challenge_a_state_and_a_nonce(zwolle: OidcIssuer) -> None:
    sent_back(led_to(Client(), "zwolle"))
    asked = zwolle.asked[0]
    assert (asked["response_type"], asked["code_challenge_method"]) == ("code", "S256")
    assert set(asked["scope"].split()) == {"openid", "profile", "email"}
    assert asked["redirect_uri"] == "http://testserver/inloggen/terug/zwolle/"
    assert min(len(asked["state"]), len(asked["nonce"])) >= 16


def test_the_address_of_the_page_cannot_ask_for_more(zwolle: OidcIssuer) -> None:
    client = Client()
    client.post("/nl/inloggen/bij/zwolle/?scope=files&auth_params=prompt%3Dnone&process=connect")
    sent_back(led_to(client, "zwolle", "https://elsewhere.example/"))
    assert "files" not in zwolle.asked[0]["scope"]
    assert "prompt" not in zwolle.asked[0]


def test_an_issuer_may_not_name_an_address_of_anothers_domain(
    zwolle: OidcIssuer, enschede: OidcIssuer, cast: Cast
) -> None:
    client = Client()
    answer = dance(client, "enschede")
    assert answer.status_code == 403
    assert "Dat mag alleen een andere organisatie zeggen" in answer.content.decode()
    assert (is_in(client), SocialAccount.objects.count(), reasons()) == (False, 0, ["other_domain"])


def test_a_known_subject_that_is_given_anothers_address_is_refused(zwolle: OidcIssuer, enschede: OidcIssuer) -> None:
    enschede.claims = {"sub": "e-1", "email": "enschede@enschede.example", "email_verified": True}
    dance(Client(), "enschede")
    enschede.claims["email"] = ADDRESS
    client = Client()
    assert dance(client, "enschede").status_code == 403
    assert (is_in(client), reasons()) == (False, ["other_domain"])


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        pytest.param({"email_verified": False}, "unverified", id="says that it did not check the address"),
        pytest.param({"email_verified": "false"}, "unverified", id="says so in words"),
        pytest.param({"email_verified": True, "xms_edov": False}, "unverified", id="says yes and no"),
        pytest.param({"email": "controller@elders.example"}, "unbound_domain", id="a domain of nobody"),
        pytest.param({"email": "controller@zwolle.example@elders.example"}, "unbound_domain", id="a domain within"),
        pytest.param({"email": "controller@sub.zwolle.example"}, "unbound_domain", id="a part of the domain"),
    ],
)
def test_a_new_subject_with_an_address_that_is_not_believed_is_refused(
    zwolle: OidcIssuer, changed: dict[str, Any], reason: str
) -> None:
    zwolle.claims.update(changed)
    client = Client()
    assert dance(client, "zwolle").status_code == 403
    assert (is_in(client), SocialAccount.objects.count(), reasons()) == (False, 0, [reason])


def test_an_issuer_that_says_nothing_of_checking_is_believed_only_where_an_administrator_says_so(
    zwolle: OidcIssuer,
) -> None:
    del zwolle.claims["email_verified"]
    client = Client()
    assert dance(client, "zwolle").status_code == 403
    Issuer.objects.filter(slug="zwolle").update(vouches=True)
    assert dance(client, "zwolle").status_code == 302
    assert is_in(client)


def test_entra_says_in_its_own_way_that_an_address_was_checked(zwolle: OidcIssuer) -> None:
    del zwolle.claims["email_verified"]
    zwolle.claims["xms_edov"] = "1"
    client = Client()
    dance(client, "zwolle")
    assert is_in(client)


FORGERIES: dict[str, dict[str, Any]] = {
    "meant for another": {"aud": "somebody-else"},
    "meant for several": {"aud": ["leercyclus", "somebody-else"]},
    "of another issuer": {"iss": "https://login.enschede.example"},
    "too old": {"exp": 1},
    "a nonce of before": {"nonce": "of-an-earlier-sign-in"},
    "no nonce": {"nonce": None},
}


@pytest.mark.parametrize("changed", FORGERIES.values(), ids=FORGERIES)
def test_a_token_that_is_not_for_this_sign_in_is_refused(zwolle: OidcIssuer, changed: dict[str, Any]) -> None:
    zwolle.mend = lambda claims: {name: value for name, value in {**claims, **changed}.items() if value is not None}
    client = Client()
    answer = dance(client, "zwolle")
    assert answer.status_code == 403
    assert "niet kunnen vertrouwen" in answer.content.decode()
    assert not is_in(client)


def test_a_token_signed_with_another_key_is_refused(zwolle: OidcIssuer) -> None:
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    zwolle.sign = lambda claims: jwt.encode(claims, other, algorithm="RS256", headers={"kid": "one"})
    client = Client()
    assert dance(client, "zwolle").status_code == 403
    assert not is_in(client)


@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")
@pytest.mark.parametrize("algorithm", ["none", "HS256"])
def test_a_token_without_a_signature_of_the_issuer_alone_is_refused(zwolle: OidcIssuer, algorithm: str) -> None:
    key = "" if algorithm == "none" else "a key that everybody can read on the page of the issuer"
    zwolle.sign = lambda claims: jwt.encode(claims, key, algorithm=algorithm, headers={"kid": "one"})
    client = Client()
    assert dance(client, "zwolle").status_code == 403
    assert not is_in(client)


def test_an_answer_to_the_question_of_another_browser_is_refused(zwolle: OidcIssuer) -> None:
    back = sent_back(led_to(Client(), "zwolle"))
    victim = Client()
    assert victim.get(back).status_code == 403
    assert not is_in(victim)


def test_an_answer_is_good_once(zwolle: OidcIssuer) -> None:
    client = Client()
    back = sent_back(led_to(client, "zwolle"))
    client.get(back)
    client.post("/nl/uitloggen/")
    assert client.get(back).status_code == 403
    assert not is_in(client)


def test_an_answer_of_one_issuer_is_no_answer_of_another(zwolle: OidcIssuer, enschede: OidcIssuer) -> None:
    client = Client()
    back = sent_back(led_to(client, "enschede"))
    assert client.get(back.replace("/enschede/", "/zwolle/")).status_code == 403
    assert not is_in(client)


def test_who_is_known_comes_in_by_the_subject_and_is_told_of_another_address(zwolle: OidcIssuer, cast: Cast) -> None:
    dance(Client(), "zwolle")
    zwolle.claims["email"] = "nieuwe.naam@zwolle.example"
    client = Client()
    dance(client, "zwolle")
    assert client.session["_auth_user_id"] == str(cast.people["controller"].pk)
    assert "Hier is het controller@zwolle.example, en dat blijft zo" in client.get("/nl/account/").content.decode()
    assert Person.objects.get(pk=cast.people["controller"].pk).email == ADDRESS


def test_another_account_that_got_the_address_is_not_let_in_as_the_person_of_before(zwolle: OidcIssuer) -> None:
    dance(Client(), "zwolle")
    zwolle.claims["sub"] = "z-2"
    client = Client()
    answer = dance(client, "zwolle")
    assert "hoort hier bij een ander account" in answer.content.decode()
    assert (is_in(client), reasons()) == (False, ["tied"])


def test_nobody_is_made_for_an_address_that_is_unknown(zwolle: OidcIssuer) -> None:
    zwolle.claims["email"] = "onbekend@zwolle.example"
    before = Person.objects.count()
    answer = dance(Client(), "zwolle")
    assert "Dat adres kennen we niet" in answer.content.decode()
    assert Person.objects.count() == before


def test_who_has_no_role_any_more_is_not_let_in(zwolle: OidcIssuer, cast: Cast) -> None:
    dance(Client(), "zwolle")
    cast.people["controller"].grants.all().delete()
    cast.people["controller"].delegations.all().delete()
    client = Client()
    assert "geen rol" in dance(client, "zwolle").content.decode()
    assert not is_in(client)


def test_who_was_merged_comes_in_as_the_record_that_went_on(zwolle: OidcIssuer, cast: Cast) -> None:
    dance(Client(), "zwolle")
    Person.objects.filter(pk=cast.people["controller"].pk).update(merged_into=cast.people["host"])
    client = Client()
    dance(client, "zwolle")
    assert client.session["_auth_user_id"] == str(cast.people["host"].pk)


def test_an_address_that_the_token_lacks_is_asked_for_and_must_be_of_the_same_subject(zwolle: OidcIssuer) -> None:
    zwolle.mend = lambda claims: {name: value for name, value in claims.items() if "email" not in name}
    zwolle.told = {"sub": "somebody else", "email": ADDRESS, "email_verified": True}
    client = Client()
    assert dance(client, "zwolle").status_code == 403
    zwolle.told = None
    assert dance(client, "zwolle").status_code == 302
    assert is_in(client)


def test_an_issuer_that_calls_itself_otherwise_is_not_asked(zwolle: OidcIssuer) -> None:
    Issuer.objects.filter(slug="zwolle").update(server_url=zwolle.url.replace("127.0.0.1", "localhost"))
    answer = Client().post("/nl/inloggen/bij/zwolle/")
    assert answer.status_code == 503
    assert zwolle.asked == []


def test_an_issuer_that_does_not_answer_is_told(cast: Cast) -> None:
    with running_issuer() as running:
        bind(running, "zwolle", cast.zwolle, "zwolle.example")
    answer = Client().post("/en/inloggen/bij/zwolle/")
    assert answer.status_code == 503
    assert "Try again later" in answer.content.decode()


def test_the_language_of_the_beginning_is_that_of_the_end(zwolle: OidcIssuer) -> None:
    zwolle.claims["email"] = "unknown@zwolle.example"
    client = Client()
    page = client.post("/en/inloggen/bij/zwolle/")
    back = sent_back(page.headers["Refresh"].removeprefix("0; url="))
    assert "We do not know that address" in client.get(back).content.decode()


def test_a_second_step_comes_after_the_issuer_too(zwolle: OidcIssuer, cast: Cast) -> None:
    secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    from leercyclus.web.accounts.account_actions import switch_factor_on
    from leercyclus.web.people.roles import Actor

    switch_factor_on(actor=Actor(cast.people["controller"].pk), secret=secret)
    client = Client()
    answer = dance(client, "zwolle", "/nl/account/")
    assert answer.headers["Location"].endswith("/inloggen/tweede-stap/")
    assert not is_in(client)
    last = client.post(answer.headers["Location"], {"code": app_code(secret)})
    assert (is_in(client), last.headers["Location"]) == (True, "/nl/account/")
    assert Line.objects.get(what="account.signed_in").facts == {"how": "issuer", "second_factor": True}


def test_a_form_that_waits_is_there_after_coming_in_by_an_issuer(zwolle: OidcIssuer) -> None:
    client = Client()
    client.post("/nl/account/", {"name": "Controller sociaal, Zwolle", "language": "nl"})
    dance(client, "zwolle", "/nl/account/")
    assert PARKED in client.session
    assert "Controller sociaal, Zwolle" in client.get("/nl/account/").content.decode()


def test_an_issuer_that_is_switched_off_has_no_page(zwolle: OidcIssuer) -> None:
    Issuer.objects.update(is_active=False)
    assert Client().get("/nl/inloggen/bij/zwolle/").status_code == 404
    assert Client().get("/inloggen/terug/zwolle/?code=x&state=y").status_code == 404


def test_who_came_by_an_issuer_is_out_when_it_is_switched_off(zwolle: OidcIssuer, cast: Cast) -> None:
    client = Client()
    dance(client, "zwolle")
    assert client.get("/nl/account/").status_code == 200
    row = Issuer.objects.get(slug="zwolle")
    wanted = Wanted(row.name, row.server_url, row.client_id, "", ("zwolle.example",), row.vouches, is_active=False)
    change_issuer(actor=Actor(), issuer=row.pk, version=row.version, wanted=wanted)
    assert client.get("/nl/account/").status_code == 302


def test_an_issuer_that_lost_a_domain_no_longer_speaks_for_who_is_in_it(zwolle: OidcIssuer, cast: Cast) -> None:
    dance(Client(), "zwolle")
    Domain.objects.filter(name="zwolle.example").update(issuer=Issuer.objects.get(slug="proef"))
    zwolle.claims = {"sub": "z-1"}
    client = Client()
    dance(client, "zwolle")
    assert not is_in(client)
    assert reasons() == ["other_domain"]
