"""What machines ask."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from pytest_django import Settings

from leercyclus.web.config import health


def test_alive_asks_no_database(client: Client) -> None:
    assert client.get("/live").content == b"alive\n"


@pytest.mark.django_db
def test_ready_when_database_and_figures_answer(client: Client) -> None:
    answer = client.get("/ready")
    assert (answer.status_code, answer.json()) == (200, {"database": True, "figures": True})


def test_not_ready_names_what_does_not_answer(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise DatabaseError

    monkeypatch.setattr(connection, "cursor", fail)
    answer = client.get("/ready")
    assert (answer.status_code, answer.json()) == (503, {"database": False, "figures": True})


def test_not_ready_without_figures(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise FileNotFoundError

    monkeypatch.setattr(health, "current_figures", fail)
    monkeypatch.setattr(health, "_database_answers", lambda: True)
    assert client.get("/ready").json() == {"database": True, "figures": False}


def test_security_txt_is_never_out_of_date(client: Client, settings: Settings) -> None:
    settings.SECURITY_CONTACT = "mailto:lek@example.nl"
    settings.PUBLIC_URL = "https://example.nl"
    answer = client.get("/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in answer.content.decode().splitlines())
    assert fields["Contact"] == "mailto:lek@example.nl"
    assert fields["Canonical"] == "https://example.nl/.well-known/security.txt"
    expires = datetime.fromisoformat(fields["Expires"])
    assert timedelta(days=90) < expires - datetime.now(UTC) < timedelta(days=365)
    assert answer["Content-Type"] == "text/plain; charset=utf-8"


def test_security_txt_without_a_contact_names_the_usual_mailbox(client: Client) -> None:
    assert "Contact: mailto:security@testserver" in client.get("/.well-known/security.txt").content.decode()


def test_robots_stay_out_of_the_endless_questions(client: Client) -> None:
    assert "Disallow: /*?" in client.get("/robots.txt").content.decode()
