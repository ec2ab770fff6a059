"""How somebody of the cast comes in during these tests: by a code from the outbox, or by an issuer and back."""

from __future__ import annotations

import re
from typing import Any

import requests
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from bs4 import BeautifulSoup
from django.test import Client

from leercyclus.web.accounts.models import Domain, Issuer
from leercyclus.web.accounts.sealed import seal
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Organisation
from tests.oidc_issuer import CLIENT, SECRET, OidcIssuer

CODE = re.compile(r"\b[A-Z]{4}-[A-Z]{4}\b")


def ask_code(client: Client, address: str, following: str = "") -> Any:  # noqa: ANN401 - the answer of Django's client
    """Type an address on the page for signing in."""
    question = f"?next={following}" if following else ""
    return client.post(f"/nl/inloggen/{question}", {"email": address})


def newest_mail() -> Message:
    """Give the newest mail in the outbox."""
    found = Message.objects.order_by("-created_at").first()
    assert found is not None, "the outbox is empty"
    return found


def mailed_code() -> str:
    """Give the code in the newest mail."""
    return str(CODE.findall(newest_mail().body)[0])


def come_in(client: Client, address: str) -> None:
    """Sign in by a code by mail."""
    ask_code(client, address)
    client.post("/nl/inloggen/code/", {"code": mailed_code()})


def is_in(client: Client) -> bool:
    """Tell whether somebody is signed in."""
    return "_auth_user_id" in client.session


def app_code(secret: str) -> str:
    """Give the code that an app shows now for a secret."""
    counter = list(yield_hotp_counters_from_time())[1]
    return str(format_hotp_value(hotp_value(secret, counter)))


def bind(running: OidcIssuer, slug: str, organisation: Organisation, *domains: str, vouches: bool = False) -> Issuer:
    """Put a running issuer in the database, bound to mail domains."""
    issuer = Issuer.objects.create(
        organisation=organisation,
        slug=slug,
        name=f"Gemeente {organisation.name}",
        server_url=running.url,
        client_id=CLIENT,
        client_secret=seal(SECRET),
        vouches=vouches,
    )
    Domain.objects.bulk_create(Domain(name=name, issuer=issuer) for name in domains)
    return issuer


def led_to(client: Client, slug: str, following: str = "") -> str:
    """Press the button of an organisation, and give the address at the issuer to which the page leads."""
    question = f"?next={following}" if following else ""
    page = client.post(f"/nl/inloggen/bij/{slug}/{question}")
    assert page.status_code == 200, page.content.decode()
    link = BeautifulSoup(page.content, "html.parser").select_one("main a.utrecht-button-link")
    assert link is not None
    assert page.headers["Refresh"] == f"0; url={link['href']}"
    return str(link["href"])


def sent_back(address: str) -> str:
    """Sign in at the issuer, and give the path and question with which it sends the browser back."""
    answer = requests.get(address, allow_redirects=False, timeout=10)
    assert answer.status_code == 302
    return answer.headers["Location"].removeprefix("http://testserver")


def dance(client: Client, slug: str, following: str = "") -> Any:  # noqa: ANN401 - the answer of Django's client
    """Go to an issuer and back."""
    return client.get(sent_back(led_to(client, slug, following)))
