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


def test_show_gives_an_indicator_by_year_with_its_breaks() -> None:
    output = _run("show", "iv3.6.2.net", "Zwolle", "GM1961").output
    assert "Break in 2025:" in output
    assert "compare a budget with a budget" in output
    assert "Vijfheerenlanden, accounts 2023: missing." in output
    assert [line.split()[-2:] for line in output.splitlines() if line.startswith("budget 2025")] == [["138", "-"]]


def test_show_answers_in_json() -> None:
    answer = json.loads(_run("show", "ratio.solvency_ratio", "Zwolle", "--json").output)
    assert [one["year"] for one in answer["breaks"]] == [None]
    assert {point["municipalities"][0]["name"] for point in answer["points"]} == {"Zwolle"}
    assert json.loads(_run("show", "inhabitants", "--json").output)["points"][0]["document"] is None


def test_every_command_answers_in_json(tmp_path: Path) -> None:
    file = tmp_path / "iv3.json"
    file.write_bytes(page(iv3()))
    added = json.loads(_run("add", str(file), "--folder", str(tmp_path / "added"), "--json").output)
    assert added["tables"] == ["iv3_budget_2026"]
    exported = json.loads(_run("export", str(tmp_path / "out"), "--json").output)
    assert {Path(one["path"]).name for one in exported["written"]} >= {"costs.csv", "gaps.csv"}


@pytest.mark.parametrize("target", ["afile", "afile/x.xlsx", "afile/x"])
def test_export_to_a_place_that_cannot_be_is_said(tmp_path: Path, target: str) -> None:
    (tmp_path / "afile").write_text("x", encoding="utf-8")
    result = _run("export", str(tmp_path / target))
    assert result.exit_code == 2
    assert "can be written to" in result.output


@pytest.mark.parametrize("words", [("check",), ("show", "inhabitants"), ("export", "out")])
@pytest.mark.parametrize("named", ["variable", "option"])
def test_a_folder_that_is_named_and_not_there_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], named: str
) -> None:
    folder = str(tmp_path / "nothing")
    if named == "variable":
        monkeypatch.setenv("LEERCYCLUS_FIGURES", folder)
    result = _run(*words, *(["--folder", folder] if named == "option" else []))
    assert result.exit_code == 2
    assert f"There is no folder {folder}" in result.output


def test_the_own_folder_is_read_without_being_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.get_app_dir", lambda _name: str(tmp_path / "own"))
    assert "added by you" not in _run("check").output
    file = tmp_path / "iv3.json"
    file.write_bytes(page(iv3()))
    assert "All commands use this folder" in _run("add", str(file)).output
    assert "budget 2026, added by you" in _run("check").output
