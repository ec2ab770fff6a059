"""One address says which database."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured

from leercyclus.web.config.databases import parse_database_url


@pytest.mark.parametrize(
    ("url", "name"), [("sqlite:///var/a.sqlite3", "var/a.sqlite3"), ("sqlite:////srv/a", "/srv/a")]
)
def test_sqlite_in_a_file_waits_its_turn(url: str, name: str) -> None:
    read = parse_database_url(url)
    assert read["NAME"] == name
    assert read["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert read["OPTIONS"]["timeout"] == 20
    assert "journal_mode=WAL" in read["OPTIONS"]["init_command"]
    assert "synchronous=NORMAL" in read["OPTIONS"]["init_command"]


def test_postgresql_with_a_password_that_holds_signs() -> None:
    read = parse_database_url("postgresql://anna:p%40ss@db.example:5433/kring?sslmode=require")
    assert {key: read[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME", "OPTIONS")} == {
        "USER": "anna",
        "PASSWORD": "p@ss",
        "HOST": "db.example",
        "PORT": "5433",
        "NAME": "kring",
        "OPTIONS": {"sslmode": "require"},
    }


def test_postgresql_by_its_socket() -> None:
    read = parse_database_url("postgresql:///kring?host=/run/postgresql&port=5433")
    assert (read["HOST"], read["PORT"], read["OPTIONS"]) == ("/run/postgresql", "5433", {})


@pytest.mark.parametrize("url", ["mysql://anna:secret@host/name", "sqlite://", "postgresql://anna:secret@host/"])
def test_another_address_is_refused_without_telling_the_password(url: str) -> None:
    with pytest.raises(ImproperlyConfigured) as refused:
        parse_database_url(url)
    assert "Expected DATABASE_URL" in str(refused.value)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("password", ["se/cret", "12/cret", "sec[ret", "12?cret", "se#cret"])
def test_a_password_with_a_sign_that_is_not_written_right_is_told_how(password: str) -> None:
    with pytest.raises(ImproperlyConfigured) as refused:
        parse_database_url(f"postgresql://anna:{password}@host/name")
    assert "Expected DATABASE_URL" in str(refused.value)
    assert "cret" not in str(refused.value)


def test_a_port_that_is_no_number_gets_a_sentence() -> None:
    with pytest.raises(ImproperlyConfigured, match="port as a number"):
        parse_database_url("postgresql://anna:secret@host:abc/name")
