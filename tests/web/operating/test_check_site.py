"""Whether the site can receive people: a line a check, and what to do."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.utils import timezone
from pytest_django import Settings

from leercyclus.web.config.environment import read_environment
from leercyclus.web.operating import check_sentences, database_queries
from tests.cast import Cast
from tests.web.config.test_environment import COMPLETE
from tests.web.operating.places import site
from tests.worker_process import mail_server

NAMES = ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "STATIC_ROOT", "PUBLIC_URL", "MAIL_URL", "MAIL_FROM")


@pytest.fixture
def whole(settings: Settings, tmp_path: Path) -> Settings:
    """Give the settings of a site to which nothing is wanting but a mail server."""
    settings.ENVIRONMENT = replace(read_environment(COMPLETE), figures=None)
    settings.SECRET_KEY = "x" * 50
    settings.STATIC_ROOT = tmp_path
    (tmp_path / "staticfiles.json").write_text("{}", encoding="utf-8")
    return settings


def checked(language: str = "en") -> tuple[int, dict[str, tuple[str, str]]]:
    """Run the check; give its exit code and by check how that stands and what was said."""
    out, code = io.StringIO(), 0
    try:
        call_command("check_site", "--json", "--language", language, stdout=out)
    except SystemExit as ended:
        code = int(str(ended.code))
    told: dict[str, Any] = json.loads(out.getvalue())
    assert told["ready"] is (code == 0)
    return code, {one["check"]: (one["state"], one["said"]) for one in told["findings"]}


def test_every_variable_that_is_missing_is_named_with_what_it_is() -> None:
    done = site("check_site", "--language", "nl", **dict.fromkeys((*NAMES, "DEBUG"), ""))
    lines = [line for line in done.stdout.splitlines() if "ontbreekt" in line]
    assert done.returncode == 2
    assert [line.split()[1] for line in lines] == list(NAMES)
    assert all(line.startswith("fout    ") and len(line) > 60 for line in lines)
    assert done.stdout.splitlines()[-1] == "Nog 7 te herstellen voordat de site mensen kan ontvangen."
    assert set(check_sentences.VARIABLES) == set(read_environment({}).missing)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("LOG_FORMAT", "xml", "Expected LOG_FORMAT to be json or text, got 'xml'."),
        ("DATABASE_URL", "mysql://anna:secret@host/name", "Expected DATABASE_URL to begin with sqlite: or postgresql:"),
        ("MAIL_URL", "imap://anna:secret@host", "Expected MAIL_URL to begin with smtp:"),
    ],
)
@pytest.mark.parametrize("command", ["check_site", "migrate"])
def test_a_variable_that_cannot_be_used_ends_every_command_in_one_sentence(
    command: str, name: str, value: str, said: str
) -> None:
    done = site(command, **{name: value})
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith(said)
    assert "secret" not in done.stderr


def test_a_database_that_cannot_be_reached_ends_a_command_in_one_sentence() -> None:
    done = site("migrate", DATABASE_URL="postgresql://anna:secret@127.0.0.1:1/name")
    assert (done.returncode, "Traceback" in done.stderr, "secret" in done.stderr) == (2, False, False)
    assert done.stderr.startswith("The database does not answer: ")


@pytest.mark.django_db
def test_a_whole_site_has_nothing_to_mend(cast: Cast, whole: Settings) -> None:
    call_command("load_register", verbosity=0)
    with mail_server() as (server, url):
        whole.EMAIL_BACKEND = "leercyclus.web.mail.smtp.WatchedBackend"
        whole.EMAIL_HOST, whole.EMAIL_PORT = "127.0.0.1", int(url.rpartition(":")[2])
        code, found = checked()
        assert server.accepted == []
    database = {"database", "migrations", "register", "administrator", "worker"}
    copies = {"backup"} if connection.vendor == "postgresql" else set()
    assert set(found) == {"variables", "secret_key", "https", "hosts", "figures", "static", "mail", *database, *copies}
    assert {said for state, said in found.values() if state != "ok"} == set()
    assert code == 0


@pytest.mark.django_db
def test_what_is_not_right_says_what_to_do(whole: Settings) -> None:
    whole.SECRET_KEY = "short"
    whole.STATIC_ROOT = Path("/nonexistent")
    whole.EMAIL_BACKEND = "leercyclus.web.mail.smtp.WatchedBackend"
    whole.EMAIL_HOST, whole.EMAIL_PORT = "127.0.0.1", 1
    code, found = checked("nl")
    assert code == 2
    assert found["secret_key"][0] == "attention"
    assert "collectstatic" in found["static"][1]
    assert found["mail"][0] == "wrong"
    assert "load_register" in found["register"][1]
    assert (found["administrator"][0], "make_administrator" in found["administrator"][1]) == ("attention", True)


@pytest.mark.parametrize(
    ("hosts", "state"), [("leercyclus.example.nl", "ok"), (".example.nl", "ok"), ("kring.example.nl", "wrong")]
)
@pytest.mark.django_db
def test_an_address_to_which_the_site_does_not_answer_is_told(whole: Settings, hosts: str, state: str) -> None:
    whole.ENVIRONMENT = replace(read_environment({**COMPLETE, "ALLOWED_HOSTS": hosts}), figures=None)
    found = checked()[1]["hosts"]
    assert found[0] == state
    assert "leercyclus.example.nl" in found[1]


@pytest.mark.django_db
def test_mail_that_waits_longer_than_five_minutes_asks_whether_a_worker_runs(cast: Cast, whole: Settings) -> None:
    from leercyclus.web.mail.models import Message

    Message.objects.create(kind="invitation", language="nl", key="late", due_at=timezone.now() - timedelta(minutes=6))
    assert checked()[1]["worker"] == (
        "wrong",
        "Work or mail has waited for 6 minutes. Does a worker run? Start: leercyclus work",
    )


@pytest.mark.django_db
def test_a_database_of_before_an_update_counts_its_steps(whole: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_queries, "_waiting_steps", lambda: 3)
    found = checked()[1]
    assert found["migrations"][0] == "wrong"
    assert "3 steps wait" in found["migrations"][1]
    assert "register" not in found


def test_a_database_that_does_not_answer_is_told_in_its_first_line(
    whole: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise DatabaseError("no route to it\nDETAIL: anna")

    monkeypatch.setattr(connection, "cursor", fail)
    state, said = checked()[1]["database"]
    assert state == "wrong"
    assert "(no route to it)" in said


def test_no_file_is_made_where_there_is_no_database(tmp_path: Path) -> None:
    done = site("check_site", DATABASE_URL=f"sqlite:///{tmp_path / 'nothing.sqlite3'}")
    assert "There is no database in" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_database_file_that_cannot_be_looked_at_is_one_line_among_the_others() -> None:
    done = site("check_site", DATABASE_URL=f"sqlite:////srv/{'x' * 300}.sqlite3")
    assert (done.returncode, done.stderr) == (2, "")
    assert [line for line in done.stdout.splitlines() if line.startswith("wrong ") and "x" * 300 in line] != []
