"""`leercyclus groups repair`: past rounds stay, who is gone is gone, who walks in has a seat."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leercyclus.engine.groups.check import broken_rules
from leercyclus.formats.groups import read_instance, read_plan
from tests.cli.groups.running import STEPS, question, run, write


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a question and its plan."""
    folder = tmp_path_factory.mktemp("day")
    result = run("solve", write(folder, "day.json", question()), *STEPS, "--output", folder / "plan.json")
    assert result.exit_code == 0, result.output
    return folder


def repair(day: Path, *words: str | Path) -> tuple[int, str, str]:
    result = run("repair", day / "day.json", day / "plan.json", *STEPS, *words)
    return result.exit_code, result.stdout, result.stderr


def test_past_rounds_stay_and_who_is_gone_has_no_seat(day: Path, tmp_path: Path) -> None:
    new, adapted = tmp_path / "new.json", tmp_path / "adapted.json"
    words = ("--from-round", "1", "--absent", "p00,p04", "--output", new, "--adapted", adapted)
    code, output, errors = repair(day, *words)
    assert code == 0, errors
    assert output.startswith("Round 1 stays as it was; from round 2 on something can change.")
    before = json.loads((day / "plan.json").read_text())["rounds"]
    after = json.loads(new.read_text())["rounds"]
    assert after[0] == before[0]
    assert not {"p00", "p04"} & {person for groups in after[1:] for group in groups for person in group}
    instance = read_instance(adapted.read_bytes(), "adapted.json")
    assert broken_rules(instance, read_plan(new.read_bytes(), "new.json", instance)) == ()


def test_the_workbook_begins_with_who_left_who_came_and_who_moves(day: Path, tmp_path: Path) -> None:
    import python_calamine

    people = write(tmp_path, "people.csv", "naam;city;niveau\nInloper;Zwolle;coach\n")
    words = ("--from-round", "1", "--absent", "p00,p04", "--walk-in", people, "--output", tmp_path / "new.xlsx")
    code, _, errors = repair(day, *words)
    assert code == 0, errors
    opened = python_calamine.CalamineWorkbook.from_path(str(tmp_path / "new.xlsx"))
    assert opened.sheet_names[:2] == ["Changes", "Everybody"]
    rows = opened.get_sheet_by_name("Changes").to_python()
    assert [(row[0], row[1], row[3]) for row in rows[2:6]] == [
        (one, f"Round {number}", "absent") for one in ("p00", "p04") for number in (2, 3)
    ]
    assert [row[1] for row in rows if row[0] == "Inloper"] == ["Round 2", "Round 3"]
    everybody = {row[0]: row[-3:] for row in opened.get_sheet_by_name("Everybody").to_python()}
    assert everybody["p00"][1:] == ["absent", "absent"]
    assert everybody["Inloper"][0] == "–"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("0", "Er is nog geen ronde geweest: vanaf ronde 1 kan er iets veranderen."),
        ("1", "Ronde 1 blijft zoals ze was; vanaf ronde 2 kan er iets veranderen."),
        ("2", "Ronde 1 en 2 blijven zoals ze waren; alleen in ronde 3 kan er iets veranderen."),
    ],
)
def test_the_first_line_says_which_rounds_stay(day: Path, tmp_path: Path, number: str, sentence: str) -> None:
    words = ("--from-round", number, "--absent", "p00", "--output", tmp_path / "new.json", "--language", "nl")
    assert repair(day, *words)[1].splitlines()[0] == sentence


def test_the_report_in_json_names_every_move_with_its_reason(day: Path, tmp_path: Path) -> None:
    words = ("--from-round", "1", "--absent", "p00", "--absent", "p01", "--json", "--output", tmp_path / "new.json")
    answer = json.loads(repair(day, *words)[1])
    assert answer["frozen"] == 1
    assert all(set(move) == {"person", "round", "before", "after", "reason"} for move in answer["moves"])
    assert answer["rounds"] == json.loads((tmp_path / "new.json").read_text())["rounds"]


