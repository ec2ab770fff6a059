"""What people see when something goes wrong. None of these tests may use a database."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpResponseNotAllowed
from django.test import Client, RequestFactory
from django.utils import translation

from leercyclus.web.config import errors
from leercyclus.web.guide import views
from tests.pages.client import Pages

SENTENCES = {
    ("nl", 400): "Dit verzoek kunnen we niet lezen",
    ("en", 400): "We cannot read this request",
    ("nl", 403): "Deze pagina mag je niet zien",
    ("en", 403): "You may not see this page",
    ("nl", 500): "Er ging bij ons iets mis",
    ("en", 500): "Something went wrong on our side",
}
ERRORS = {400: SuspiciousOperation, 403: PermissionDenied, 500: RuntimeError}


@pytest.mark.parametrize(("language", "status"), SENTENCES)
def test_what_goes_wrong_is_said_with_a_way_on(
    client: Client, monkeypatch: pytest.MonkeyPatch, language: str, status: int
) -> None:
    def fail(*_: object) -> None:
        raise ERRORS[status]

    monkeypatch.setattr(views, "render", fail)
    client.raise_request_exception = False
    page = Pages(client).get(f"/{language}/privacy/", status=status)
    assert page.one("h1").get_text(strip=True) == SENTENCES[language, status]
    assert page.soup.select(f"main a[href='/{language}/']")


def test_a_page_that_is_not_there_keeps_the_language_of_the_reader(client: Client) -> None:
    page = Pages(client).get("/en/nowhere/", status=404)
    assert page.one("h1").get_text(strip=True) == "There is nothing at this address"
    assert page.one("#languages a")["href"] == "/nl/nowhere/"


def test_an_unknown_host_is_refused_with_a_page(client: Client) -> None:
    assert client.get("/nl/", headers={"host": "evil.example"}).status_code == 400


def test_a_form_without_proof_is_explained() -> None:
    with translation.override("nl"):
        answer = errors.csrf_failure(RequestFactory().post("/nl/"))
    assert answer.status_code == 403
    assert "Dit formulier is verlopen" in answer.content.decode()


@pytest.mark.parametrize(
    ("language", "title"), [("nl", "Dit adres hoort bij een knop"), ("en", "This address belongs to a button")]
)
def test_who_opens_the_address_of_a_button_is_told_that_nothing_was_done(
    client: Client, monkeypatch: pytest.MonkeyPatch, language: str, title: str
) -> None:
    monkeypatch.setattr(views, "render", lambda *_: HttpResponseNotAllowed(["POST"]))
    page = Pages(client).get(f"/{language}/privacy/", status=405)
    assert page.one("h1").get_text(strip=True) == title
    assert page.response["Allow"] == "POST"
