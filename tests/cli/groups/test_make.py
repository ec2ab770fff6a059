"""`leercyclus groups make`: a spreadsheet of people becomes a day."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from leercyclus.engine.groups.check import broken_rules
from leercyclus.formats.groups import read_instance, read_plan
from tests.cli.groups.running import STEPS, run, write

CITIES, ROLES = ("Zwolle", "Enschede", "Dordrecht"), ("wethouder", "coach", "adviseur", "coach")
ROWS = [f"{role} {city} {turn};{city};{role}" for turn, role in enumerate(ROLES) for city in CITIES]
PEOPLE = "naam;gemeente;rol\n" + "\n".join(ROWS) + "\n"


def make(folder: Path, *words: str | Path, people: str = PEOPLE) -> tuple[int, str, str]:
    path = write(folder, "people.csv", people)
    result = run("make", path, "--rounds", "3", "--size", "3", *STEPS, *words)
    return result.exit_code, result.stdout, result.stderr


def test_the_screen_shows_every_round_and_group(tmp_path: Path) -> None:
    code, output, errors = make(tmp_path, "--language", "nl")
    assert code == 0, errors
    assert [line for line in output.splitlines() if line.startswith("Ronde ") and ":" not in line] == [
        "Ronde 1",
        "Ronde 2",
        "Ronde 3",
    ]
    assert output.count("groep 4") == 3
    assert output.count("wethouder Zwolle 0") == 3
    assert "Begrepen: naam uit kolom ‘naam’, gemeente uit kolom ‘gemeente’, niveau uit kolom ‘rol’." in output
    assert "Er wordt gemengd over ‘gemeente’ heen, en gelijk gespreid op ‘rol’." in output
    assert "Voor hetzelfde plan: dezelfde opdracht met --seed 1 --steps " in output


def test_a_table_opens_in_a_dutch_spreadsheet(tmp_path: Path) -> None:
    make(tmp_path, "--output", tmp_path / "day.csv", "--language", "nl")
    data = (tmp_path / "day.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0] == ["naam", "gemeente", "rol", "Ronde 1", "Ronde 2", "Ronde 3"]
    assert len(rows) == 13
    assert {row[3] for row in rows[1:]} == {"1", "2", "3", "4"}


def test_question_and_plan_are_written_for_a_repair(tmp_path: Path) -> None:
    day, plan = tmp_path / "day.json", tmp_path / "plan.json"
    make(tmp_path, "--instance", day, "--output", plan, "--output", tmp_path / "day.xlsx")
    instance = read_instance(day.read_bytes(), "day.json")
    assert broken_rules(instance, read_plan(plan.read_bytes(), "plan.json", instance)) == ()
    assert (tmp_path / "day.xlsx").read_bytes().startswith(b"PK")
    words = ("--from-round", "1", "--absent", "coach zwolle 1", "--output", tmp_path / "new.json")
    assert run("repair", day, plan, *STEPS, *words).exit_code == 0


def test_the_own_list_is_refused_as_a_place_to_write(tmp_path: Path) -> None:
    code, _, errors = make(tmp_path, "--output", tmp_path / "people.csv", "--language", "nl")
    assert code == 2
    assert errors == f"{tmp_path / 'people.csv'} is je eigen lijst. Kies een andere naam, zoals plan.csv.\n"
    assert (tmp_path / "people.csv").read_text(encoding="utf-8") == PEOPLE


def test_the_report_ends_with_the_advice_to_throw_names_away(tmp_path: Path) -> None:
    day = tmp_path / "day.json"
    output = make(tmp_path, "--instance", day, "--language", "nl")[1]
    assert output.splitlines()[-1] == f"In {day} staan namen. Gooi het weg als de dag voorbij is."


def test_the_rules_are_told_in_the_words_of_the_file(tmp_path: Path) -> None:
    output = make(tmp_path, "--at-most", "rol=wethouder:1", "--language", "nl")[1]
    for sentence in ("Er zijn geen partners gevonden in deze lijst.", "Hoogstens 1 wethouder per groep."):
        assert sentence in output.splitlines()
    assert (
        sentence
        in json.loads(make(tmp_path, "--at-most", "rol=wethouder:1", "--json", "--language", "nl")[1])["sentences"]
    )


def test_the_report_in_json_holds_the_plan(tmp_path: Path) -> None:
    answer = json.loads(make(tmp_path, "--json")[1])
    assert [sum(map(len, groups)) for groups in answer["rounds"]] == [12, 12, 12]
    assert answer["measures"]["pairs"] <= answer["bounds"]["pairs"]


def test_the_words_of_the_file_are_understood_and_rules_are_kept(tmp_path: Path) -> None:
    words = ["--cross", "Gemeente", "--diversify", "rol", "--at-most", "rol=Wethouder:1"]
    words += ["--apart", "coach Zwolle 1; coach Zwolle 3", "--together", "coach Zwolle 1;adviseur Enschede 2"]
    code, output, errors = make(tmp_path, *words, "--json")
    assert code == 0, errors
    for groups in json.loads(output)["rounds"]:
        for group in groups:
            assert sum(one.startswith("wethouder") for one in group) <= 1
            assert not {"coach Zwolle 1", "coach Zwolle 3"} <= set(group)
            assert ("coach Zwolle 1" in group) == ("adviseur Enschede 2" in group)


def test_workshops_are_the_groups_of_their_rounds(tmp_path: Path) -> None:
    people = "naam;gemeente;wensen\n" + "".join(
        f"p{turn};{'ZE'[turn % 2]};{'jeugd' if turn < 6 else 'Schuld'}\n" for turn in range(12)
    )
    workshops = write(tmp_path, "workshops.csv", "ronde;workshop;plaatsen\n2;Jeugd;6\n2;schuld;6\n")
    code, output, errors = make(tmp_path, "--workshops", workshops, "--json", people=people)
    assert code == 0, errors
    answer = json.loads(output)
    assert [len(groups) for groups in answer["rounds"]] == [4, 2, 4]
    assert answer["measures"]["wishes"] == 1.0


def test_a_wish_that_looks_like_a_workshop_is_a_problem(tmp_path: Path) -> None:
    workshops = write(tmp_path, "workshops.csv", "ronde;workshop;plaatsen\n2;jeugd;12\n")
    people = "naam;gemeente;wensen\nA;Zwolle;jeugt\nB;Enschede;\n"
    code, _, errors = make(tmp_path, "--workshops", workshops, people=people)
    assert code == 2
    assert errors.startswith("Row 2, column ‘wensen’: expected a workshop of the list, got ‘jeugt’.")


def test_wishes_without_workshops_are_told_not_to_count(tmp_path: Path) -> None:
    people = "naam;gemeente;wensen\nA;Zwolle;jeugd\nB;Enschede;\n"
    assert "The wishes do not count yet: there is no list of workshops." in make(tmp_path, people=people)[1]


def test_an_empty_cell_is_a_kind_of_its_own_for_the_spread_and_that_is_told(tmp_path: Path) -> None:
    people = "naam;gemeente;afdeling\nA;Zwolle;jeugd\nB;Enschede;\nC;Dordrecht;\n"
    assert "Column ‘afdeling’ is empty for 2 people." in make(tmp_path, people=people)[1]


def test_where_no_plan_exists_the_words_are_those_of_the_file(tmp_path: Path) -> None:
    code, _, errors = make(tmp_path, "--at-least", "rol=wethouder:1", "--language", "nl")
    assert code == 2
    assert errors.startswith("In ronde 1 tot en met 3 zijn 3 mensen met rol ‘wethouder’.")
    assert "groep 4" in errors
    assert "in het bestand" not in errors
    assert errors.count("wethouder") == 1


def test_a_rule_is_let_go_when_asked(tmp_path: Path) -> None:
    code, output, _ = make(tmp_path, "--at-least", "rol=wethouder:1", "--relax", "--language", "nl")
    assert code == 0
    assert output.count("LET OP, een regel is losgelaten.") == 3


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--cross", "stadje"), "Expected a column of the list for --cross, got ‘stadje’. The columns are: ‘gemeente’"),
        (("--diversify", "rol,kleur"), "Expected a column of the list for --diversify, got ‘kleur’."),
        (("--at-most", "rol=wethoudr:1"), "Expected something that stands in column ‘rol’ for --at-most"),
        (("--at-most", "rol:1"), "Expected column=value:count for --at-most"),
        (("--apart", "coach Zwolle 1"), "Expected two names or more with ‘;’ between them for --apart"),
        (("--apart", "coach Zwolle 1;coach Zwol 3"), "For --apart: expected somebody on the list, got ‘coach Zwol 3’."),
        (("--rounds", "0"), "Expected 1 to 31 rounds, got 0."),
        (("--size", "1"), "Expected groups of 2 people or more, got 1."),
        (("--workshops", "none.csv"), "There is no file ‘none.csv’."),
    ],
)
def test_what_cannot_be_is_told(tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    code, _, errors = make(tmp_path, *words)
    assert code == 2
    assert errors.startswith(sentence)


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        ("naam;rol\nA;coach\nB;coach\n", "There is no column ‘municipality’. Say with --cross across which column"),
        ("naam\nA\nB\n", "There are only names."),
        ("naam;gemeente\nA;Zwolle\nB;\n", "Row 3, column ‘gemeente’: expected something to mix by"),
        ("naam;gemeente\nA;Zwolle\nA;Zwolle\n", "Row 2, column ‘naam’: ‘A’ stands in rows 2, 3."),
    ],
)
def test_a_spreadsheet_that_cannot_be_used_is_told(tmp_path: Path, people: str, sentence: str) -> None:
    code, _, errors = make(tmp_path, people=people)
    assert code == 2
    assert errors.startswith(sentence)
