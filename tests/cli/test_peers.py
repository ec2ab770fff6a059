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


def test_who_asks_for_a_merged_municipality_is_told_so() -> None:
    told = "Brielle is no more. Since the merger it belongs to Voorne aan Zee."
    assert told in run("Brielle", "--count", "1").stdout
    assert told in json.loads(run("GM0501", "--json").stdout)["notes"]
    assert "is no more" not in run("Voorne aan Zee", "--count", "1").stdout


def test_one_is_not_many() -> None:
    assert run("Zwolle", "--count", "1").stdout.startswith("Zwolle (GM0193): one municipality")


def test_the_word_that_the_cbs_puts_behind_a_name_does_not_hinder() -> None:
    assert json.loads(run("Groningen (gemeente)", "--json").stdout)["name"] == "Groningen"


def test_a_table_of_ones_own_has_no_themes(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("code,green\nX1,1.5\nX2,1.6\nX3,9\n", encoding="utf-8")
    refused = run("X1", "--context", str(path), "--theme", "size")
    assert (refused.exit_code, refused.stderr) == (
        2,
        "A table of your own has no themes, got --theme size. Leave that out.\n",
    )
    assert run("X1", "--context", str(path), "--theme", "algemeen").exit_code == 0


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
        (("Zwolle", "--theme", "soc"), "general, size, social, financial, physical"),
        (("Zwolle", "--theme", "soc", "--language", "nl"), "algemeen, grootte, mensen, inkomen en waarde, bodem"),
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
        ("indicator,weight\ndensty,1\n", "leercyclus figures export"),
        ("kenmerk,gewicht\nWater,1\nwater,2\n", "the same as water"),
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


def test_themes_and_indicators_go_by_their_dutch_names_too(tmp_path: Path) -> None:
    for word in ("mensen", "Sociaal", "social", "People"):
        assert json.loads(run("Zwolle", "--json", "--theme", word).stdout)["theme"] == "social"
    path = tmp_path / "gewichten.csv"
    path.write_text("kenmerk;gewicht\nInwoners met bijstand;2,5\nthema:grootte;0\n", encoding="utf-8")
    answer = json.loads(run("Zwolle", "--json", "--weights", str(path)).stdout)
    assert answer["weights"] == {"benefits": 2.5, "theme:size": 0.0}
    said = run("Zwolle", "--weights", str(path), "--theme", "bodem", "--language", "nl").stdout
    assert "Alleen het thema bodem telt mee." in said
    assert "Inwoners met bijstand 2,5, thema grootte 0" in said


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


def own(folder: Path, text: str, *words: str) -> Result:
    path = folder / "own.csv"
    path.write_text(text, encoding="utf-8")
    return run(*words, "--context", str(path))


DUTCH = "gemeente;groen;oud\nZwolle;1,5;20\nDeventer;1,6;21\nEnschede;9;44\nGM0505;2;19\n"


def test_a_table_of_dutch_names_is_asked_by_code_or_name(tmp_path: Path) -> None:
    for word in ("Zwolle", "GM0193", "zwolle"):
        answer = json.loads(own(tmp_path, DUTCH, word, "--json", "--count", "2").stdout)
        assert (answer["code"], answer["name"]) == ("GM0193", "Zwolle")
        assert [peer["name"] for peer in answer["peers"]] == ["Deventer", "Dordrecht"]
        assert "Decimals come after a comma." in answer["read"]


@pytest.mark.parametrize(("name", "expected"), [("Dordrect", "Do you mean Dordrecht"), ("Brielle", "Voorne aan Zee")])
def test_among_dutch_names_an_unknown_or_merged_one_is_a_problem(tmp_path: Path, name: str, expected: str) -> None:
    done = own(tmp_path, f"{DUTCH}{name};2;3\n", "Zwolle")
    assert done.exit_code == 2
    assert "Row 6, column ‘gemeente’" in done.stderr
    assert expected in done.stderr


def test_codes_are_taken_as_they_stand(tmp_path: Path) -> None:
    table = "code,a,b\nGM0193,1,20\nGM0150,2,21\nGM0153,9,44\nGM9999,1,21\n"
    answer = json.loads(own(tmp_path, table, "Zwolle", "--json", "--count", "1").stdout)
    assert [peer["code"] for peer in answer["peers"]] == ["GM9999"]
    assert any("1 are not of a municipality of 2024, such as GM9999" in note for note in answer["read"])
    done = own(tmp_path, table, "Breda")
    assert done.exit_code == 2
    assert "municipality of your table" in done.stderr


def test_names_beside_the_codes_are_used(tmp_path: Path) -> None:
    said = own(tmp_path, "code,name,a\nX1,One,1\nX2,Two,2\nX3,Three,9\n", "one", "--count", "1").stdout
    assert said.startswith("One (X1): one municipality")
    assert "Two" in said


def test_a_table_without_names_does_not_repeat_its_codes(tmp_path: Path) -> None:
    said = own(tmp_path, "code,a\nX1,1\nX2,2\nX3,9\n", "X1", "--count", "1").stdout
    assert said.startswith("X1: one municipality")
    assert said.count("X2") == 1


def test_a_list_of_everybody_says_that_nobody_can_leave_it(tmp_path: Path) -> None:
    said = own(tmp_path, "code,a\nX1,1\nX2,2\nX3,9\n", "X1").stdout
    assert "100%    -" not in said
    assert "‘stays’ says nothing here" in said


def test_the_number_behind_stays_is_that_of_the_list() -> None:
    assert "the list of 3" in run("Zwolle", "--count", "3").stdout


def test_what_was_widened_tells_how_many_count(tmp_path: Path) -> None:
    table = "code,inwoners,a,b,c\nX1,10,1,1,1\nX2,11,2,1,1\nX3,100,3,2,1\nX4,1000,4,2,1\nX5,9,,,\n"
    answer = json.loads(own(tmp_path, table, "X1", "--json").stdout)
    assert answer["candidates"] == 3
    assert any("3 count that are nearest in size" in note for note in answer["notes"])


def test_numbers_of_two_readings_are_refused_until_the_sign_is_told(tmp_path: Path) -> None:
    table = "code;a;b\nX1;1.234;12.5\nX2;1.500;3\nX3;900;4\n"
    done = own(tmp_path, table, "X1")
    assert done.exit_code == 2
    assert "‘1.500’ can be 1.5 or 1,500" in done.stderr
    assert "--decimal point" in done.stderr
    assert own(tmp_path, table, "X1", "--decimal", "point").exit_code == 0
