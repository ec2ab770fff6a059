from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from leercyclus.cli import main

CYCLE: dict[str, Any] = {
    "members": [
        {"id": "zwolle", "name": "Zwolle", "weekly": [{"kind": "college", "weekday": "tuesday"}]},
        {"id": "enschede", "name": "Enschede", "wishes": [{"says": "wants", "turn": 1}]},
        {"id": "dordrecht", "name": "Dordrecht", "wishes": [{"says": "rather_not"}]},
    ],
    "turns": 3,
    "first": "2026-09-01",
    "last": "2026-12-18",
    "minutes": [[0, 76, 90], [76, 0, 130], [90, 130, 0]],
}


@pytest.fixture
def cycle(tmp_path: Path) -> Path:
    path = tmp_path / "cycle.json"
    path.write_text(json.dumps(CYCLE), encoding="utf-8")
    return path


def run(*words: object) -> Result:
    return CliRunner().invoke(main, ["rota", *map(str, words)], env={"LEERCYCLUS_LANGUAGE": ""})


def test_json_has_turns_members_and_what_was_given_up(cycle: Path) -> None:
    answer = json.loads(run(cycle, "--json").stdout)
    assert [turn["host"] for turn in answer["turns"]] == ["enschede", "zwolle", "dordrecht"]
    assert [turn["date"] for turn in answer["turns"]] == ["2026-09-18", "2026-10-26", "2026-11-30"]
    assert [(one["id"], one["hosted"], one["minutes"]) for one in answer["members"]] == [
        ("zwolle", 1, 166.0),
        ("enschede", 1, 206.0),
        ("dordrecht", 1, 220.0),
    ]
    assert len(answer["given_up"]) == answer["value"]["wishes"] == 1
    assert answer["proof"].startswith("Every rota was weighed")


def test_the_rota_reads_as_dutch(cycle: Path) -> None:
    said = run(cycle, "--language", "nl").stdout
    assert said.startswith("Het rooster van dinsdag 1 september 2026 tot en met vrijdag 18 december 2026:\n")
    assert "1  vrijdag 18 september 2026  Enschede\n   Enschede wil graag beurt 1 ontvangen.\n" in said
    assert "Dordrecht ontvangt liever niet. Dat lukt niet: dan ontvangt iemand vaker dan eerlijk is.\n" in said
    assert "Geen ander is beter." in said


def test_the_days_of_a_turn_are_ranked_and_the_others_say_why_not(cycle: Path) -> None:
    said = run(cycle, "--turn", "2", "--count", "2").stdout
    assert said == (
        "The best days for turn 2, with Zwolle as the host:\n"
        "1  Monday 26 October 2026\n"
        "2  Friday 23 October 2026\n"
        "\n"
        "These days cannot be:\n"
        "   On Tuesday 1 September 2026 the college of Zwolle meets. No alderman of Zwolle is free then.\n"
        "   On Tuesday 8 September 2026 the college of Zwolle meets. No alderman of Zwolle is free then.\n"
    )


def test_json_of_a_turn_has_every_day_with_who_is_free(cycle: Path) -> None:
    answer = json.loads(run(cycle, "--turn", "1", "--host", "dordrecht", "--json").stdout)
    assert (answer["turn"], answer["host"]) == (1, "dordrecht")
    by_date = {day["date"]: day for day in answer["days"]}
    assert len(by_date) == 79
    assert by_date["2026-09-18"]["rank"] == 1
    assert by_date["2026-09-01"]["blocked"] == ["zwolle"]
    assert by_date["2026-09-01"]["rank"] is None


def test_where_nothing_fits_the_answer_says_what_helps(cycle: Path) -> None:
    cycle.write_text(json.dumps(CYCLE | {"last": "2026-09-18"}), encoding="utf-8")
    done = run(cycle)
    assert done.exit_code == 2
    assert "No rota fits between" in done.stderr
    assert "This helps: make the cycle shorter" in done.stderr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--turn", "4"), "a turn from 1 to 3, got 4"),
        (("--turn", "1", "--host", "breda"), "‘breda’"),
        (("--turn", "1", "--count", "0"), "1 or more, got 0"),
        (("--host", "zwolle"), "a turn beside --host. Add --turn"),
    ],
)
def test_what_cannot_be_used_gets_a_sentence_and_code_2(cycle: Path, words: tuple[str, ...], expected: str) -> None:
    done = run(cycle, *words)
    assert done.exit_code == 2
    assert expected in done.stderr


def test_a_file_that_is_not_there_is_told() -> None:
    done = run("nowhere.json")
    assert done.exit_code == 2
    assert "nowhere.json" in done.stderr
