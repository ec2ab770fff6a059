"""Who may: every role over every address, against a table that was agreed."""

from __future__ import annotations

import logging
import uuid
from copy import copy
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from http.cookies import SimpleCookie

import pytest
from django.conf import settings
from django.contrib import auth
from django.contrib.auth import get_user as read_user
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.http import HttpRequest
from django.template.backends.django import Template
from django.test import Client
from django.urls import resolve

from leercyclus.web.accounts import middleware
from leercyclus.web.accounts.gate import MARK, is_marked
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.people.models import Person
from leercyclus.web.people.roles import Role
from tests.cast import Cast
from tests.contract.tracked import ROOT
from tests.samples import ARGUMENTS
from tests.signed_in import sign_in
from tools.routes import ARGUMENT, Route, routes

TABLE = ROOT / "tests/contract/access.txt"
WALKERS = ("", *(role.value for role in Role), "enschede", "dordrecht", "deventer")
"""A visitor, somebody in every role in Zwolle, and the coordinators of another member, one invited, and none."""
MARKS = {
    HTTPStatus.NOT_FOUND: ".",
    HTTPStatus.FORBIDDEN: "x",
    HTTPStatus.OK: "v",
    HTTPStatus.METHOD_NOT_ALLOWED: "-",
    HTTPStatus.UNPROCESSABLE_ENTITY: "v",
    HTTPStatus.CONFLICT: "v",
}
MEANING = """# Who may open (first sign) and send (second sign) every address, one column a walker.
# v yes, > to the page for signing in, x known but not allowed, . as if it did not exist, - not this way, o led on
# Is a change meant? Then: .venv/bin/pytest tests/pages/test_access.py --agree-access
"""


def guarded_routes() -> tuple[Route, ...]:
    """List the addresses in Dutch; English ones lead to the same views."""
    return tuple(route for route in routes(("nl",)) if route.path.startswith("/nl/"))


@dataclass
class Walker:
    """Somebody who tries every address: signed in once, and again after an address that signs out."""

    client: Client
    cookies: SimpleCookie

    @classmethod
    def of(cls, cast: Cast, who: str) -> Walker:
        """Let somebody of the cast walk."""
        client = Client()
        sign_in(client, cast, who)
        return cls(client, copy(client.cookies))

    def mark(self, address: str, method: str) -> str:
        """Ask for an address, undo what it changed, and give the sign of the answer."""
        self.client.cookies = copy(self.cookies)
        with transaction.atomic():
            response = self.client.get(address) if method == "GET" else self.client.post(address, {})
            transaction.set_rollback(True)
        if response.status_code in MARKS:
            return MARKS[HTTPStatus(response.status_code)]
        assert response.status_code == HTTPStatus.FOUND, f"{method} {address}: {response.status_code}"
        return ">" if "/inloggen/" in response.headers["Location"] else "o"


def walk(walkers: list[Walker], route: Route) -> str:
    """Write the line of one address: for every walker what opening and what sending gives."""
    address = route.example(ARGUMENTS)
    if getattr(resolve(address).func, MARK, "") == "open":
        return f"{route.name:28}open to all"
    signs = [walker.mark(address, "GET") + walker.mark(address, "POST") for walker in walkers]
    return f"{route.name:28}{' '.join(signs)}"


@pytest.fixture
def unwritten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the pages unwritten, and the log of refusals: who may is decided before, and thousands take minutes.

    Who somebody is and what they hold is read at the first address: whatever an address changes is undone before the
    next.
    """
    known: dict[str, Person | AnonymousUser] = {}

    def get_user(request: HttpRequest) -> Person | AnonymousUser:
        key = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
        if key not in known:
            known[key] = read_user(request)
        return copy(known[key])  # a view may write on it

    monkeypatch.setattr(Template, "render", lambda *_given, **_named: "")
    monkeypatch.setattr(logging.getLogger("django.request"), "disabled", True)
    monkeypatch.setattr(middleware, "actor_for", cache(actor_for))
    monkeypatch.setattr(auth, "get_user", get_user)


def test_every_role_over_every_address_gives_what_was_agreed(
    cast: Cast, unwritten: None, request: pytest.FixtureRequest
) -> None:
    lines = [f"#{'':27}{' '.join(f'{number:<2}' for number, _ in enumerate(WALKERS))}"]
    people = [Walker.of(cast, who) for who in WALKERS]
    walkers = [f"# {number}: {who or 'visitor'}" for number, who in enumerate(WALKERS)]
    lines = [*MEANING.splitlines(), *walkers, *lines, *(walk(people, route) for route in guarded_routes())]
    if request.config.getoption("--agree-access"):
        TABLE.write_text("\n".join(line.rstrip() for line in lines) + "\n", encoding="utf-8")
    assert TABLE.read_text(encoding="utf-8").splitlines() == [line.rstrip() for line in lines]


def test_every_view_says_who_may_come_in() -> None:
    unmarked = [route for route in routes(("nl",)) if not is_marked(resolve(route.example(ARGUMENTS)).func)]
    assert unmarked == []


@pytest.mark.parametrize("who", ["network_administrator", "circle_coordinator", "deventer"])
def test_a_guessed_id_answers_like_one_that_is_not_yours(cast: Cast, unwritten: None, who: str) -> None:
    client = Client()
    sign_in(client, cast, who)
    told = []
    for route in guarded_routes():
        names = [name for name in ARGUMENT.findall(route.path) if _is_id(ARGUMENTS[name])]
        guessed = route.example({**ARGUMENTS, **{name: str(uuid.uuid4()) for name in names}})
        if names and client.get(guessed).status_code != HTTPStatus.NOT_FOUND:
            told.append(route.path)
    assert told == []


def _is_id(text: str) -> bool:
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True
