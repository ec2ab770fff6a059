"""Somebody of the cast opens a page: who, and the cookie that says so."""

from __future__ import annotations

from django.test import Client
from django.urls import ResolverMatch, resolve
from django.utils import translation

from leercyclus.web.accounts.gate import MARK
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.samples import AS, USUAL_READER


def reader_of(address: str) -> str:
    """Name who of the cast opens an address in the tests; empty for one that is open to all."""
    match = _match(address)
    if getattr(match.func, MARK, "") == "open":
        return ""
    return AS.get(match.url_name or "", USUAL_READER)


def name_of(address: str) -> str:
    """Give the name of the route of an address."""
    return _match(address).url_name or ""


def _match(address: str) -> ResolverMatch:
    with translation.override("en" if address.startswith("/en/") else "nl"):
        return resolve(address.partition("?")[0])


def sign_in(client: Client, cast: Cast, who: str) -> None:
    """Let the client of a test be somebody of the cast; an empty name is a visitor."""
    if client.cookies:
        client.logout()
    if who:
        client.force_login(cast.people[who])


def session_key(person: Person) -> str:
    """Give the key of a session in which a person is signed in, for the cookie of a browser."""
    client = Client()
    client.force_login(person)
    return client.session.session_key or ""
