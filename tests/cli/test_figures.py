"""`leercyclus figures` checks, exports and adds, and says what is wrong in sentences."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from leercyclus.cli import main
from leercyclus.formats.workbooks import read_workbook
from tests.figures.cbs_pages import iv3, page


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LEERCYCLUS_LANGUAGE", raising=False)
    monkeypatch.delenv("LEERCYCLUS_FIGURES", raising=False)


def _run(*words: str) -> Result:
    return CliRunner().invoke(main, ["figures", *words])


def test_check_prints_what_it_verified() -> None:
    result = _run("check")
    assert result.exit_code == 0
    assert "342 municipalities" in result.output
    assert "17,942,942 inhabitants in 2024" in result.output
    assert "accounts 2023: expenses of EUR 85.7 billion" in result.output


def test_check_speaks_dutch_and_json() -> None:
    answer = json.loads(_run("check", "--json", "--language", "nl").output)
    assert answer[0] == {"holds": True, "sentence": "342 gemeenten, elk met een eigen code en naam"}


def test_check_ends_with_one_when_something_does_not_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    header = "code,dwelling_value\n"
    codes = [f"GM{number:04d}" for number in (14, 34)]
    (tmp_path / "iv3_budget_2030.csv").write_text(
        "code,inhabitants,0.4.expenses,0.4.revenues\n" + "".join(f"{code},1,0,0\n" for code in codes), encoding="utf-8"
    )
    (tmp_path / "cbs_2030.csv").write_text(header, encoding="utf-8")
    monkeypatch.setenv("LEERCYCLUS_FIGURES", str(tmp_path))
    result = _run("check")
    assert result.exit_code == 1
    assert "FAILS" in result.output


def test_export_writes_a_csv_a_table(tmp_path: Path) -> None:
    assert _run("export", str(tmp_path / "out"), "--language", "nl").exit_code == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {
        "sources.csv",
        "catalogue.csv",
        "municipalities.csv",
        "mergers.csv",
        "context.csv",
        "costs.csv",
        "ratios.csv",
        "gaps.csv",
    }
    with (tmp_path / "out" / "costs.csv").open(encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if row["code"] == "GM0505" and row["document"] == "accounts"]
    assert [round(float(row["iv3.0.4.net"])) for row in rows] == [484]


def test_export_writes_one_workbook(tmp_path: Path) -> None:
    book = tmp_path / "figures.xlsx"
    assert _run("export", str(book)).exit_code == 0
    first = read_workbook(book.read_bytes())
    assert first.sheet == "sources"
    assert first.others[0] == "catalogue"


def test_add_tells_what_it_did_and_where(tmp_path: Path) -> None:
    file = tmp_path / "iv3.json"
    file.write_bytes(page(iv3()))
    result = _run("add", str(file), "--folder", str(tmp_path / "added"))
    assert result.exit_code == 0
    assert "budget 2026: 342 municipalities, expenses of EUR 86.2 billion." in result.output
    assert "LEERCYCLUS_FIGURES" in result.output


def test_a_year_that_was_added_is_used_by_the_other_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "iv3.json"
    file.write_bytes(page(iv3()))
    monkeypatch.setenv("LEERCYCLUS_FIGURES", str(tmp_path / "added"))
    assert _run("add", str(file)).exit_code == 0
    assert "budget 2026, added by you" in _run("check").output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "no-such-file.json"), "no-such-file.json"),
        (("build", "no-such-folder"), "There is no folder no-such-folder"),
    ],
)
def test_what_is_not_there_is_said_with_code_two(words: tuple[str, ...], said: str) -> None:
    result = _run(*words)
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output
