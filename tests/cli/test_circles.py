from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from leercyclus.cli import main


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["circles", *words], env={"LEERCYCLUS_LANGUAGE": ""})


def test_json_has_members_ranks_and_reasons() -> None:
    answer = json.loads(run("Zwolle", "--json").stdout)
    assert answer["circles"]
    for circle in answer["circles"]:
        assert circle["members"][0] == {"code": "GM0193", "name": "Zwolle"}
        assert len(circle["members"]) == len(circle["ranks"]) == 3
        assert circle["minutes_longest"] <= 150
        assert len(circle["reasons"]) == 3


def test_the_answer_says_why_and_that_the_travel_time_is_an_estimate() -> None:
    said = run("Zwolle", "--size", "4").stdout
    assert said.startswith("Circles of 4 around Zwolle, within 150 minutes")
    assert "on one another’s lists" in said
    assert "an estimate: straight kilometres times 1.3" in said


def test_dutch_reads_as_dutch() -> None:
    said = run("Dordrecht", "--language", "nl").stdout
    assert "Ze staan allemaal op elkaars lijst" in said


def test_real_minutes_take_the_place_of_the_estimate(tmp_path: Path) -> None:
    first = json.loads(run("Zwolle", "--json").stdout)["circles"][0]["members"]
    path = tmp_path / "minutes.csv"
    path.write_text(f"from,to,minutes\nZwolle,{first[1]['code']},999\n", encoding="utf-8")
    circles = json.loads(run("Zwolle", "--json", "--travel", str(path)).stdout)["circles"]
    assert all(first[1] not in circle["members"] for circle in circles)


def test_no_circle_within_reach_is_said() -> None:
    done = run("Vlieland", "--minutes", "30")
    assert done.exit_code == 0
    assert "no circle of 3 municipalities around Vlieland within 30 minutes" in done.stdout


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("Zwole",), "Zwolle"),
        (("Zwolle", "--size", "7"), "3, 4 or 5"),
        (("Zwolle", "--minutes", "0"), "above zero"),
        (("Zwolle", "--count", "0"), "1 or more"),
        (("Zwolle", "--travel", "nowhere.csv"), "nowhere.csv"),
    ],
)
def test_what_cannot_be_used_gets_a_sentence_and_exit_code_2(words: tuple[str, ...], expected: str) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert expected in done.stderr


def test_a_broken_list_of_journeys_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "minutes.csv"
    path.write_text("from,to,minutes\nZwolle,Enschede,long\n", encoding="utf-8")
    done = run("Zwolle", "--travel", str(path))
    assert done.exit_code == 2
    assert "Line 2" in done.stderr
