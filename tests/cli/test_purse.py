from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from leercyclus.cli import main

LIST = """gever;nemer;soort;aantal;datum
Zwolle;Enschede;dag;1;12-3-2026
Zwolle;Enschede;stoel;8;12-3-2026
Zwolle;Enschede;uur;62,5;12-3-2026
Zwolle;Dordrecht;uur;30;12-3-2026
Enschede;Zwolle;uur;20;1-6-2026
"""


@pytest.fixture
def gifts(tmp_path: Path) -> Path:
    path = tmp_path / "gaven.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def run(*words: object) -> Result:
    return CliRunner().invoke(main, ["purse", *map(str, words)], env={"LEERCYCLUS_LANGUAGE": ""})


def test_the_answer_reads_as_dutch(gifts: Path) -> None:
    said = run(gifts, "--language", "nl").stdout
    lines = [line.split() for line in said.splitlines()]
    assert ["Zwolle", "1", "8", "0", "92,5", "20,0", "+72,5"] in lines
    assert "Buiten de marge van 40 uur: Enschede, Zwolle.\n" in said
    assert ["Zwolle", "Enschede", "1", "8", "62,5"] in lines
    assert said.endswith(
        "Wie de volgende dag ontvangt: Enschede\n   Enschede kreeg 42,5 uur meer dan het gaf. De marge is 40 uur.\n"
    )


def test_json_has_the_balance_the_pairs_and_the_next_host(gifts: Path) -> None:
    answer = json.loads(run(gifts, "--json", "--tolerance", "80").stdout)
    assert [(one["name"], one["hours"], one["outside"]) for one in answer["balance"]] == [
        ("Dordrecht", -30.0, False),
        ("Enschede", -42.5, False),
        ("Zwolle", 72.5, False),
    ]
    assert sum(one["hours"] for one in answer["balance"]) == 0
    assert answer["pairs"][-1] == {"giver": "Zwolle", "taker": "Enschede", "days": 1.0, "seats": 8.0, "hours": 62.5}
    assert answer["next_host"]["name"] == "Enschede"
    assert answer["next_host"]["reasons"][-1].endswith("goes first: Enschede, 42.5 hours.")


def test_who_cannot_host_is_passed_over_and_named(gifts: Path) -> None:
    said = run(gifts, "--cannot", "enschede").stdout
    assert "Next host: Dordrecht" in said
    assert "Enschede cannot host now." in said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--tolerance", "-1"], "Expected for --tolerance a number of hours of zero or more, got -1."),
        (["--tolerance", "nan"], "got nan"),
        (["--cannot", "Utrecht"], "got ‘Utrecht’. It holds: Dordrecht, Enschede, Zwolle."),
        (["--tolerance", "veel"], "veel"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence_with_exit_code_two(gifts: Path, words: list[str], expected: str) -> None:
    done = run(gifts, *words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert expected in done.stderr


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Zwolle;Dordrect;uur;1;1-6-2026", "Bedoel je Dordrecht"),
        ("Zwolle;Enschede;uur;1;1-6-2126", "verwacht een datum van"),
        ("Zwolle;Enschede;uur;-900;1-6-2026", "minder dan niets"),
    ],
)
def test_a_name_a_date_or_a_total_that_cannot_be_ends_in_exit_code_two(gifts: Path, row: str, said: str) -> None:
    gifts.write_text(f"{LIST}{row}\n", encoding="utf-8")
    done = run(gifts, "--language", "nl")
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


def test_names_that_are_no_municipality_are_taken_where_that_is_asked(gifts: Path) -> None:
    gifts.write_text("gever;nemer;soort;aantal;datum\nSchool Noord;School Zuid;uur;3;1-6-2026\n", encoding="utf-8")
    assert run(gifts).exit_code == 2
    done = run(gifts, "--any-names", "--language", "nl")
    assert done.exit_code == 0
    assert "Gelezen: 1 regel van 2 gemeenten." in done.stdout


def test_a_tolerance_with_a_comma_is_read_and_one_that_is_none_is_told_in_dutch(gifts: Path) -> None:
    assert "de marge van 40,5 uur" in run(gifts, "--tolerance", "40,5", "--language", "nl").stdout
    assert "een getal, zoals 40." in run(gifts, "--tolerance", "veel", "--language", "nl").stderr


def test_a_folder_is_no_file_in_ones_own_language(gifts: Path) -> None:
    assert "is een map" in run(gifts.parent, "--language", "nl").stderr


def test_a_bad_row_and_a_file_that_is_not_there_end_in_exit_code_two(gifts: Path) -> None:
    gifts.write_text(f"{LIST}Zwolle;Enschede;euro;5;1-6-2026\n", encoding="utf-8")
    done = run(gifts)
    assert done.exit_code == 2
    assert (
        done.stderr
        == "Row 7, column ‘soort’: expected ‘day’, ‘seat’ or ‘hour’, got ‘euro’. Choose one of these three.\n"
    )
    assert run(gifts.parent / "weg.csv").exit_code == 2
