"""What the log tells while people use the site, and when something breaks: never of whom it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import StringIO

import pytest
from django.db import transaction
from django.test import Client

from leercyclus.web.guide import views
from leercyclus.web.jobs import registry, running_actions
from leercyclus.web.jobs.actions import enqueue
from leercyclus.web.jobs.registry import Run, job
from leercyclus.web.jobs.running_actions import run_next
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.pages.client import Pages
from tests.pages.test_answer import link, press
from tests.pages.test_own_day import BADGE
from tests.web.accounts.knocking import ask_code, mailed_code
from tests.web.operating.log_catching import written

ADDRESS, NAME = "anna.de.boer@zwolle.example", "Anna de Boer"


@pytest.fixture(params=["json", "text"])
def log(request: pytest.FixtureRequest) -> Iterator[StringIO]:
    """Give what is written during the test, in both formats."""
    with written(request.param) as text:
        yield text


def refused() -> None:
    """Let the database refuse a second person with the same address; it tells the address in its detail."""
    with transaction.atomic():
        Person.objects.create(name=NAME, email=ADDRESS)


def assert_tells_where_and_not_who(log: StringIO) -> None:
    told = log.getvalue()
    assert "IntegrityError" in told
    assert "test_log.py:" in told
    assert ADDRESS not in told
    assert NAME not in told


@pytest.mark.django_db
def test_a_page_that_breaks_on_a_row_tells_nothing_of_the_row(
    client: Client, log: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused()
    monkeypatch.setattr(views, "render", lambda *_: refused())
    client.raise_request_exception = False
    answer = client.get("/nl/privacy/")
    assert answer.status_code == 500
    assert_tells_where_and_not_who(log)
    failed = next(line for line in log.getvalue().splitlines() if "Internal Server Error: privacy" in line)
    assert answer["X-Request-ID"] in failed


@pytest.mark.django_db
def test_a_job_that_breaks_on_a_row_tells_nothing_of_the_row(log: StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "JOBS", {})
    monkeypatch.setattr(running_actions, "JOBS", registry.JOBS)

    @job("example.refused")
    def do(run: Run) -> None:
        refused()

    refused()
    enqueue(name="example.refused", arguments={"address": ADDRESS}, key="it")
    ran = run_next("machine:1:me")
    assert ran is not None
    assert ran.attempts == 1
    assert_tells_where_and_not_who(log)


@pytest.mark.django_db
def test_signing_in_answering_and_a_badge_leave_nothing_of_anybody(cast: Cast, pages: Pages, log: StringIO) -> None:
    person = cast.people["participant"]
    ask_code(pages.client, str(person.email))
    code = mailed_code()
    pages.client.post("/nl/inloggen/code/", {"code": code})
    pages.get("/nl/account/")
    answer = link("alderman")
    press(pages, pages.get(answer), "yes")
    pages.get(BADGE)
    pages.get(f"{BADGE}niets/", status=404)
    told = log.getvalue()
    tokens = [address.strip("/").rpartition("/")[2] for address in (answer, BADGE)]
    alderman = cast.people["alderman"]
    private = [code, *tokens, *(str(one) for who in (person, alderman) for one in (who.pk, who.email, who.name))]
    assert [one for one in private if one in told] == []
    assert all(f"{name}" in told for name in ("account", "answer_by_link", "badge"))


@pytest.mark.django_db
def test_every_line_of_json_can_be_read_by_a_program(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "render", lambda *_: refused())
    client.raise_request_exception = False
    refused()
    with written("json") as text:
        client.get("/nl/privacy/")
    lines = [json.loads(line) for line in text.getvalue().splitlines()]
    assert [line["level"] for line in lines] == ["error", "info"]
    assert {line["request_id"] for line in lines} == {lines[0]["request_id"]}
    assert lines[0]["exception"]["type"] == "IntegrityError"