def test_who_walks_in_gets_a_seat_and_columns_may_be_in_dutch(day: Path, tmp_path: Path) -> None:
    people = write(tmp_path, "people.csv", "naam;stad;niveau\nInloper;zwolle;coach\n")
    adapted = tmp_path / "adapted.json"
    words = ("--from-round", "1", "--walk-in", people, "--output", tmp_path / "new.json", "--adapted", adapted)
    raw = json.loads((day / "day.json").read_text())
    raw["people"] = [{**one, "stad": one["city"]} for one in raw["people"]]
    write(day, "stad.json", {**raw, "cross": "stad"})
    result = run("repair", day / "stad.json", day / "plan.json", *STEPS, *words)
    assert result.exit_code == 0, result.output
    after = json.loads((tmp_path / "new.json").read_text())["rounds"]
    assert ["Inloper" in [one for group in groups for one in group] for groups in after] == [False, True, True]
    (joined,) = [one for one in json.loads(adapted.read_text())["people"] if one["id"] == "Inloper"]
    assert (joined["stad"], joined["level"]) == ("Zwolle", "coach")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("--from-round", "1", "--absent", "p0"),
            "For --absent: expected somebody on the list, got ‘p0’. Did you mean",
        ),
        (("--from-round", "1", "--absent", "Xerxes"), "For --absent: expected somebody on the list, got ‘Xerxes’."),
        (("--from-round", "3", "--absent", "p00"), "Expected 0 to 2 for --from-round."),
        (("--from-round", "-1", "--absent", "p00"), "Expected 0 to 2 for --from-round."),
        (("--from-round", "1"), "Expected who does not come (--absent) or who joins (--walk-in), got neither."),
    ],
)
def test_what_cannot_be_is_told(day: Path, tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    code, _, errors = repair(day, *words, "--output", tmp_path / "new.json")
    assert code == 2
    assert errors.startswith(sentence)
    assert list(tmp_path.iterdir()) == []


def test_a_list_without_a_column_to_mix_by_is_told(day: Path, tmp_path: Path) -> None:
    people = write(tmp_path, "people.csv", "naam;level\nInloper;coach\n")
    code, _, errors = repair(day, "--from-round", "1", "--walk-in", people, "--output", tmp_path / "new.json")
    assert code == 2
    assert errors.startswith(f"Expected a column ‘city’ in {people}")


def test_a_list_need_not_tell_what_people_are_spread_by(day: Path, tmp_path: Path) -> None:
    people = write(tmp_path, "people.csv", "naam;city\nInloper;Zwolle\n")
    adapted = tmp_path / "adapted.json"
    words = ("--from-round", "1", "--walk-in", people, "--output", tmp_path / "new.json", "--adapted", adapted)
    code, output, errors = repair(day, *words, "--language", "nl")
    assert code == 0, errors
    assert f"In {people} is geen kolom ‘niveau’. Voor de spreiding telt wie erbij komt als een eigen soort." in output
    assert output.splitlines()[-1] == f"In {adapted} staan namen. Gooi het weg als de dag voorbij is."


def test_values_that_look_misspelled_are_told_with_their_own_column(day: Path, tmp_path: Path) -> None:
    people = write(tmp_path, "people.csv", "naam;City;Niveau\nInloper;Zwole;aldermen\nTweede;zwolle;\n")
    code, output, errors = repair(day, "--from-round", "1", "--walk-in", people, "--output", tmp_path / "new.json")
    assert code == 0, errors
    assert "Column ‘City’: ‘Zwole’ counts as something other than ‘Zwolle’, which is there. Is that right?" in output
    assert "Column ‘Niveau’: ‘aldermen’ counts as something other than ‘alderman’" in output
    assert "Column ‘Niveau’ is empty for 1 people." in output


@pytest.mark.parametrize(("option", "file"), [("--output", "plan.json"), ("--adapted", "day.json")])
def test_question_and_plan_are_never_written_over(day: Path, tmp_path: Path, option: str, file: str) -> None:
    before = (day / file).read_bytes()
    words = ("--from-round", "1", "--absent", "p00", "--output", tmp_path / "new.json", option, day / file)
    code, _, errors = repair(day, *words)
    assert code == 2
    assert errors.startswith(f"{day / file} is your own list.")
    assert (day / file).read_bytes() == before


def test_a_plan_of_another_day_is_told(day: Path, tmp_path: Path) -> None:
    other = write(tmp_path, "plan.json", {"rounds": [[["p00"]]]})
    words = ("--from-round", "0", "--absent", "p00", "--output", tmp_path / "new.json")
    result = run("repair", day / "day.json", other, *words)
    assert result.exit_code == 2
    assert "expected 3 rounds, as in the question, got 1" in result.stderr
