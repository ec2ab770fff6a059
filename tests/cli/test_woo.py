"""`leercyclus woo export` hands over to the site."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from leercyclus.cli import main, woo


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Catch what would be handed over."""
    words: list[str] = []
    monkeypatch.setattr(woo, "become_site", lambda *given: words.extend(given))
    return words


def test_every_choice_goes_along(handed_over: list[str]) -> None:
    command = "woo export --organisation GM0193 --subject groen --from 2026-01-01 --to 2026-12-31 --out a.zip --json"
    result = CliRunner().invoke(main, [*command.split(), "--language", "nl"])
    assert result.exit_code == 0
    assert handed_over == [
        "woo_export",
        "--organisation=GM0193",
        "--subject=groen",
        "--from=2026-01-01",
        "--to=2026-12-31",
        "--out=a.zip",
        "--language=nl",
        "--json",
    ]


def test_what_is_left_out_is_left_out(handed_over: list[str]) -> None:
    CliRunner().invoke(main, ["woo", "export", "--organisation", "Zwolle", "--out", "a.zip"])
    assert handed_over == ["woo_export", "--organisation=Zwolle", "--out=a.zip", "--language=en"]


@pytest.mark.parametrize("missing", ["--organisation", "--out"])
def test_what_must_be_there_is_named(handed_over: list[str], missing: str) -> None:
    given = {"--organisation": "Zwolle", "--out": "a.zip"}
    del given[missing]
    result = CliRunner().invoke(main, ["woo", "export", *(word for pair in given.items() for word in pair)])
    assert result.exit_code == 2
    assert missing in result.output
    assert handed_over == []


def test_a_question_that_cannot_be_ends_with_a_sentence_and_exit_code_two(tmp_path: Path) -> None:
    database = tmp_path / "site.sqlite3"
    sqlite3.connect(database).close()
    command = [sys.executable, "-m", "leercyclus.cli", "woo", "export", "--organisation", "Zwolle"]
    started = subprocess.run(
        [*command, "--from", "gisteren", "--out", str(tmp_path / "a.zip"), "--language", "nl"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "", "DATABASE_URL": f"sqlite:///{database}", "PYTHONPATH": ":".join(sys.path)},
    )
    assert (started.returncode, started.stdout) == (2, "")
    assert "--from moet een dag zijn" in started.stderr
