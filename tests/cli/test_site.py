"""Commands that the site carries out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from leercyclus.cli import main, site
from tests.worker_process import shared_database


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        (["work"], ["work", "--language", "en"]),
        (["--language", "nl", "work", "--once", "--json"], ["work", "--language", "nl", "--once", "--json"]),
        (["backup"], ["backup", "--language", "en"]),
        (["backup", "a.tar.gz", "--json"], ["backup", "a.tar.gz", "--language", "en", "--json"]),
        (["--language", "nl", "restore", "a.tar.gz"], ["restore", "a.tar.gz", "--language", "nl"]),
        (["check", "--json"], ["check_site", "--language", "en", "--json"]),
        (["mail", "bounced", "--json"], ["mail_bounced", "--language", "en", "--json"]),
    ],
)
def test_a_command_becomes_that_of_the_site(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], becomes: list[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("leercyclus.cli.site.os.execv", lambda program, words: started.append(words))
    CliRunner().invoke(main, typed)
    assert started == [[sys.executable, "-m", "leercyclus.web", *becomes]]


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "Installeer leercyclus[web]"), ("en", "Install leercyclus[web]")]
)
def test_without_the_site_it_says_so_in_a_sentence(monkeypatch: pytest.MonkeyPatch, language: str, said: str) -> None:
    monkeypatch.setattr(site, "find_spec", lambda name: None)
    ended = CliRunner().invoke(main, ["--language", language, "work"])
    assert ended.exit_code == 2
    assert said in ended.stderr


@pytest.mark.django_db(transaction=True)
def test_the_worker_works_once_and_tells_each_job_in_a_line_of_json(tmp_path: Path) -> None:
    with shared_database(tmp_path) as database:
        environment = {**os.environ, "DATABASE_URL": database.url, "DEBUG": "1", "MAIL_URL": "memory:"}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *words], env=environment, capture_output=True, text=True, check=True, timeout=60
        )

    done = run("-m", "leercyclus.cli", "work", "--once", "--json")
    assert '"name": "keeping.apply_retention", "state": "done"' in done.stdout
    assert run("-m", "leercyclus.cli", "--language", "nl", "work", "--once").stdout == "Er stond geen werk klaar.\n"
