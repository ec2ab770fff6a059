from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from leercyclus.cli import COMMANDS, main


def run(*words: str, **environment: str) -> Result:
    return CliRunner().invoke(main, ["peers", *words], env={"LEERCYCLUS_LANGUAGE": "", **environment})


def test_json_has_the_terms_that_add_up_to_every_distance() -> None:
    answer = json.loads(run("Zwolle", "--json").stdout)
    assert (answer["code"], answer["name"], answer["ordered_by"]) == ("GM0193", "Zwolle", "score")
    assert len(answer["peers"]) == 10
    for peer in answer["peers"]:
        assert {"code", "name", "distance", "terms", "stability", "coverage"} <= set(peer)
        assert abs(sum(peer["terms"].values()) - peer["distance"]) < 1e-12
    assert "2022" in answer["years"]


def test_the_table_says_what_orders_it_and_of_which_years_it_is() -> None:
    said = run("Zwolle", "--count", "3").stdout
    assert said.startswith("Zwolle (GM0193): 3 municipalities")
    assert "The score orders the list" in said
    assert "Figures of" in said


def test_it_speaks_dutch_when_asked_before_or_after_the_command_or_by_the_environment() -> None:
    before = CliRunner().invoke(main, ["--language", "nl", "peers", "Zwolle"]).stdout
    assert before == run("Zwolle", "--language", "nl").stdout == run("Zwolle", LEERCYCLUS_LANGUAGE="nl").stdout
    assert "De score bepaalt de volgorde" in before


def test_a_merged_municipality_is_answered_for_its_successor() -> None:
    assert json.loads(run("Brielle", "--json").stdout)["name"] == "Voorne aan Zee"


def test_all_terms_are_shown_when_asked() -> None:
    assert "33 others" in run("Zwolle", "--count", "1").stdout
    assert "33 others" not in run("Zwolle", "--count", "1", "--all-terms").stdout


def test_order_by_distance_and_every_size() -> None:
    answer = json.loads(run("Zwolle", "--json", "--by", "distance", "--no-window").stdout)
    distances = [peer["distance"] for peer in answer["peers"]]
    assert answer["ordered_by"] == "distance"
    assert answer["candidates"] > 300
    assert distances == sorted(distances)


def test_weights_come_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "weights.csv"
    path.write_text("indicator,weight\ndensity,0\ntheme:social,2\n", encoding="utf-8")
    answer = json.loads(run("Zwolle", "--json", "--weights", str(path)).stdout)
    assert "density" not in answer["peers"][0]["terms"]


def test_a_table_of_ones_own_needs_no_figures(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("code,green,old\nX1,1.5,20\nX2,1.6,21\nX3,9,44\nX4,2,19\n", encoding="utf-8")
    answer = json.loads(run("X1", "--context", str(path), "--json", "--count", "2").stdout)
    assert [peer["code"] for peer in answer["peers"]] == ["X2", "X4"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("Zwole",), "Zwolle"),
        (("GM9999",), "GM9999"),
        (("Zwolle", "--theme", "sociaal"), "general, size, social, financial, physical"),
        (("Zwolle", "--count", "0"), "count of 1 or more"),
        (("Zwolle", "--weights", "nowhere.csv"), "nowhere.csv"),
        (("Zwolle", "--context", "nowhere.csv"), "nowhere.csv"),
    ],
)
def test_what_cannot_be_used_gets_a_sentence_and_exit_code_2(words: tuple[str, ...], expected: str) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert expected in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("density,much\n", "first line"),
        ("indicator,weight\ndensity,much\n", "Line 2"),
        ("indicator,weight\ndensty,1\n", "Did you mean density"),
        ("indicator,weight\ndensity,11\n", "0 up to 10"),
        ("indicator,weight\n", "at least one line"),
    ],
)
def test_weights_that_cannot_be_used_get_a_sentence(tmp_path: Path, content: str, expected: str) -> None:
    path = tmp_path / "weights.csv"
    path.write_text(content, encoding="utf-8")
    done = run("Zwolle", "--weights", str(path))
    assert done.exit_code == 2
    assert expected in done.stderr


def test_a_table_without_overlap_gets_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("code,a,b,c,d\nX1,1,2,,\nX2,,,1,2\nX3,,,3,4\n", encoding="utf-8")
    done = run("X1", "--context", str(path))
    assert done.exit_code == 2
    assert "%" in done.stderr


def test_the_help_names_every_command_without_importing_it() -> None:
    said = CliRunner().invoke(main, ["--help"]).stdout
    assert all(name in said for name in COMMANDS)


def test_an_unknown_command_is_exit_code_2() -> None:
    assert CliRunner().invoke(main, ["pers"]).exit_code == 2
