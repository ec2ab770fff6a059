"""`leercyclus groups solve`: a question becomes a plan, or a sentence."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leercyclus.engine.groups.check import broken_rules
from leercyclus.formats.groups import read_instance, read_plan
from tests.cli.groups.running import STEPS, question, run, write


def test_a_plan_is_written_that_breaks_no_rule(tmp_path: Path) -> None:
    day = write(tmp_path, "day.json", question(bounds=[{"attr": "level", "value": "alderman", "max": 2}]))
    result = run("solve", day, *STEPS, "--output", tmp_path / "plan.json")
    assert result.exit_code == 0, result.output
    instance = read_instance(day.read_bytes(), "day.json")
    assert broken_rules(instance, read_plan((tmp_path / "plan.json").read_bytes(), "plan.json", instance)) == ()
    assert "pairs" in result.output
    assert f"Written: {tmp_path / 'plan.json'}" in result.output


def test_the_same_seed_and_steps_give_the_same_file(tmp_path: Path) -> None:
    day = write(tmp_path, "day.json", question())
    for name in ("one.json", "two.json"):
        run("solve", day, *STEPS, "--seed", "7", "--output", tmp_path / name)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_the_seed_and_the_steps_that_are_told_give_the_plan_again(tmp_path: Path) -> None:
    day = write(tmp_path, "day.json", question())
    first = json.loads(run("solve", day, "--steps", "50000", "--json", "--output", tmp_path / "one.json").stdout)
    run("solve", day, "--seed", first["seed"], "--steps", first["steps"], "--output", tmp_path / "two.json")
    assert f"--seed 1 --steps {first['steps']}" in first["sentences"][-1]
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_the_report_in_json_has_measures_bounds_and_sentences(tmp_path: Path) -> None:
    day = write(tmp_path, "day.json", question())
    result = run("solve", day, *STEPS, "--json", "--language", "nl", "--output", tmp_path / "plan.json")
    answer = json.loads(result.stdout)
    assert answer["measures"]["pairs"] <= answer["bounds"]["pairs"]
    assert {"pairs", "cross", "spread_dev"} <= set(answer["bounds"]["at_spread"])
    assert answer["finished"] is True
    assert answer["written"] == [str(tmp_path / "plan.json")]
    assert answer["sentences"][-1].startswith("Voor hetzelfde plan: dezelfde opdracht met --seed 1 --steps ")


def test_a_front_stands_beside_the_plan_that_was_chosen(tmp_path: Path) -> None:
    day = write(tmp_path, "day.json", question())
    result = run("solve", day, *STEPS, "--front", "--json", "--output", tmp_path / "plan.json")
    front = json.loads((tmp_path / "plan.front.json").read_text(encoding="utf-8"))["plans"]
    answer = json.loads(result.stdout)
    assert [plan["pairs"] for plan in front] == [plan["measures"]["pairs"] for plan in answer["plans"]]
    assert front[answer["chosen"]]["rounds"] == json.loads((tmp_path / "plan.json").read_text())["rounds"]
    assert all({"rounds", "pairs", "cross", "spread_dev", "bounds"} <= set(plan) for plan in front)


def test_a_plan_can_be_a_table_and_a_workbook_as_well(tmp_path: Path) -> None:
    day = write(tmp_path, "day.json", question())
    outputs = [word for name in ("a.json", "a.csv", "a.xlsx") for word in ("--output", str(tmp_path / name))]
    assert run("solve", day, *STEPS, *outputs).exit_code == 0
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").startswith("name;city;level;Round 1;Round 2;Round 3\n")
    assert (tmp_path / "a.xlsx").read_bytes().startswith(b"PK")


def test_a_day_with_nothing_to_spread_and_no_limits_gets_its_plan_too(tmp_path: Path) -> None:
    day = write(tmp_path, "day.json", question(diversify=[]))
    result = run("solve", day, *STEPS, "--output", tmp_path / "plan.json")
    assert result.exit_code == 0, result.output
    assert "The spread is perfectly even." in result.output


def test_a_misspelled_key_is_told(tmp_path: Path) -> None:
    day = write(tmp_path, "day.json", question(togeter=[]))
    result = run("solve", day, *STEPS, "--output", tmp_path / "plan.json")
    assert "‘togeter’ is not used" in result.output


@pytest.fixture
def impossible(tmp_path: Path) -> Path:
    """Give a day in which every group needs an alderman, and there are too few."""
    people = [{"id": f"p{place}", "city": "ZE"[place % 2], "level": "coach"} for place in range(6)]
    people[0]["level"] = "alderman"
    rounds = [{"groups": [{"id": f"g{place}", "min": 2, "max": 4} for place in range(2)]}]
    bounds = [{"attr": "level", "value": "alderman", "min": 1}]
    return write(tmp_path, "day.json", question() | {"people": people, "rounds": rounds, "bounds": bounds})


def test_where_no_plan_exists_the_rule_the_round_and_the_way_out_are_told(impossible: Path, tmp_path: Path) -> None:
    result = run("solve", impossible, *STEPS, "--output", tmp_path / "plan.json")
    assert result.exit_code == 2
    assert "round 1" in result.stderr
    assert "alderman" in result.stderr
    assert "No plan was written. Change this yourself, or have it done with --relax." in result.stderr
    assert not (tmp_path / "plan.json").exists()


def test_a_rule_is_let_go_only_when_asked_and_is_told_first(impossible: Path, tmp_path: Path) -> None:
    adapted = tmp_path / "adapted.json"
    words = ("--relax", "--adapted", adapted, "--output", tmp_path / "plan.json")
    result = run("solve", impossible, *STEPS, *words)
    assert result.exit_code == 0
    assert result.output.startswith("MIND, a rule was let go. In round 1")
    instance = read_instance(adapted.read_bytes(), "adapted.json")
    plan = read_plan((tmp_path / "plan.json").read_bytes(), "plan.json", instance)
    assert broken_rules(instance, plan) == ()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--output", "{folder}/none/plan.json"), "There is no folder ‘{folder}/none’ to write plan.json in."),
        (("--output", "{folder}"), "‘{folder}’ is a folder. Expected the name of a file."),
        (("--output", "{folder}/plan.ods"), "Expected a name that ends in .json, .csv or .xlsx"),
        (("--output", "{folder}/a.json", "--output", "{folder}/a.json"), "‘{folder}/a.json’ was named twice"),
        (("--output", "{folder}/a.json", "--seconds", "0"), "Expected more than 0 and at most 86,400 for --seconds"),
        (("--output", "{folder}/a.json", "--seconds", "nan"), "Expected more than 0 and at most 86,400 for --seconds"),
        (("--output", "{folder}/a.json", "--steps", "0"), "Expected 1 or more for --steps, got 0."),
        (("--output", "{folder}/a.json", "--seed", "-1"), "Expected 0 to 2,147,483,647 for --seed, got -1."),
        (("--output", "{folder}/a.json", "--steps", "5", "--seconds", "1"), "Expected --seconds or --steps, got both."),
        (("--output", "{folder}/a.json", "--steps", "many"), "Expected a number such as 2 for --steps, got ‘many’."),
        ((), "Something is missing: --output."),
    ],
)
def test_what_cannot_be_is_told_before_the_search(tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    day = write(tmp_path, "day.json", question())
    result = run("solve", day, *(word.format(folder=tmp_path) for word in words))
    assert result.exit_code == 2
    assert result.stderr.startswith(sentence.format(folder=tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["day.json"]


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        ('{"people": [', "day.json is no JSON: it stops making sense at line 1, sign 13."),
        ({**question(), "apart": [["p00", "p99"]]}, "Expected under ‘apart’ somebody on the list, got ‘p99’."),
        ({**question(), "people": [{"id": "a", "city": "x", "level": "y"}] * 2}, "Expected every name once."),
    ],
)
def test_a_question_that_makes_no_sense_is_told(tmp_path: Path, raw: object, sentence: str) -> None:
    result = run("solve", write(tmp_path, "day.json", raw), "--output", tmp_path / "plan.json")
    assert result.exit_code == 2
    assert sentence in result.stderr


def test_an_old_plan_stays_when_there_is_no_new_one(impossible: Path, tmp_path: Path) -> None:
    old = write(tmp_path, "plan.json", "old")
    run("solve", impossible, *STEPS, "--output", old)
    assert old.read_text() == "old"


def _started(tmp_path: Path, *words: str) -> subprocess.Popen[str]:
    day = write(tmp_path, "day.json", question(count=60, size=5, rounds=6))
    command = [sys.executable, "-m", "leercyclus.cli", "groups", "solve", str(day), *words]
    return subprocess.Popen(
        [*command, "--output", str(tmp_path / "plan.json")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "LEERCYCLUS_LANGUAGE": "nl"},
    )


def test_an_interrupt_gives_the_best_plan_so_far(tmp_path: Path) -> None:
    run("solve", write(tmp_path, "small.json", question()), *STEPS, "--output", tmp_path / "first.json")  # compiled
    for patience in (3, 6, 12, 24):  # a busy machine takes long to begin
        process = _started(tmp_path, "--seconds", "120")
        time.sleep(patience)
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
        if process.returncode != 130:
            break
        assert not (tmp_path / "plan.json").exists()
        assert errors.startswith(("Gestopt.", "Het zoeken is gestopt voordat er een plan was. Er is niets geschreven."))
    assert process.returncode == 0, errors
    assert "gezocht" not in errors, "of the progress nothing is shown where no terminal looks"
    assert output.startswith("Het zoeken is gestopt. Dit is het beste plan tot nu toe; het houdt zich aan alle regels.")
    assert "is dit plan niet opnieuw te maken" in output
    instance = read_instance((tmp_path / "day.json").read_bytes(), "day.json")
    plan = read_plan((tmp_path / "plan.json").read_bytes(), "plan.json", instance)
    assert broken_rules(instance, plan) == ()
