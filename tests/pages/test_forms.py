"""Every form of a signed-in page survives a second press and an expired login."""

from __future__ import annotations

from http import HTTPStatus

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.db import connection
from django.test import Client
from lxml import html

from leercyclus.web.accounts.tokens import ONCE
from tests.cast import Cast
from tests.form_samples import FORMS, WITHOUT
from tests.parts.form_sample import FormSample
from tests.samples import ARGUMENTS
from tests.signed_in import reader_of, sign_in
from tools.routes import routes

PATHS = {route.name: route.example(ARGUMENTS) for route in routes(("nl",)) if route.path.startswith("/nl/")}
CASES = [
    pytest.param(name, sample, id=f"{name}-{number}")
    for name, samples in FORMS.items()
    for number, sample in enumerate(samples, 1)
]
GROWS_ANYWAY = {"Session", "Submission"}
FORM = f"//main//form[@method='post'][.//input[@name='{ONCE}']]"


def hidden_of(client: Client, path: str) -> dict[str, str]:
    """Give the hidden fields of the first form on a page that carries a token, such as the version of what it changes.

    A page that only takes a form has a fresh token.
    """
    content = client.get(path).content
    forms = html.document_fromstring(content).xpath(FORM) if content else []
    hidden = forms[0].xpath(".//input[@type='hidden']") if forms else []
    found = {field.get("name"): field.get("value", "") for field in hidden}
    found.pop("csrfmiddlewaretoken", None)
    return {ONCE: "a-token-of-a-button-elsewhere", **found}


def counts() -> dict[str, int]:
    """Count the rows of every table but those that grow by looking; all in one question, for there are many tables."""
    tables = [model._meta.db_table for model in apps.get_models() if model.__name__ not in GROWS_ANYWAY]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(f"SELECT '{name}', COUNT(*) FROM {name}" for name in tables))
        return dict(cursor.fetchall())


@pytest.mark.parametrize(("name", "sample"), CASES)
def test_a_form_that_is_sent_twice_is_carried_out_once(cast: Cast, name: str, sample: FormSample) -> None:
    client = Client()
    sign_in(client, cast, sample.who or reader_of(PATHS[name]))
    hidden = hidden_of(client, PATHS[name])
    typed = {**hidden, **sample.typed, ONCE: hidden[ONCE]}
    first = client.post(PATHS[name], typed)
    assert first.status_code == HTTPStatus.FOUND, BeautifulSoup(first.content, "html.parser").select_one("main")
    after = counts()
    again = client.post(PATHS[name], typed)
    assert (again.status_code, again.headers["Location"]) == (first.status_code, first.headers["Location"])
    assert counts() == after


@pytest.mark.parametrize(("name", "sample"), CASES)
def test_what_was_typed_is_there_after_signing_in_again(cast: Cast, name: str, sample: FormSample) -> None:
    client = Client()
    who = sample.who or reader_of(PATHS[name])
    before = counts()
    answer = client.post(PATHS[name], {**sample.typed, ONCE: "a-token"})
    assert answer.status_code == HTTPStatus.FOUND
    assert "/inloggen/" in answer.headers["Location"]
    assert counts() == before
    client.force_login(cast.people[who])
    if sample.kept:
        page = client.get(PATHS[name]).content.decode()
        assert sample.kept in page
        assert sample.kept not in client.get(PATHS[name]).content.decode(), "it is shown once"


def test_every_page_with_a_form_has_a_sample(cast: Cast) -> None:
    missing = []
    for name, path in PATHS.items():
        who = reader_of(path)
        if not who or name in FORMS or name in WITHOUT:
            continue
        client = Client()
        sign_in(client, cast, who)
        response = client.get(path)
        is_page = response.content and response.headers.get("Content-Type", "").startswith("text/html")
        forms = html.document_fromstring(response.content).xpath("//main//form[@method='post']") if is_page else []
        if any(form.get("action", "") in {"", path} for form in forms):
            missing.append(name)
    assert missing == []


@pytest.mark.parametrize(("name", "sample"), CASES)
def test_who_saves_second_is_told_and_loses_nothing(cast: Cast, name: str, sample: FormSample) -> None:
    client = Client()
    sign_in(client, cast, sample.who or reader_of(PATHS[name]))
    hidden = hidden_of(client, PATHS[name])
    if not hidden.get("version") or not sample.kept:
        return
    client.post(PATHS[name], {**hidden, **sample.typed})
    second = f"{sample.kept} B"
    typed = {field: second if text == sample.kept else text for field, text in sample.typed.items()}
    answer = client.post(PATHS[name], {**hidden, **typed, ONCE: "a-second-token"})
    assert answer.status_code == HTTPStatus.CONFLICT
    assert second in answer.content.decode()
